using Azure.Data.Tables;
using CcmFlow.Cli.Demo;
using CcmFlow.Embedded.Tables;
using CcmFlow.Functions.Ledger;
using CcmFlow.Functions.MonthClose;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Storage;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.Time;

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
            var closers = Enumerable.Range(0, 2).Select(_ => Task.Run(() => ledger.CloseAsync(key, Decide, CancellationToken.None))).ToList();
            var kept = await Task.WhenAll(writers);
            var decisions = await Task.WhenAll(closers);
            var rows = await ledger.ReadAsync(key, CancellationToken.None);
            Assert.Equal(6, rows.Entries.Count);
            // What the decision counted is exactly what is not late, and both closes got the one decision.
            var counted = rows.Entries.Where(e => !e.Late).Select(e => e.Entry.Id).Order().ToList();
            Assert.All(decisions, d => Assert.Equal(counted, d.Evidence.Order()));
            Assert.Equal(counted, kept.Where(k => !k.Late).Select(k => k.Entry.Id).Order());
        }
    }
}

public sealed class LedgerInMemoryTests : LedgerTests
{
    private readonly InMemoryTableService memory = new();

    protected override Task<TableServiceClient> ServiceAsync() => Task.FromResult(new TableServiceClient(
        "DefaultEndpointsProtocol=http;AccountName=memory;AccountKey=bWVtb3J5;TableEndpoint=http://memory.example/memory;", new TableClientOptions { Transport = memory }));
}

public sealed class LedgerOnAzuriteTests : LedgerTests, IAsyncDisposable
{
    private readonly string folder = WorkFolders.New("ledger");
    private AzuriteProcess? azurite;

    protected override async Task<TableServiceClient> ServiceAsync()
    {
        try
        {
            azurite ??= await AzuriteProcess.StartAsync(WorkFolders.RepositoryRoot, folder, CancellationToken.None);
        }
        catch (AzuriteUnavailableException unavailable)
        {
            Assert.Skip(unavailable.Message);
        }
        return new TableServiceClient(azurite.ConnectionString);
    }

    public async ValueTask DisposeAsync()
    {
        if (azurite is not null) await azurite.DisposeAsync();
        WorkFolders.Remove(folder);
    }
}
