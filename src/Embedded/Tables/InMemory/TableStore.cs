using System.Diagnostics.CodeAnalysis;

namespace CcmFlow.Embedded.Tables.InMemory;

/// <summary>All tables of the account, and the rules of writing to them. Not thread safe.</summary>
internal sealed class TableStore(TimeProvider time)
{
    private readonly SortedDictionary<string, MemoryTable> tables = new(StringComparer.OrdinalIgnoreCase);
    private long lastTimestamp;

    public IEnumerable<string> NamesFrom(string start) =>
        tables.Values.Select(table => table.Name).SkipWhile(name => tables.Comparer.Compare(name, start) < 0);

    public bool TryGet(string table, [NotNullWhen(true)] out MemoryTable? found) => tables.TryGetValue(table, out found);

    public Refusal? Create(string table) => tables.TryAdd(table, new MemoryTable(table)) ? null : Refusal.TableAlreadyExists;

    public Refusal? Drop(string table) => tables.Remove(table) ? null : Refusal.ResourceNotFound;

    public Answer Insert(MemoryTable table, EntityBody body)
    {
        var key = (PartitionKey: body.PartitionKey!, RowKey: body.RowKey!);
        return table.TryGet(key.PartitionKey, key.RowKey, out _) ? Refusal.EntityAlreadyExists : Put(table, key, body.Properties);
    }

    /// <summary>If-Match null: inserts when the entity is missing.</summary>
    public Answer Update(MemoryTable table, (string PartitionKey, string RowKey) key, EntityBody body, bool isMerge, string? ifMatch)
    {
        var exists = table.TryGet(key.PartitionKey, key.RowKey, out var stored);
        if (ifMatch is not null)
        {
            if (!exists) return Refusal.ResourceNotFound;
            if (!Matches(stored!, ifMatch)) return Refusal.ConditionNotMet;
        }
        if (!isMerge || !exists) return Put(table, key, body.Properties);
        var merged = Merged(stored!, body);
        // Returned, not thrown: in a transaction the actions before this one have to be undone.
        return Limits.FaultOf(merged) is { } refusal ? refusal : Put(table, key, merged);
    }

    public static Answer Delete(MemoryTable table, (string PartitionKey, string RowKey) key, string ifMatch)
    {
        if (!table.TryGet(key.PartitionKey, key.RowKey, out var stored)) return Refusal.ResourceNotFound;
        if (!Matches(stored, ifMatch)) return Refusal.ConditionNotMet;
        table.Remove(key.PartitionKey, key.RowKey);
        return Answer.NoContent;
    }

    private static bool Matches(StoredEntity stored, string ifMatch) => ifMatch == "*" || ifMatch == stored.ETag;

    private static Dictionary<string, object> Merged(StoredEntity stored, EntityBody body)
    {
        var merged = new Dictionary<string, object>(stored.Properties, StringComparer.Ordinal);
        foreach (var (name, value) in body.Properties) merged[name] = value;
        return merged;
    }

    private Answer Put(MemoryTable table, (string PartitionKey, string RowKey) key, IReadOnlyDictionary<string, object> properties)
    {
        var entity = new StoredEntity(key.PartitionKey, key.RowKey, NextTimestamp(), properties);
        table.Put(entity);
        return new(204) { Entity = entity };
    }

    /// <summary>Each write has an instant of its own, because ETags are made of it and a virtual clock may stand still.</summary>
    private DateTimeOffset NextTimestamp()
    {
        lastTimestamp = Math.Max(time.GetUtcNow().UtcTicks, lastTimestamp + 1);
        return new(lastTimestamp, TimeSpan.Zero);
    }
}
