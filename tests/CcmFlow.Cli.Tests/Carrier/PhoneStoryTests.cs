using CcmFlow.Cli.Carrier;

namespace CcmFlow.Cli.Tests.Carrier;

public sealed class PhoneStoryTests
{
    [Fact]
    public async Task Story_is_told_with_expectations_and_replies()
    {
        await using var world = await CarrierWorld.StartAsync();
        await world.SendAsync("May we text you? Reply YES or NO.");
        await world.PassAMinuteAsync();

        world.Phone.Expects("May we text you?").Replies("YES", after: TimeSpan.FromMinutes(3)).ExpectsNothing();
        await world.PassAsync(TimeSpan.FromMinutes(5));

        Assert.Equal("YES", Assert.Single(world.InboundPosts)["Body"]);
        world.Carrier.AssertNoUnexpected();
    }

    [Fact]
    public async Task Failed_expectation_lists_what_came()
    {
        await using var world = await CarrierWorld.StartAsync();
        await world.SendAsync("How are you today?");
        await world.PassAMinuteAsync();

        var failure = Assert.Throws<CarrierExpectationException>(() => world.Phone.Expects("call 911"));

        Assert.Contains("call 911", failure.Message, StringComparison.Ordinal);
        Assert.Contains("How are you today?", failure.Message, StringComparison.Ordinal);
        Assert.Contains("Nothing came", Assert.Throws<CarrierExpectationException>(() => world.Carrier.Phone("+16175550777").Expects("x")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Expected_text_is_claimed_once()
    {
        await using var world = await CarrierWorld.StartAsync();
        await world.SendAsync("Hello");
        await world.PassAMinuteAsync();

        world.Phone.Expects("Hello");

        Assert.Throws<CarrierExpectationException>(() => world.Phone.Expects("Hello"));
        Assert.Single(world.Phone.Received);
    }

    [Fact]
    public async Task Text_to_a_phone_that_no_story_mentions_is_unexpected()
    {
        await using var world = await CarrierWorld.StartAsync();
        await world.SendAsync("wrong number", to: "+16175550777");
        await world.PassAMinuteAsync();

        var failure = Assert.Throws<CarrierExpectationException>(world.Carrier.AssertNoUnexpected);

        Assert.Contains("+16175550777", failure.Message, StringComparison.Ordinal);
        Assert.Contains("wrong number", failure.Message, StringComparison.Ordinal);
        Assert.Throws<CarrierExpectationException>(() => world.Carrier.Phone("+16175550777").ExpectsNothing());
    }

    [Fact]
    public async Task Reply_goes_to_the_number_that_texted()
    {
        await using var world = await CarrierWorld.StartAsync();
        await world.SendAsync("check-in");
        await world.PassAMinuteAsync();
        await world.SendAsync("page 4711", from: CarrierWorld.Pager);
        await world.PassAMinuteAsync();

        world.Phone.Expects("check-in").Replies("fine");
        world.Phone.Replies("ack 4711");
        await world.PassAMinuteAsync();

        Assert.Equal(CarrierWorld.Practice, world.InboundPosts.Single(p => p["Body"] == "fine")["To"]);
        Assert.Equal(CarrierWorld.Pager, world.InboundPosts.Single(p => p["Body"] == "ack 4711")["To"]);
        Assert.Throws<CarrierExpectationException>(() => world.Carrier.Phone("+16175550777").Replies("?"));
    }

    [Fact]
    public async Task Phone_can_answer_by_itself()
    {
        await using var world = await CarrierWorld.StartAsync();
        world.Phone.OnText(m => m.Body.EndsWith('?') ? new PhoneAnswer("OK", TimeSpan.FromMinutes(10)) : null);

        await world.SendAsync("How are you?");
        await world.PassAMinuteAsync();
        await world.SendAsync("Thank you.");
        await world.PassAsync(TimeSpan.FromMinutes(15));

        var answer = Assert.Single(world.Carrier.Messages, m => m.Direction == CarrierDirection.Inbound);
        Assert.Equal(world.Phone.Received[0].OnHandsetAt + TimeSpan.FromMinutes(10), answer.At);
        Assert.Equal(2, world.Phone.Received.Count);
        world.Carrier.AssertNoUnexpected();
    }

    [Fact]
    public async Task One_handler_can_answer_for_all_phones()
    {
        await using var world = await CarrierWorld.StartAsync();
        world.Carrier.OnAnyText(phone => phone.Number == CarrierWorld.Patient ? null : _ => new PhoneAnswer("OK", TimeSpan.Zero));
        await world.SendAsync("one");
        await world.SendAsync("two", to: "+16175550777");
        await world.PassAMinuteAsync();

        Assert.Equal("+16175550777", Assert.Single(world.InboundPosts)["From"]);
        world.Phone.Expects("one");
        world.Carrier.AssertNoUnexpected();
    }
}
