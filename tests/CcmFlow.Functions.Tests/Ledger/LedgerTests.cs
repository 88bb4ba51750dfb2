using Azure.Data.Tables;
using CcmFlow.Embedded.Tables;
using CcmFlow.Functions.Ledger;
using CcmFlow.Functions.MonthClose;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Storage;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.Time;
using FsCheck;
using FsCheck.Fluent;

namespace CcmFlow.Functions.Tests.Ledger;

/// <summary>The ledger's promises under concurrent writers, on both table services.</summary>
public abstract class LedgerTests
{
    private static readonly ServiceMonth Month = new(2026, 4);
    private static readonly DateTimeOffset Noon = new(2026, 4, 10, 12, 0, 0, TimeSpan.Zero);

    protected abstract Task<TableServiceClient> ServiceAsync();

    private async Task<LedgerStore> LedgerAsync()
    {
        var tables = new AppTables(await ServiceAsync());
        await tables.CreateAsync(CancellationToken.None);
        return new LedgerStore(tables, TimeProvider.System);
    }

    private static PatientMonthKey NewKey() => new("p1", Guid.NewGuid().ToString("N"), Month);

    private static TimeEntry Entry(int n) => TimeEntry.Between($"e{n}", Noon.AddMinutes(n), Noon.AddMinutes(n).AddSeconds(30));

    private static async Task<MonthDecision> CloseAsync(LedgerStore ledger, PatientMonthKey key) =>
        (await ledger.CloseAsync(key, rows => Task.FromResult<MonthDecision?>(Decide(rows)), CancellationToken.None))!;

    private static MonthDecision Decide(PatientMonthRows rows) => new(
        false, false, [], [], [], rows.Entries.Count(e => !e.Late) * 30, 0, null, "", [.. rows.Entries.Where(e => !e.Late).Select(e => e.Entry.Id)], Noon);

    [Fact]
    public async Task The_same_entry_twice_is_one_entry()
    {
        var (ledger, key) = (await LedgerAsync(), NewKey());
        await ledger.AppendAsync(key, Entry(1), CancellationToken.None);
        await ledger.AppendAsync(key, Entry(1), CancellationToken.None);
        var rows = await ledger.ReadAsync(key, CancellationToken.None);
        Assert.Single(rows.Entries);
        Assert.Equal(1, rows.Header!.Entries);
    }

    [Fact]
    public async Task Concurrent_writers_and_a_close_in_the_middle_lose_and_double_nothing()
    {
        var ledger = await LedgerAsync();
        for (var round = 0; round < 5; round++)
        {
            var key = NewKey();
            await ledger.OpenAsync(key, CancellationToken.None);
            var writers = Enumerable.Range(0, 6).Select(n => Task.Run(() => ledger.AppendAsync(key, Entry(n), CancellationToken.None))).ToList();
            var closers = Enumerable.Range(0, 2).Select(_ => Task.Run(() => CloseAsync(ledger, key))).ToList();
            var kept = await Task.WhenAll(writers);
            var decisions = await Task.WhenAll(closers);
            var rows = await ledger.ReadAsync(key, CancellationToken.None);
            Assert.Equal(6, rows.Entries.Count);
            // What the decision counted is exactly what is not late, and both closes got the one decision.
            var counted = rows.Entries.Where(e => !e.Late).Select(e => e.Entry.Id).Order().ToList();
            Assert.All(decisions, d => Assert.Equal(counted, d.Evidence.Order()));
            Assert.Equal(counted, kept.Select(k => k.Entry!).Where(k => !k.Late).Select(k => k.Entry.Id).Order());
        }
    }

