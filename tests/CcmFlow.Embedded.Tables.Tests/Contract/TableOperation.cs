using Azure.Data.Tables;

namespace CcmFlow.Embedded.Tables.Tests.Contract;

/// <summary>One random step of the comparison of two services.</summary>
public abstract record TableOperation
{
    /// <summary>Which version of an entity a conditional write names: the one stored last, the one before it, or any.</summary>
    public enum Version
    {
        Any,
        Last,
        BeforeLast,
    }

    public sealed record Write(TableTransactionActionType Type, string PartitionKey, string RowKey, string Property, object? Value, Version IfMatch) : TableOperation;

    public sealed record Batch(string PartitionKey, IReadOnlyList<Write> Writes) : TableOperation
    {
        public override string ToString() => $"Batch in {PartitionKey}: {string.Join(", ", Writes)}";
    }

    public sealed record Read(string PartitionKey, string RowKey) : TableOperation;

    public sealed record Query(string Filter, int PageSize) : TableOperation;
}
