using System.Diagnostics.CodeAnalysis;

namespace CcmFlow.Embedded.Tables.InMemory;

/// <summary>The entities of one table: partitions in key order, and in each its entities in key order. Not thread safe.</summary>
internal sealed class MemoryTable(string name)
{
    private readonly OrderedMap<OrderedMap<StoredEntity>> partitions = new();

    public string Name => name;

    public bool TryGet(string partitionKey, string rowKey, [NotNullWhen(true)] out StoredEntity? entity)
    {
        entity = null;
        return partitions.TryGet(partitionKey, out var partition) && partition.TryGet(rowKey, out entity);
    }

    public void Put(StoredEntity entity)
    {
        if (!partitions.TryGet(entity.PartitionKey, out var partition))
        {
            partition = new();
            partitions.Set(entity.PartitionKey, partition);
        }
        partition.Set(entity.RowKey, entity);
    }

    public void Remove(string partitionKey, string rowKey)
    {
        if (!partitions.TryGet(partitionKey, out var partition)) return;
        partition.Remove(rowKey);
        if (partition.Count == 0) partitions.Remove(partitionKey);
    }

    /// <summary>Entities whose keys lie in the ranges, in order, from the key pair <paramref name="start"/> on.</summary>
    public IEnumerable<StoredEntity> Within(KeyRange partitionKeys, KeyRange rowKeys, (string PartitionKey, string RowKey)? start)
    {
        var firstPartition = KeyRange.Later(partitionKeys.Low, start?.PartitionKey);
        foreach (var (partitionKey, partition) in partitions.From(firstPartition))
        {
            if (partitionKeys.IsAbove(partitionKey)) yield break;
            var firstRow = partitionKey == start?.PartitionKey ? KeyRange.Later(rowKeys.Low, start.Value.RowKey) : rowKeys.Low;
            foreach (var (rowKey, entity) in partition.From(firstRow))
            {
                if (rowKeys.IsAbove(rowKey)) break;
                yield return entity;
            }
        }
    }
}
