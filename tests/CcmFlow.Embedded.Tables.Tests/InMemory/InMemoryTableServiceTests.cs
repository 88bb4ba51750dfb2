using System.Globalization;
using Azure.Data.Tables;
using CcmFlow.Embedded.Tables.InMemory;

namespace CcmFlow.Embedded.Tables.Tests.InMemory;

/// <summary>What the real service does and Azurite does not, and what only the in-memory service has.</summary>
public sealed class InMemoryTableServiceTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static async Task<TableClient> NewTable(InMemoryTableService service)
    {
        var table = new TableClient("UseDevelopmentStorage=true", "things", new TableClientOptions { Transport = service });
        await table.CreateAsync(Stop);
        return table;
    }

    /// <summary>Azurite forgets it: JavaScript writes -0 as 0.</summary>
    [Fact]
    public async Task Negative_zero_keeps_its_sign()
    {
        var table = await NewTable(new());
        await table.AddEntityAsync(new TableEntity("p", "r") { ["Value"] = -0.0 }, Stop);
        Assert.True(double.IsNegative((await table.GetEntityAsync<TableEntity>("p", "r", cancellationToken: Stop)).Value.GetDouble("Value")!.Value));
    }

    /// <summary>Azurite stores it: it counts no properties.</summary>
    [Fact]
    public async Task A_merge_that_makes_an_entity_too_wide_undoes_its_transaction()
    {
        static TableEntity Wide(int from)
        {
            var entity = new TableEntity("p", "wide");
            for (var number = from; number < from + 200; number++) entity[string.Create(CultureInfo.InvariantCulture, $"P{number}")] = number;
            return entity;
        }

        var table = await NewTable(new());
        await table.AddEntityAsync(Wide(0), Stop);
        var failed = await Assert.ThrowsAsync<TableTransactionFailedException>(() => table.SubmitTransactionAsync(
            [new(TableTransactionActionType.Add, new TableEntity("p", "before")), new(TableTransactionActionType.UpsertMerge, Wide(200))], Stop));
        Assert.Equal((400, "TooManyProperties", 1), (failed.Status, failed.ErrorCode, failed.FailedTransactionActionIndex));
        var left = await table.QueryAsync<TableEntity>(cancellationToken: Stop).ToListAsync(Stop);
        Assert.False(Assert.Single(left).ContainsKey("P200"));
    }

    [Fact]
    public async Task Timestamps_come_from_the_given_clock_and_ETags_differ_though_it_stands_still()
    {
        var now = new DateTimeOffset(2026, 7, 27, 9, 0, 0, TimeSpan.Zero);
        var table = await NewTable(new(new StoppedClock(now)));
        var first = (await table.AddEntityAsync(new TableEntity("p", "r"), Stop)).Headers.ETag;
        var second = (await table.UpsertEntityAsync(new TableEntity("p", "r"), TableUpdateMode.Replace, Stop)).Headers.ETag;
        var stored = (await table.GetEntityAsync<TableEntity>("p", "r", cancellationToken: Stop)).Value;
        Assert.NotEqual(first, second);
        Assert.InRange(stored.Timestamp!.Value, now, now.AddTicks(10));
    }

    [Fact]
    public async Task Tables_of_one_service_are_shared_by_all_clients()
    {
        var service = new InMemoryTableService();
        var one = await NewTable(service);
        await one.AddEntityAsync(new TableEntity("p", "r"), Stop);
        var other = new TableServiceClient("UseDevelopmentStorage=true", new TableClientOptions { Transport = service }).GetTableClient("things");
        Assert.True((await other.GetEntityIfExistsAsync<TableEntity>("p", "r", cancellationToken: Stop)).HasValue);
    }

    [Fact]
    public async Task Concurrent_writers_and_readers_do_not_disturb_each_other()
    {
        var table = await NewTable(new());
        await Task.WhenAll(Enumerable.Range(0, 8).Select(worker => Task.Run(() => WorkAsync(table, worker), Stop)));
        Assert.Equal(8 * 200, await table.QueryAsync<TableEntity>(cancellationToken: Stop).CountAsync(Stop));
    }

    [Theory]
    [InlineData("PartitionKey eq 'p5000'", 1)]
    [InlineData("PartitionKey eq 'p5000' and RowKey eq 'r1'", 1)]
    [InlineData("PartitionKey ge 'p5000' and PartitionKey lt 'p5010'", 11)]
    [InlineData("PartitionKey eq 'p5000' or PartitionKey eq 'p5002'", 3)]
    [InlineData("RowKey eq 'r2'", 0)]
    [InlineData("PartitionKey eq 'nobody'", 0)]
    public void A_query_looks_only_at_the_keys_that_its_filter_allows(string text, int most)
    {
        var table = new MemoryTable("things");
        for (var number = 1000; number < 9000; number++)
            table.Put(new StoredEntity(string.Create(CultureInfo.InvariantCulture, $"p{number}"), "r1", DateTimeOffset.UnixEpoch, new Dictionary<string, object>()));
        var filter = FilterParser.Parse(text);
        Assert.InRange(table.Within(filter.RangeOf("PartitionKey"), filter.RangeOf("RowKey"), null).Count(), 0, most);
    }

    private static async Task WorkAsync(TableClient table, int worker)
    {
        for (var row = 0; row < 200; row++)
        {
            await table.AddEntityAsync(new TableEntity($"p{row % 7}", $"{worker}-{row}"), Stop);
            if (row % 20 == 0) await table.QueryAsync<TableEntity>(entity => entity.PartitionKey == "p3", cancellationToken: Stop).CountAsync(Stop);
        }
    }

    private sealed class StoppedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