    [Fact]
    public async Task A_correction_is_an_entry_of_its_own_and_the_first_one_stays()
    {
        var (ledger, key) = (await LedgerAsync(), NewKey());
        await ledger.AppendAsync(key, Entry(1), CancellationToken.None);
        var correction = Entry(2) with { Supersedes = "e1" };
        Assert.Equal(AppendOutcome.Kept, (await ledger.AppendAsync(key, correction, CancellationToken.None)).Outcome);
        Assert.Equal(AppendOutcome.Kept, (await ledger.AppendAsync(key, correction, CancellationToken.None)).Outcome);
        Assert.Equal(AppendOutcome.CorrectedBefore, (await ledger.AppendAsync(key, Entry(3) with { Supersedes = "e1" }, CancellationToken.None)).Outcome);
        Assert.Equal(AppendOutcome.NothingToCorrect, (await ledger.AppendAsync(key, Entry(4) with { Supersedes = "e9" }, CancellationToken.None)).Outcome);
        Assert.Equal(AppendOutcome.IdUsed, (await ledger.AppendAsync(key, Entry(5) with { Id = "e1" }, CancellationToken.None)).Outcome);
        Assert.Equal(AppendOutcome.Kept, (await ledger.AppendAsync(key, Entry(6) with { Supersedes = "e2" }, CancellationToken.None)).Outcome);
        var rows = await ledger.ReadAsync(key, CancellationToken.None);
        Assert.Equal(["e1", "e2", "e6"], rows.Entries.Select(e => e.Entry.Id).Order());
        Assert.Equal(3, rows.Header!.Entries);
        var counted = CountedTime.Of(rows.Entries.Select(e => e.Entry), new TimeLimits(Month, LocalZone.Find("America/New_York")) { ConsentAt = Noon.AddYears(-1) });
        Assert.Equal(30, counted.ClinicalStaffSeconds);
        Assert.Equal(["e6"], counted.Entries.Where(e => e.Counted).Select(e => e.EntryId));
    }

    /// <summary>
    /// Any mix of new entries, repeated sends, competing corrections and closes, all at once: each entry is there once, an entry has one correction, the header
    /// counts the rows, and the one decision saw exactly what is not late.
    /// </summary>
    [Fact]
    public async Task Any_mix_of_entries_corrections_and_closes_loses_and_doubles_nothing()
    {
        var ledger = await LedgerAsync();
        foreach (var round in Rounds.Sample(MixedRounds))
        {
            var key = NewKey();
            await ledger.AppendAsync(key, Entry(0), CancellationToken.None);
            var appends = new List<Task<Appended>>();
            var closes = new List<Task<MonthDecision>>();
            foreach (var step in round)
            {
                if (step.Close) closes.Add(Task.Run(() => CloseAsync(ledger, key)));
                else appends.Add(Task.Run(() => ledger.AppendAsync(key, Entry(step.Number) with { Supersedes = step.Corrects ? "e0" : null }, CancellationToken.None)));
            }
            var kept = (await Task.WhenAll(appends)).Where(a => a.Outcome == AppendOutcome.Kept).Select(a => a.Entry!).ToList();
            var decisions = await Task.WhenAll(closes.Append(CloseAsync(ledger, key)));
            var rows = await ledger.ReadAsync(key, CancellationToken.None);
            var ids = rows.Entries.Select(e => e.Entry.Id).ToList();

            Assert.Equal(ids.Distinct(), ids);
            Assert.Equal(ids.Count, rows.Header!.Entries);
            Assert.Equal(kept.Select(k => k.Entry.Id).Append("e0").Distinct().Order(), ids.Order());
            Assert.InRange(rows.Entries.Count(e => e.Entry.Supersedes == "e0"), 0, 1);
            Assert.All(decisions, d => Assert.Equal(rows.Entries.Where(e => !e.Late).Select(e => e.Entry.Id).Order(), d.Evidence.Order()));
            Assert.All(kept, k => Assert.Equal(rows.Entries.Single(e => e.Entry.Id == k.Entry.Id).Late, k.Late));
        }
    }

    /// <summary>How many random rounds a service is put through.</summary>
    protected abstract int MixedRounds { get; }

    private sealed record Step(int Number, bool Corrects, bool Close);

    private static readonly Gen<Step[]> Rounds = Gen.ArrayOf(
        from number in Gen.Choose(1, 6)
        from kind in Gen.Choose(0, 9)
        select new Step(number, kind is 0 or 1 or 2, kind == 9), 10);
}

public sealed class LedgerInMemoryTests : LedgerTests
{
    private readonly InMemoryTableService memory = new();

    protected override int MixedRounds => 60;

    protected override Task<TableServiceClient> ServiceAsync() => Task.FromResult(new TableServiceClient(
        "DefaultEndpointsProtocol=http;AccountName=memory;AccountKey=bWVtb3J5;TableEndpoint=http://memory.example/memory;", new TableClientOptions { Transport = memory }));
}

public sealed class LedgerOnAzuriteTests : LedgerTests, IAsyncDisposable
{
    private readonly AzuriteOfTest azurite = new();

    protected override int MixedRounds => 8;

    protected override async Task<TableServiceClient> ServiceAsync() => new(await azurite.ConnectionStringAsync());

    public ValueTask DisposeAsync() => azurite.DisposeAsync();
}
