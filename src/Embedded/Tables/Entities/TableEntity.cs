using System.Collections;
using System.Diagnostics.CodeAnalysis;
using CcmFlow.Embedded.Tables.Wire;

namespace Azure.Data.Tables;

/// <summary>An entity as a dictionary: any property, any of the eight types that the Table service knows.</summary>
public sealed class TableEntity : ITableEntity, IDictionary<string, object?>
{
    private readonly Dictionary<string, object?> properties;

    public TableEntity() => properties = new(StringComparer.Ordinal);

    public TableEntity(string partitionKey, string rowKey)
        : this()
    {
        PartitionKey = partitionKey;
        RowKey = rowKey;
    }

    public TableEntity(IDictionary<string, object?>? values) =>
        properties = values is null ? new(StringComparer.Ordinal) : new(values, StringComparer.Ordinal);

    internal TableEntity(Dictionary<string, object?> owned) => properties = owned;

    public string PartitionKey
    {
        get => GetString(PropertyNames.PartitionKey)!;
        set => properties[PropertyNames.PartitionKey] = value;
    }

    public string RowKey
    {
        get => GetString(PropertyNames.RowKey)!;
        set => properties[PropertyNames.RowKey] = value;
    }

    public DateTimeOffset? Timestamp
    {
        get => GetDateTimeOffset(PropertyNames.Timestamp);
        set => properties[PropertyNames.Timestamp] = value;
    }

    public ETag ETag
    {
        get => GetString(PropertyNames.ODataETag) is { Length: > 0 } tag ? new ETag(tag) : default;
        set => properties[PropertyNames.ODataETag] = value.ToString();
    }

    public ICollection<string> Keys => properties.Keys;

    public int Count => properties.Count;

    ICollection<object?> IDictionary<string, object?>.Values => properties.Values;

    bool ICollection<KeyValuePair<string, object?>>.IsReadOnly => false;

    public object? this[string key]
    {
        get => Find(key);
        set => Set(key, value);
    }

    public string? GetString(string key) => Get<string>(key);

    public byte[]? GetBinary(string key) => Find(key) is BinaryData data ? data.ToArray() : Get<byte[]>(key);

    public BinaryData? GetBinaryData(string key) => Find(key) is byte[] bytes ? new BinaryData(bytes) : Get<BinaryData>(key);

    public bool? GetBoolean(string key) => Get<bool?>(key);

    public DateTime? GetDateTime(string key) => Find(key) is DateTimeOffset instant ? instant.UtcDateTime : Get<DateTime?>(key);

    public DateTimeOffset? GetDateTimeOffset(string key) =>
        Find(key) is DateTime instant ? new DateTimeOffset(instant) : Get<DateTimeOffset?>(key);

    public double? GetDouble(string key) => Get<double?>(key);

    public Guid? GetGuid(string key) => Get<Guid?>(key);

    public int? GetInt32(string key) => Get<int?>(key);

    public long? GetInt64(string key) => Get<long?>(key);

    public void Add(string key, object? value) => Set(key, value);

    public void Clear() => properties.Clear();

    public bool ContainsKey(string key) => properties.ContainsKey(key);

    public bool Remove(string key) => properties.Remove(key);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out object? value) => properties.TryGetValue(key, out value);

    void ICollection<KeyValuePair<string, object?>>.Add(KeyValuePair<string, object?> item) => Set(item.Key, item.Value);

    bool ICollection<KeyValuePair<string, object?>>.Contains(KeyValuePair<string, object?> item) => properties.Contains(item);

    void ICollection<KeyValuePair<string, object?>>.CopyTo(KeyValuePair<string, object?>[] array, int arrayIndex) =>
        ((ICollection<KeyValuePair<string, object?>>)properties).CopyTo(array, arrayIndex);

    bool ICollection<KeyValuePair<string, object?>>.Remove(KeyValuePair<string, object?> item) =>
        ((ICollection<KeyValuePair<string, object?>>)properties).Remove(item);

    IEnumerator<KeyValuePair<string, object?>> IEnumerable<KeyValuePair<string, object?>>.GetEnumerator() => properties.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => properties.GetEnumerator();

    private object? Find(string key)
    {
        ArgumentException.ThrowIfNullOrEmpty(key);
        return properties.GetValueOrDefault(key);
    }

    private T? Get<T>(string key) => Find(key) switch
    {
        null => default,
        T value => value,
        var other => throw new InvalidOperationException($"Cannot return {typeof(T)} type for a {other.GetType()} typed property."),
    };

    /// <summary>A property keeps its type once it has one; an int may be put where a long or a double is, and be widened to one.</summary>
    private void Set(string key, object? value)
    {
        ArgumentException.ThrowIfNullOrEmpty(key);
        properties[key] = properties.GetValueOrDefault(key) is { } old && value is not null ? Coerce(key, old, value) : value;
    }

    private static object Coerce(string key, object old, object value) => (old, value) switch
    {
        _ when old.GetType().IsInstanceOfType(value) => value,
        (int, double or long) => value,
        (double, int number) => (double)number,
        (long, int number) => (long)number,
        _ => throw new InvalidOperationException($"Property {key} is {old.GetType()}; {value.GetType()} cannot be put there."),
    };
}
