using System.Diagnostics.CodeAnalysis;

namespace CcmFlow.Embedded.Tables.InMemory;

/// <summary>
/// A map in ordinal key order: chunks of at most <see cref="ChunkSize"/> entries, found by their first key. Point
/// operations cost O(log n) and a short move, and an enumeration can start at any key.
/// </summary>
internal sealed class OrderedMap<TValue>
    where TValue : class
{
    private const int ChunkSize = 256;
    private readonly List<Chunk> chunks = [];

    public int Count { get; private set; }

    public bool TryGet(string key, [NotNullWhen(true)] out TValue? value)
    {
        value = null;
        if (chunks.Count == 0) return false;
        var chunk = chunks[ChunkOf(key)];
        var index = chunk.IndexOf(key);
        if (index >= 0) value = chunk.Values[index];
        return index >= 0;
    }

    public void Set(string key, TValue value)
    {
        if (chunks.Count == 0) chunks.Add(new Chunk());
        var at = ChunkOf(key);
        var chunk = chunks[at];
        var index = chunk.IndexOf(key);
        if (index >= 0)
        {
            chunk.Values[index] = value;
            return;
        }
        chunk.Keys.Insert(~index, key);
        chunk.Values.Insert(~index, value);
        Count++;
        if (chunk.Keys.Count > ChunkSize) chunks.Insert(at + 1, chunk.SplitOff(isAppended: ~index == chunk.Keys.Count - 1));
    }

    public bool Remove(string key)
    {
        if (chunks.Count == 0) return false;
        var at = ChunkOf(key);
        var chunk = chunks[at];
        var index = chunk.IndexOf(key);
        if (index < 0) return false;
        chunk.Keys.RemoveAt(index);
        chunk.Values.RemoveAt(index);
        Count--;
        if (chunk.Keys.Count == 0) chunks.RemoveAt(at);
        return true;
    }

    /// <summary>Entries in order, from the first whose key is not below <paramref name="low"/>. Must not be changed meanwhile.</summary>
    public IEnumerable<KeyValuePair<string, TValue>> From(string? low)
    {
        if (chunks.Count == 0) yield break;
        var at = low is null ? 0 : ChunkOf(low);
        var index = low is null ? 0 : chunks[at].IndexOf(low);
        if (index < 0) index = ~index;
        for (; at < chunks.Count; at++, index = 0)
        {
            var chunk = chunks[at];
            for (; index < chunk.Keys.Count; index++) yield return new(chunk.Keys[index], chunk.Values[index]);
        }
    }

    /// <summary>The last chunk whose first key is not above the key, else the first chunk.</summary>
    private int ChunkOf(string key)
    {
        var (low, high) = (0, chunks.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (string.CompareOrdinal(chunks[middle].Keys[0], key) <= 0) low = middle;
            else high = middle - 1;
        }
        return low;
    }

    private sealed class Chunk
    {
        public List<string> Keys { get; private init; } = [];

        public List<TValue> Values { get; private init; } = [];

        public int IndexOf(string key) => Keys.BinarySearch(key, StringComparer.Ordinal);

        /// <summary>Keys that come in order leave full chunks behind; others leave halves.</summary>
        public Chunk SplitOff(bool isAppended)
        {
            var start = isAppended ? Keys.Count - 1 : Keys.Count / 2;
            var rest = new Chunk { Keys = Keys[start..], Values = Values[start..] };
            Keys.RemoveRange(start, Keys.Count - start);
            Values.RemoveRange(start, Values.Count - start);
            return rest;
        }
    }
}
