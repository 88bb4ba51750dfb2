using System.Threading.Channels;
using Azure;
using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Data.Tables;
using CcmFlow.Embedded.Tables;
using CcmFlow.Functions.Storage;

namespace CcmFlow.Functions.Tests.Inserts;

/// <summary>Inserts that go together when many come at once, on both table services.</summary>
public abstract class GatheredInsertsTests
{
    private readonly HeldTransactions held = new();

    protected abstract Task<string> ConnectionStringAsync();

    protected abstract HttpPipelineTransport? Transport { get; }

    protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private async Task<TableClient> TableAsync()
    {
        var options = new TableClientOptions();
        if (Transport is not null) options.Transport = Transport;
        options.AddPolicy(held, HttpPipelinePosition.PerCall);
        var table = new TableServiceClient(await ConnectionStringAsync(), options).GetTableClient($"t{Guid.NewGuid():N}");
        await table.CreateAsync(Cancel);
        return table;
    }

    private static TableEntity[] Rows(string key, string text = "x") =>
        [new("p", $"m|{key}") { ["Text"] = text }, new("p", $"p|{key}") { ["Text"] = "" }];

    [Fact]
    public async Task What_comes_while_all_lanes_are_taken_goes_together_and_is_all_there()
    {
        var table = await TableAsync();
        var inserts = new GatheredInserts(table);
        held.Hold();
        var added = Enumerable.Range(0, 104).Select(n => inserts.TryAddAsync(Rows($"k{n}"), alone: false, Cancel)).ToList();
        await held.ReachedAsync(4);
        held.Release();

        Assert.All(await Task.WhenAll(added), Assert.True);
        Assert.Equal(208, await CountAsync(table));
        // Four that came first, and a hundred others of two rows each in two transactions.
        Assert.Equal(6, held.Count);
    }

    [Fact]
    public async Task A_group_that_is_there_already_is_told_so_and_hinders_no_other()
    {
        var table = await TableAsync();
        var inserts = new GatheredInserts(table);
        Assert.True(await inserts.TryAddAsync(Rows("again"), alone: false, Cancel));
        held.Hold();
        var first = Enumerable.Range(0, 4).Select(n => inserts.TryAddAsync(Rows($"k{n}"), alone: false, Cancel)).ToList();
        var others = new[] { "a", "again", "b", "twice", "twice" }.Select(key => inserts.TryAddAsync(Rows(key, "other"), alone: false, Cancel)).ToList();
        held.Release();

        Assert.All(await Task.WhenAll(first), Assert.True);
        bool[] answers = await Task.WhenAll(others);
        Assert.Equal([true, false, true], answers[..3]);
        // Whichever of the two came first.
        Assert.Single(answers[3..], true);
        Assert.Equal("x", (await table.GetEntityAsync<TableEntity>("p", "m|again", cancellationToken: Cancel)).Value.GetString("Text"));
        Assert.Equal(16, await CountAsync(table));
    }

    [Fact]
    public async Task A_group_that_storage_refuses_fails_alone()
    {
        var table = await TableAsync();
        var inserts = new GatheredInserts(table);
        held.Hold();
        var first = Enumerable.Range(0, 4).Select(n => inserts.TryAddAsync(Rows($"k{n}"), alone: false, Cancel)).ToList();
        var good = inserts.TryAddAsync(Rows("good"), alone: false, Cancel);
        var tooLong = inserts.TryAddAsync(Rows("long", new string('x', 40_000)), alone: false, Cancel);
        held.Release();

        Assert.All(await Task.WhenAll(first), Assert.True);
        Assert.True(await good);
        await Assert.ThrowsAnyAsync<RequestFailedException>(() => tooLong);
        Assert.Equal(10, await CountAsync(table));
    }

    [Fact]
    public async Task A_group_of_its_own_waits_for_no_lane_and_storage_that_hangs_holds_up_none_but_its_own()
    {
        var table = await TableAsync();
        var inserts = new GatheredInserts(table);
        held.Hold();
        var hanging = Enumerable.Range(0, 4).Select(n => inserts.TryAddAsync(Rows($"k{n}"), alone: false, Cancel)).ToList();
        await held.ReachedAsync(4);
        held.LetNewOnesPass();

        Assert.True(await inserts.TryAddAsync(Rows("red"), alone: true, Cancel));
        Assert.All(hanging, task => Assert.False(task.IsCompleted));
        held.Release();
        Assert.All(await Task.WhenAll(hanging), Assert.True);
    }

    [Fact]
    public async Task Who_stops_waiting_takes_nothing_back()
    {
        var table = await TableAsync();
        var inserts = new GatheredInserts(table);
        held.Hold();
        using var left = new CancellationTokenSource();
        var gone = inserts.TryAddAsync(Rows("gone"), alone: false, left.Token);
        await held.ReachedAsync(1);
        await left.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => gone);
        held.Release();
        await held.AnsweredAsync();

        Assert.False(await inserts.TryAddAsync(Rows("gone"), alone: false, Cancel));
    }

    private static async Task<int> CountAsync(TableClient table)
    {
        var count = 0;
        await foreach (var _ in table.QueryAsync<TableEntity>(cancellationToken: Cancel)) count++;
        return count;
    }

    /// <summary>Transactions wait here until they are let go.</summary>
    private sealed class HeldTransactions : HttpPipelinePolicy
    {
        private readonly Channel<bool> reached = Channel.CreateUnbounded<bool>();
        private readonly Channel<bool> answered = Channel.CreateUnbounded<bool>();
        private TaskCompletionSource gate = Open();
        private int count;

        public int Count => Volatile.Read(ref count);

        private TaskCompletionSource? Closed { get; set; }

        public void Hold() => Closed = gate = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public void LetNewOnesPass() => gate = Open();

        public void Release() => Closed!.TrySetResult();

        public async Task ReachedAsync(int transactions)
        {
            for (var n = 0; n < transactions; n++) await reached.Reader.ReadAsync(Cancel);
        }

        public async Task AnsweredAsync() => await answered.Reader.ReadAsync(Cancel);

        public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) => ProcessNext(message, pipeline);

        public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
        {
            if (!message.Request.Uri.Path.EndsWith("$batch", StringComparison.Ordinal))
            {
                await ProcessNextAsync(message, pipeline);
                return;
            }
            Interlocked.Increment(ref count);
            reached.Writer.TryWrite(true);
            await gate.Task;
            await ProcessNextAsync(message, pipeline);
            answered.Writer.TryWrite(true);
        }

        private static TaskCompletionSource Open()
        {
            var open = new TaskCompletionSource();
            open.SetResult();
            return open;
        }
    }
}

public sealed class GatheredInsertsInMemoryTests : GatheredInsertsTests
{
    protected override HttpPipelineTransport Transport { get; } = new InMemoryTableService();

    protected override Task<string> ConnectionStringAsync() =>
        Task.FromResult("DefaultEndpointsProtocol=http;AccountName=memory;AccountKey=bWVtb3J5;TableEndpoint=http://memory.example/memory;");
}

public sealed class GatheredInsertsOnAzuriteTests : GatheredInsertsTests, IAsyncDisposable
{
    private readonly AzuriteOfTest azurite = new();

    protected override HttpPipelineTransport? Transport => null;

    protected override Task<string> ConnectionStringAsync() => azurite.ConnectionStringAsync();

    public ValueTask DisposeAsync() => azurite.DisposeAsync();
}
