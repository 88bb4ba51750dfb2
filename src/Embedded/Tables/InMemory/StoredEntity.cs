using CcmFlow.Embedded.Tables.Wire;

namespace CcmFlow.Embedded.Tables.InMemory;

/// <summary>One version of an entity; never changed. <see cref="Properties"/> holds neither keys nor Timestamp, and no null.</summary>
internal sealed record StoredEntity(
    string PartitionKey, string RowKey, DateTimeOffset Timestamp, IReadOnlyDictionary<string, object> Properties)
{
    public string ETag { get; } = $"W/\"datetime'{Uri.EscapeDataString(EdmJson.FormatInstant(Timestamp))}'\"";

    public object? Find(string name) => name switch
    {
        PropertyNames.PartitionKey => PartitionKey,
        PropertyNames.RowKey => RowKey,
        PropertyNames.Timestamp => Timestamp,
        _ => Properties.GetValueOrDefault(name),
    };
}
