using Azure.Data.Tables;
using CcmFlow.Functions.Claims;
using CcmFlow.Functions.Practices;
using CcmFlow.Functions.Storage;

namespace CcmFlow.Functions.Console.Claims;

/// <summary>The claims of a month without their content: two thousand of them whole would be megabytes a page.</summary>
public sealed class ClaimLines(AppTables tables)
{
    public async Task<IReadOnlyList<ClaimLineShown>> ListAsync(PracticeMonth month, CancellationToken cancellation)
    {
        var prefix = $"claim|{month.Month}|";
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {month.Practice} and RowKey ge {prefix} and RowKey lt {prefix[..^1] + "}"}");
        var lines = new List<ClaimLineShown>();
        await foreach (var row in tables.Claims.QueryAsync<TableEntity>(filter, select: ["RowKey", "State", "Patient", "Interchange", "Faults"], cancellationToken: cancellation))
            lines.Add(new ClaimLineShown(row.Text("Patient"), row.Text("Patient"), Enum.Parse<ClaimState>(row.Text("State")), row.GetInt32("Interchange"), row.Get<IReadOnlyList<string>>("Faults") ?? []));
        return lines;
    }
}
