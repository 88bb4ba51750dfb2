using Azure.Data.Tables;

namespace CcmFlow.Functions.Claims;

/// <summary>A practice's last used control numbers. Whoever takes the next writes this row in the same transaction, under its ETag.</summary>
/// <param name="Interchange">ISA13.</param>
/// <param name="Group">GS06.</param>
/// <param name="Batch">Number in BHT03.</param>
/// <param name="Claim">Number in CLM01.</param>
public sealed record ControlNumbers(int Interchange, int Group, int Batch, long Claim)
{
    public ControlNumbers NextInterchange() => this with { Interchange = Interchange + 1, Group = Group + 1, Batch = Batch + 1 };

    internal static ControlNumbers Read(TableEntity? row) => row is null
        ? new ControlNumbers(0, 0, 0, 0)
        : new ControlNumbers(row.GetInt32("Interchange") ?? 0, row.GetInt32("Group") ?? 0, row.GetInt32("Batch") ?? 0, row.GetInt64("Claim") ?? 0);

    internal TableTransactionAction Change(string practice, TableEntity? before)
    {
        var row = new TableEntity(practice, Interchanges.Sequence) { ["Interchange"] = Interchange, ["Group"] = Group, ["Batch"] = Batch, ["Claim"] = Claim };
        return before is null
            ? new TableTransactionAction(TableTransactionActionType.Add, row)
            : new TableTransactionAction(TableTransactionActionType.UpdateReplace, row, before.ETag);
    }
}
