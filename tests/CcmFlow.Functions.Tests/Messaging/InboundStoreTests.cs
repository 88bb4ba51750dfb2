using Azure.Data.Tables;
using CcmFlow.Embedded.Tables;
using CcmFlow.Functions.Messaging;
using CcmFlow.Functions.Storage;

namespace CcmFlow.Functions.Tests.Messaging;

/// <summary>Received texts, which lie in several partitions, on both table services.</summary>
public abstract class InboundStoreTests
{
    private const int Many = 40;
    private const string Practice = "p-1";
    private static readonly DateTimeOffset Noon = new(2026, 4, 10, 12, 0, 0, TimeSpan.Zero);

    protected abstract Task<TableServiceClient> ServiceAsync();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private async Task<InboundStore> StoreAsync()
    {
        var tables = new AppTables(await ServiceAsync());
        await tables.CreateAsync(Cancel);
        return new InboundStore(tables);
    }

    private static InboundText Text(int n, string practice = Practice) => new(practice, $"SM{n}", "+16175550101", "+16175550100", $"text {n}", n % 3, Noon.AddSeconds(n), n % 2 == 1);

    private static bool RedFlag(int n) => n % 10 == 7;

    private static async Task<InboundStore> ReceivedAsync(InboundStore store)
    {
        await store.ReceiveAsync(Text(0, "p-10"), redFlag: false, Cancel);
        var stored = await Task.WhenAll(Enumerable.Range(0, Many).Select(n => store.ReceiveAsync(Text(n), RedFlag(n), Cancel)));
        Assert.All(stored, Assert.True);
        return store;
    }

    [Fact]
    public async Task A_text_is_read_as_it_came_and_a_second_time_it_is_known()
    {
        var store = await ReceivedAsync(await StoreAsync());
        for (var n = 0; n < Many; n++)
        {
            Assert.Equal(Text(n), await store.GetAsync(Practice, $"SM{n}", Cancel));
            Assert.False(await store.ReceiveAsync(Text(n), RedFlag(n), Cancel));
        }
        Assert.False(await store.KnowsAsync(Practice, "SM41", Cancel));
        Assert.Equal(Many, (await store.ListAsync(Practice, Cancel)).Count);
    }

    [Fact]
    public async Task Texts_whose_effects_are_outstanding_are_found_wherever_they_lie_red_flags_first()
    {
        var store = await ReceivedAsync(await StoreAsync());
        var expected = Enumerable.Range(0, 30).OrderByDescending(RedFlag).Select(n => new ReceivedText(Practice, $"SM{n}", RedFlag(n)));
        Assert.Equal(expected, await store.OutstandingAsync(Practice, Noon.AddSeconds(30), Cancel));

        for (var n = 0; n < Many; n++) await store.FinishAsync(Practice, $"SM{n}", Cancel);
        Assert.Empty(await store.OutstandingAsync(Practice, DateTimeOffset.MaxValue, Cancel));
        Assert.Single(await store.OutstandingAsync("p-10", DateTimeOffset.MaxValue, Cancel));
    }

    [Fact]
    public async Task A_patients_texts_are_found_in_order_wherever_they_lie_and_no_others()
    {
        var store = await ReceivedAsync(await StoreAsync());
        for (var n = 0; n < Many; n++)
            await store.NoteAsync(Practice, $"SM{n}", new InboundReading([n % 8 == 0 ? "OptOut" : "OkCheckIn"], [], null, n % 4 == 0 ? "eve" : "adam", null), Cancel);
        await store.NoteAsync("p-10", "SM0", new InboundReading(["OkCheckIn"], [], null, "eve", null), Cancel);

        var hers = Enumerable.Range(0, Many).Where(n => n % 4 == 0).Select(n => Text(n)).ToList();
        Assert.Equal(hers, await store.OfPatientAsync(Practice, "eve", Many, Cancel));
        Assert.Equal(hers[1..3], await store.OfPatientAsync(Practice, "eve", Noon.AddSeconds(1), Noon.AddSeconds(12), Cancel));

        var written = await store.WrittenAsync(Practice, Noon, Noon.AddSeconds(9), Cancel);
        Assert.Equal(["adam", "adam", "adam", "adam", "adam", "adam", "eve", "eve", "eve"], written.Select(text => text.Patient).Order());
        Assert.Equal([Noon, Noon.AddSeconds(8)], written.Where(text => text.IsStop).Select(text => text.At).Order());
    }
}

public sealed class InboundStoreInMemoryTests : InboundStoreTests
{
    private readonly InMemoryTableService memory = new();

    protected override Task<TableServiceClient> ServiceAsync() => Task.FromResult(new TableServiceClient(
        "DefaultEndpointsProtocol=http;AccountName=memory;AccountKey=bWVtb3J5;TableEndpoint=http://memory.example/memory;", new TableClientOptions { Transport = memory }));
}

public sealed class InboundStoreOnAzuriteTests : InboundStoreTests, IAsyncDisposable
{
    private readonly AzuriteOfTest azurite = new();

    protected override async Task<TableServiceClient> ServiceAsync() => new(await azurite.ConnectionStringAsync());

    public ValueTask DisposeAsync() => azurite.DisposeAsync();
}
