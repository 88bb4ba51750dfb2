using System.Collections.Concurrent;

namespace CcmFlow.Functions.Storage;

/// <summary>
/// Lists of rows kept in this process: a page over two thousand patients must not read them all each time. What this process writes shows at once. What
/// another one writes shows within 15 seconds of use: an older list is still given while a new one is read, and one older than two minutes is not.
/// </summary>
/// <param name="load">The rows of a list as they are stored, by id.</param>
/// <param name="groupOf">What rows of a list are looked up by; null: of this row nobody asks. Null for lists that are only read whole.</param>
public sealed class KeptLists<T>(TimeProvider time, Func<string, CancellationToken, Task<Dictionary<string, T>>> load, Func<T, string?>? groupOf = null)
{
    private readonly TimeSpan fresh = TimeSpan.FromSeconds(15);
    private readonly TimeSpan oldest = TimeSpan.FromMinutes(2);
    private readonly ConcurrentDictionary<string, Kept> lists = new(StringComparer.Ordinal);

    public async Task<IReadOnlyCollection<T>> GetAsync(string key, CancellationToken cancellation)
    {
        var kept = await FreshAsync(key, cancellation);
        lock (kept) return [.. kept.Rows!.Values];
    }

    /// <summary>The rows of a group alone, as fresh as the list: what it costs does not grow with the list.</summary>
    public async Task<IReadOnlyCollection<T>> OfGroupAsync(string key, string group, CancellationToken cancellation)
    {
        var kept = await FreshAsync(key, cancellation);
        lock (kept) return kept.Groups.TryGetValue(group, out var rows) ? [.. rows.Values] : [];
    }

    private async Task<Kept> FreshAsync(string key, CancellationToken cancellation)
    {
        var kept = lists.GetOrAdd(key, _ => new Kept(groupOf));
        var age = kept.Rows is null ? TimeSpan.MaxValue : time.GetUtcNow() - kept.ReadAt;
        if (age >= fresh)
        {
            var reading = ReadAsync(key, kept);
            if (age >= oldest) await reading.WaitAsync(cancellation);
        }
        return kept;
    }

    /// <summary>This process wrote the row.</summary>
    public void Put(string key, string id, T row)
    {
        if (!lists.TryGetValue(key, out var kept)) return;
        lock (kept)
        {
            kept.Put(id, row);
            // What is being read just now may not have it yet.
            if (kept.Reading is not null) kept.Written[id] = row;
        }
    }

    private Task ReadAsync(string key, Kept kept)
    {
        lock (kept) return kept.Reading ??= ReadNowAsync(key, kept);
    }

    private async Task ReadNowAsync(string key, Kept kept)
    {
        await Task.Yield();
        try
        {
            var at = time.GetUtcNow();
            // For whoever asks next, too: it does not end with the request that began it.
            var rows = await load(key, CancellationToken.None);
            lock (kept)
            {
                foreach (var (id, row) in kept.Written) rows[id] = row;
                kept.Replace(rows, at);
            }
        }
        finally
        {
            lock (kept)
            {
                kept.Written.Clear();
                kept.Reading = null;
            }
        }
    }

    /// <summary>One list. Whoever touches it holds it locked; what is given out is a copy.</summary>
    private sealed class Kept(Func<T, string?>? groupOf)
    {
        public Dictionary<string, T>? Rows { get; private set; }

        public Dictionary<string, Dictionary<string, T>> Groups { get; } = new(StringComparer.Ordinal);

        public DateTimeOffset ReadAt { get; private set; }

        public Task? Reading { get; set; }

        public Dictionary<string, T> Written { get; } = new(StringComparer.Ordinal);

        public void Replace(Dictionary<string, T> rows, DateTimeOffset at)
        {
            (Rows, ReadAt) = (rows, at);
            Groups.Clear();
            foreach (var (id, row) in rows) Group(id, row);
        }

        public void Put(string id, T row)
        {
            if (Rows is null) return;
            if (Rows.TryGetValue(id, out var before) && groupOf?.Invoke(before) is { } left && Groups.TryGetValue(left, out var others) && others.Remove(id) && others.Count == 0) Groups.Remove(left);
            Rows[id] = row;
            Group(id, row);
        }

        private void Group(string id, T row)
        {
            if (groupOf?.Invoke(row) is not { } group) return;
            if (!Groups.TryGetValue(group, out var rows)) Groups[group] = rows = new Dictionary<string, T>(StringComparer.Ordinal);
            rows[id] = row;
        }
    }
}
