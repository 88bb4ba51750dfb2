using System.Collections.Concurrent;
using Azure;
using Azure.Data.Tables;
using CcmFlow.Functions.Storage;

namespace CcmFlow.Functions.Practices;

/// <summary>Practices by id and by their text numbers. Read often, changed rarely: kept for a minute.</summary>
public sealed class PracticeStore(AppTables tables, TimeProvider time)
{
    private const string Partition = "practice";
    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(1);
    private readonly ConcurrentDictionary<string, (DateTimeOffset ReadAt, Practice Practice)> known = new();

    // What a row held is parsed once as long as nobody writes it: a practice is a large document, and lists hold all of them.
    private readonly ConcurrentDictionary<string, (ETag ETag, Practice Practice)> parsed = new();
    private (DateTimeOffset ReadAt, IReadOnlyList<Practice> Practices)? all;

    public async Task<Practice> GetAsync(string practiceId, CancellationToken cancellation) =>
        await FindAsync(practiceId, cancellation) ?? throw new InvalidOperationException($"There is no practice '{practiceId}'.");

    public async Task<Practice?> FindAsync(string practiceId, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        if (known.TryGetValue(practiceId, out var kept) && now - kept.ReadAt < Fresh) return kept.Practice;
        var row = await tables.Practices.FindAsync(Partition, practiceId, cancellation);
        if (row is null) return null;
        var practice = Parsed(row);
        known[practiceId] = (now, practice);
        return practice;
    }

    public async Task<IReadOnlyList<Practice>> ListAsync(CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        if (all is { } kept && now - kept.ReadAt < Fresh) return kept.Practices;
        var rows = await tables.Practices.ListAsync(Partition, "", cancellation);
        IReadOnlyList<Practice> practices = [.. rows.Select(Parsed)];
        foreach (var practice in practices) known[practice.Id] = (now, practice);
        all = (now, practices);
        return practices;
    }

    /// <summary>All as they are stored now: what something that only one of them may have is held against.</summary>
    public Task<IReadOnlyList<Practice>> ListFreshAsync(CancellationToken cancellation)
    {
        all = null;
        return ListAsync(cancellation);
    }

    /// <summary>As it is stored now: what somebody edits, and what an edit is held against.</summary>
    public async Task<Practice> FreshAsync(string practiceId, CancellationToken cancellation)
    {
        known.TryRemove(practiceId, out _);
        return await GetAsync(practiceId, cancellation);
    }

    /// <summary>Reads, changes and writes unless somebody wrote in between, else again. The change may run several times.</summary>
    public Task<Practice> ChangeAsync(string practiceId, Func<Practice, Practice> change, CancellationToken cancellation) =>
        ChangeAsync(practiceId, practice => Task.FromResult(change(practice)), cancellation);

    /// <summary>The same with a change that first writes down what it is about to do. One that gives back the same practice writes nothing.</summary>
    public async Task<Practice> ChangeAsync(string practiceId, Func<Practice, Task<Practice>> change, CancellationToken cancellation)
    {
        while (true)
        {
            var before = await tables.Practices.FindAsync(Partition, practiceId, cancellation);
            if (before?.Get<Practice>("Json") is not { } practice) throw new InvalidOperationException($"There is no practice '{practiceId}'.");
            var changed = await change(practice);
            if (ReferenceEquals(changed, practice)) return practice;
            var after = changed.After(practice, time.GetUtcNow());
            PracticeCheck.ThrowIfWorse(practice, after);
            var row = new TableEntity(Partition, practiceId);
            row.Set("Json", after);
            try
            {
                await tables.Practices.UpdateEntityAsync(row, before.ETag, TableUpdateMode.Replace, cancellation);
            }
            catch (RequestFailedException error) when (error.IsStale())
            {
                continue;
            }
            known.TryRemove(practiceId, out _);
            all = null;
            return after;
        }
    }

    public async Task SaveAsync(Practice practice, CancellationToken cancellation)
    {
        PracticeCheck.ThrowIfWrong(practice);
        var row = new TableEntity(Partition, practice.Id);
        row.Set("Json", practice);
        await tables.Practices.UpsertEntityAsync(row, TableUpdateMode.Replace, cancellation);
        known.TryRemove(practice.Id, out _);
        all = null;
    }

    private Practice Parsed(TableEntity row)
    {
        if (parsed.TryGetValue(row.RowKey, out var kept) && kept.ETag == row.ETag) return kept.Practice;
        var practice = row.Get<Practice>("Json")!;
        parsed[row.RowKey] = (row.ETag, practice);
        return practice;
    }

    /// <summary>The practice that a number belongs to, at either of its carriers, and whether clinicians are paged from it.</summary>
    public async Task<(Practice Practice, bool Pager)?> ByNumberAsync(string e164, CancellationToken cancellation)
    {
        foreach (var practice in await ListAsync(cancellation))
        {
            if (e164 == practice.TextNumber || e164 == practice.SecondCarrier?.TextNumber) return (practice, false);
            if (e164 == practice.PagerNumber || e164 == practice.SecondCarrier?.PagerNumber) return (practice, true);
        }
        return null;
    }
}
