using System.Net;
using CcmFlow.Cli.Carrier;

namespace CcmFlow.Cli.Tests.Carrier;

public sealed class RepeatabilityTests
{
    private static readonly CarrierFaults Everything = CarrierFaults.None with
    {
        LostReportRate = 0.1, UndeliveredRate = 0.1, FailedRate = 0.1, DuplicateInboundRate = 0.2, DuplicateCallbackRate = 0.2,
        ReorderRate = 0.2, ThrottleRate = 0.1,
    };

    [Fact]
    public async Task Same_seed_gives_the_same_traffic_however_the_sends_interleave()
    {
        var oneByOne = await TraceAsync(seed: 5, parallel: false);
        var atOnce = await TraceAsync(seed: 5, parallel: true);

        Assert.Equal(60, oneByOne.Messages.Count(m => m.Direction == CarrierDirection.Outbound && m.Status != "refused") + oneByOne.Refused);
        Assert.Equal(oneByOne.Messages, atOnce.Messages);
        Assert.Equal(oneByOne.Callbacks, atOnce.Callbacks);
    }

    [Fact]
    public async Task Another_seed_gives_other_traffic()
    {
        var one = await TraceAsync(seed: 5, parallel: false);
        var other = await TraceAsync(seed: 6, parallel: false);

        Assert.NotEqual(one.Callbacks, other.Callbacks);
        Assert.NotEqual(one.Messages.Select(m => m.Status), other.Messages.Select(m => m.Status));
    }

    [Fact]
    public async Task Clock_does_not_move_on_before_the_app_has_answered()
    {
        await using var world = await CarrierWorld.StartAsync();
        var seen = new List<DateTimeOffset>();
        world.App.Answer = (_, _) =>
        {
            lock (seen) seen.Add(world.Clock.GetUtcNow());
            return (200, "<Response/>");
        };
        await world.SendAsync("Hello");
        var steps = new List<DateTimeOffset>();
        await world.Idle.WhenIdleAsync();
        while (world.Clock.NextDue is { } due && world.Clock.FireNext(due))
        {
            await world.Idle.WhenIdleAsync();
            steps.Add(due);
        }

        Assert.Equal(3, steps.Distinct().Count());
        Assert.Equal(steps, seen);
    }

    [Fact]
    public async Task Request_in_hand_keeps_the_clock_still()
    {
        await using var world = await CarrierWorld.StartAsync();
        using var slow = new UnfinishedForm();
        var send = world.PostAsync("Messages.json", slow);

        var deadline = TimeProvider.System.GetTimestamp();
        while (world.Idle.WhenIdleAsync().IsCompleted && TimeProvider.System.GetElapsedTime(deadline) < TimeSpan.FromMinutes(2)) await Task.Yield();

        Assert.False(world.Idle.WhenIdleAsync().IsCompleted);
        slow.Finish();
        await send;
        await world.Idle.WhenIdleAsync();
    }

    [Fact]
    public async Task Carrier_runs_on_the_real_clock_too()
    {
        const string token = "a-token-for-tests";
        await using var app = await AppEndpoint.StartAsync(token);
        var delivered = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        app.Answer = (_, form) =>
        {
            if (form["MessageStatus"] == "delivered") delivered.SetResult();
            return (200, null);
        };
        await using var carrier = await FakeCarrier.StartAsync(
            new FakeCarrierOptions
            {
                AccountSid = CarrierWorld.Account, AuthToken = token, TimeProvider = TimeProvider.System,
                Faults = CarrierFaults.None with { Latency = new(_ => TimeSpan.FromMilliseconds(20)) },
            }, TestContext.Current.CancellationToken);
        carrier.Numbers[CarrierWorld.Practice] = null;
        using var client = new HttpClient();
        client.DefaultRequestHeaders.Authorization = CarrierWorld.Basic(CarrierWorld.Account, token);
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["To"] = CarrierWorld.Patient, ["From"] = CarrierWorld.Practice, ["Body"] = "Hello", ["StatusCallback"] = new Uri(app.BaseUrl, "/status").AbsoluteUri,
        });
        (await client.PostAsync(new Uri(carrier.BaseUrl, $"/2010-04-01/Accounts/{CarrierWorld.Account}/Messages.json"), form, TestContext.Current.CancellationToken)).EnsureSuccessStatusCode();

        await delivered.Task.WaitAsync(TimeSpan.FromMinutes(2), TestContext.Current.CancellationToken);

        Assert.Equal(["sending", "sent", "delivered"], app.Posts.Select(p => p["MessageStatus"]));
    }

    [Fact]
    public async Task Disposed_carrier_leaves_no_timer_that_does_anything()
    {
        var world = await CarrierWorld.StartAsync();
        await world.SendAsync("Hello");
        await world.Carrier.DisposeAsync();

        await world.PassAMinuteAsync();

        Assert.Empty(world.App.Posts);
        await world.DisposeAsync();
    }

    private static async Task<Trace> TraceAsync(int seed, bool parallel)
    {
        await using var world = await CarrierWorld.StartAsync(o => o with { Seed = seed, Faults = Everything });
        world.Carrier.OnAnyText(_ => m => m.Body.Length % 2 == 0 ? new PhoneAnswer("OK", TimeSpan.FromMinutes(2)) : null);
        var refused = 0;
        for (var round = 0; round < 3; round++)
        {
            var sends = Enumerable.Range(0, 20).Select(i => (Func<Task<ApiReply>>)(() => world.SendAsync(new string('x', i + 1), to: $"+1617555{i:0000}")));
            var replies = new List<ApiReply>();
            if (parallel) replies.AddRange(await Task.WhenAll(sends.Reverse().Select(s => s())));
            else foreach (var send in sends) replies.Add(await send());
            refused += replies.Count(r => (int)r.Status == 429);
            await world.PassAsync(TimeSpan.FromMinutes(10));
        }
        Assert.Empty(world.Carrier.FailedDeliveries);
        return new Trace(
            [.. world.Carrier.Messages], refused,
            [.. world.App.Posts.Select(p => $"{p["MessageSid"]} {p["SmsStatus"]} {p.Token}")]);
    }

    private sealed class UnfinishedForm : HttpContent
    {
        private readonly TaskCompletionSource finish = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public UnfinishedForm() => Headers.ContentType = new("application/x-www-form-urlencoded");

        public void Finish() => finish.SetResult();

        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            await stream.WriteAsync("Body=a"u8.ToArray());
            await stream.FlushAsync();
            await finish.Task;
        }

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }

    private sealed record Trace(IReadOnlyList<CarrierMessage> Messages, int Refused, IReadOnlyList<string> Callbacks);
}
