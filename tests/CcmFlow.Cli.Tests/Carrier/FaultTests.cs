using System.Net;
using CcmFlow.Cli.Carrier;

namespace CcmFlow.Cli.Tests.Carrier;

public sealed class FaultTests
{
    [Fact]
    public async Task Throttled_send_is_refused_and_may_be_repeated()
    {
        await using var world = await CarrierWorld.WithFaultsAsync(f => f with { ThrottleRate = 1 });

        var refused = await world.SendAsync("Hello");
        world.Carrier.Faults = CarrierFaults.None;
        var accepted = await world.SendAsync("Hello");

        Assert.Equal((HttpStatusCode.TooManyRequests, 20429), (refused.Status, refused.Code));
        Assert.Equal(HttpStatusCode.Created, accepted.Status);
        Assert.Single(world.Carrier.Messages);
    }

    [Fact]
    public async Task Lost_answer_leaves_a_message_that_the_list_shows()
    {
        await using var world = await CarrierWorld.WithFaultsAsync(f => f with { LostAnswerRate = 1 });

        await Assert.ThrowsAsync<HttpRequestException>(() => world.SendAsync("Hello"));
        await world.PassAMinuteAsync();

        var listed = (await world.GetAsync($"Messages.json?To=%2B{CarrierWorld.Patient[1..]}")).Json.GetProperty("messages");
        Assert.Equal("delivered", Assert.Single(listed.EnumerateArray()).GetProperty("status").GetString());
        world.Phone.Expects("Hello");
    }

    [Fact]
    public async Task Refusal_by_code_can_be_set_for_one_phone()
    {
        await using var world = await CarrierWorld.StartAsync();
        world.Carrier.FaultsFor[CarrierWorld.Patient] = CarrierFaults.None with { RejectCode = 21614 };

        Assert.Equal(21614, (await world.SendAsync("Hello")).Code);
        Assert.Equal(HttpStatusCode.Created, (await world.SendAsync("Hello", to: "+16175550777")).Status);
    }

    [Fact]
    public async Task Faults_of_a_phone_come_before_those_of_a_number()
    {
        await using var world = await CarrierWorld.StartAsync();
        world.Carrier.FaultsFor[CarrierWorld.Practice] = CarrierFaults.None with { UndeliveredRate = 1 };
        world.Carrier.FaultsFor[CarrierWorld.Patient] = CarrierFaults.None;
        await world.SendAsync("reached");
        await world.SendAsync("not reached", to: "+16175550777");
        await world.PassAMinuteAsync();

        world.Phone.Expects("reached");
        world.Carrier.Phone("+16175550777").ExpectsNothing();
    }

    [Fact]
    public async Task During_an_outage_nothing_is_accepted_and_nothing_moves()
    {
        await using var world = await CarrierWorld.StartAsync();
        var start = world.Clock.GetUtcNow();
        await world.SendAsync("on its way");
        world.Phone.Texts("Hello?", CarrierWorld.Practice);
        world.Carrier.Faults = CarrierFaults.None with { Outages = [new(start, start.AddMinutes(30))] };

        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await world.SendAsync("too late")).Status);
        await world.PassAsync(TimeSpan.FromMinutes(29));
        Assert.Empty(world.App.Posts);
        await world.PassAsync(TimeSpan.FromMinutes(2));

        Assert.Equal(["sending", "sent", "delivered"], world.Statuses.Select(p => p["MessageStatus"]));
        Assert.Single(world.InboundPosts);
        world.Phone.Expects("on its way");
        Assert.Equal(HttpStatusCode.Created, (await world.SendAsync("again")).Status);
    }

    [Fact]
    public async Task Outage_of_one_number_spares_the_others()
    {
        await using var world = await CarrierWorld.StartAsync();
        var start = world.Clock.GetUtcNow();
        world.Carrier.FaultsFor[CarrierWorld.Practice] = CarrierFaults.None with { Outages = [new(start, start.AddMinutes(30))] };

        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await world.SendAsync("Hello")).Status);
        Assert.Equal(HttpStatusCode.Created, (await world.SendAsync("page", from: CarrierWorld.Pager)).Status);
    }

    [Fact]
    public async Task Rate_is_about_the_share_that_it_says()
    {
        await using var world = await CarrierWorld.WithFaultsAsync(f => f with { UndeliveredRate = 0.25, LostReportRate = 0.2 });
        for (var i = 0; i < 400; i++)
            await world.PostAsync("Messages.json", ("To", $"+1617555{i:0000}"), ("From", CarrierWorld.Practice), ("Body", "Hello"));
        await world.PassAMinuteAsync();

        var count = world.Carrier.Messages.CountBy(m => m.Status).ToDictionary();
        Assert.InRange(count["undelivered"], 75, 125);
        Assert.InRange(count["sent"], 35, 85);
    }

    [Fact]
    public void Long_tail_has_its_median_and_its_slow_share()
    {
        var latency = CarrierLatency.LongTail(TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(30), slowShare: 0.1);

        Assert.Equal(TimeSpan.Zero, latency.At(0));
        Assert.Equal(TimeSpan.FromSeconds(2), latency.At(0.5));
        Assert.InRange(latency.At(0.8999), TimeSpan.FromSeconds(29), TimeSpan.FromSeconds(30));
        Assert.InRange(latency.At(0.95), TimeSpan.FromSeconds(44), TimeSpan.FromSeconds(46));
    }
}
