using System.Runtime.Serialization;
using Azure;
using Azure.Data.Tables;

namespace CcmFlow.Embedded.Tables.Tests.Contract;

public enum Stage
{
    New,
    Sent,
    Paid,
}

/// <summary>An entity with a property of every kind that the client maps.</summary>
public sealed class Sample : ITableEntity
{
    public string PartitionKey { get; set; } = "";

    public string RowKey { get; set; } = "";

    public DateTimeOffset? Timestamp { get; set; }

    public ETag ETag { get; set; }

    public string? Text { get; set; }

    public bool Flag { get; set; }

    public bool? MaybeFlag { get; set; }

    public int Number { get; set; }

    public int? MaybeNumber { get; set; }

    public long Big { get; set; }

    public long? MaybeBig { get; set; }

    public double Real { get; set; }

    public double? MaybeReal { get; set; }

    public Guid Id { get; set; }

    public Guid? MaybeId { get; set; }

    public DateTimeOffset? At { get; set; }

    public DateTime? When { get; set; }

    public byte[]? Bytes { get; set; }

    public BinaryData? Data { get; set; }

    public Stage Stage { get; set; }

    public Stage? MaybeStage { get; set; }

    [DataMember(Name = "renamed")]
    public string? Named { get; set; }

    [IgnoreDataMember]
    public decimal Ignored { get; set; }
}
