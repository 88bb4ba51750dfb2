using Azure.Data.Tables;

namespace CcmFlow.Embedded.Tables.Wire;

/// <summary>The rules of an entity-group transaction (learn.microsoft.com, "Performing entity group transactions"), checked before it is sent.</summary>
internal sealed class TransactionChecks
{
    private const int MostActions = 100;
    private const int MostBytes = 4 * 1024 * 1024;
    private readonly HashSet<string> rows = new(StringComparer.Ordinal);
    private string? partition;

    /// <summary>Actions checked so far.</summary>
    public int Count { get; private set; }

    public void Check(TableTransactionAction action)
    {
        ArgumentNullException.ThrowIfNull(action);
        var index = Count++;
        if (Count > MostActions)
            throw Refused(index, ErrorCodes.InvalidInput, "a transaction has at most 100 actions; submit the rest as another one.");
        var entity = action.Entity;
        partition ??= entity.PartitionKey;
        if (entity.PartitionKey != partition)
            throw Refused(index, ErrorCodes.CommandsInBatchActOnDifferentPartitions, "this action's PartitionKey is not that of the first; a transaction has one partition.");
        if (entity.RowKey is not null && !rows.Add(entity.RowKey))
            throw Refused(index, ErrorCodes.InvalidDuplicateRow, "an earlier action is on the same entity; a transaction has one action an entity.");
    }

    public static void CheckSize(long bytes, int index)
    {
        if (bytes > MostBytes)
            throw NotSent.Action(index, 413, ErrorCodes.RequestBodyTooLarge, "Not sent: with this action the transaction is larger than 4 MiB; submit fewer at a time.");
    }

    private static TableTransactionFailedException Refused(int index, string code, string reason) => NotSent.Action(index, 400, code, $"Not sent: {reason}");
}
