namespace Azure.Data.Tables;

/// <summary>What every entity of a table has: its two keys, the instant of its last change and its ETag.</summary>
public interface ITableEntity
{
    string PartitionKey { get; set; }

    string RowKey { get; set; }

    /// <summary>Set by the service (UTC); ignored when written.</summary>
    DateTimeOffset? Timestamp { get; set; }

    ETag ETag { get; set; }
}
