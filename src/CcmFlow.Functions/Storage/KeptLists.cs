using System.Collections.Concurrent;

namespace CcmFlow.Functions.Storage;

/// <summary>
/// Lists of rows kept in this process: a page over two thousand patients must not read them all each time. What this process writes shows at once. What
/// another one writes shows within 15 seconds of use: an older list is still given while a new one is read, and one older than two minutes is not.
/// </summary>
public sealed class KeptLists<T>(TimeProvider time, Func<string, CancellationToken, Task<Dictionary<string, T>>> load)
{
    private readonly TimeSpan fresh = TimeSpan.FromSeconds(15);
    private readonly TimeSpan oldest = TimeSpan.FromMinutes(2);
    private readonly ConcurrentDictionary<string, Kept> lists = new(StringComparer.Ordinal);

    public async Task<IReadOnlyCollection<T>> GetAsync(string key, CancellationToken cancellation)
    {
        var kept = lists.GetOrAdd(key, _ => new Kept());
        var age = kept.Rows is null ? TimeSpan.MaxValue : time.GetUtcNow() - kept.ReadAt;
        if (age >= fresh)
        {
            var reading = ReadAsync(key, kept);
            if (age >= oldest) await reading.WaitAsync(cancellation);
        }
        lock (kept) return [.. kept.Rows!.Values];
    }

    /// <summary>This process wrote the row.</summary>
    public void Put(string key, string id, T row)
    {
        if (!lists.TryGetValue(key, out var kept)) return;
        lock (kept)
        {
            if (kept.Rows is not null) kept.Rows[id] = row;
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
                (kept.Rows, kept.ReadAt) = (rows, at);
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

    private sealed class Kept
    {
        public Dictionary<string, T>? Rows { get; set; }

        public DateTimeOffset ReadAt { get; set; }

        public Task? Reading { get; set; }

        public Dictionary<string, T> Written { get; } = new(StringComparer.Ordinal);
    }
}
