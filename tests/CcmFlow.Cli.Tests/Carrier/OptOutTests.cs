using System.Net;
using CcmFlow.Cli.Carrier;

namespace CcmFlow.Cli.Tests.Carrier;

public sealed class OptOutTests
{
    [Theory]
    [InlineData("STOP")]
    [InlineData(" stop ")]
    [InlineData("Unsubscribe")]
    [InlineData("END")]
    [InlineData("QUIT")]
    [InlineData("STOPALL")]
    [InlineData("REVOKE")]
    [InlineData("OPTOUT")]
    [InlineData("CANCEL")]
    public async Task Stop_word_blocks_further_texts_and_is_still_forwarded(string word)
    {
        await using var world = await CarrierWorld.StartAsync();
        world.Phone.Texts(word, CarrierWorld.Practice);
        await world.PassAMinuteAsync();

        var reply = await world.SendAsync("Hello");

        Assert.Equal((HttpStatusCode.BadRequest, 21610), (reply.Status, reply.Code));
        var post = Assert.Single(world.InboundPosts);
        Assert.Equal(word, post["Body"]);
        Assert.False(post.Fields.ContainsKey("OptOutType"));
        world.Phone.ExpectsNothing();
    }

    [Theory]
    [InlineData("stop texting me please")]
    [InlineData("I want to quit smoking")]
    [InlineData("ALTO")]
    [InlineData("STOP.")]
    public async Task Sentence_with_a_stop_word_is_the_apps_affair(string text)
    {
        await using var world = await CarrierWorld.StartAsync();
        world.Phone.Texts(text, CarrierWorld.Practice);
        await world.PassAMinuteAsync();

        Assert.Equal(HttpStatusCode.Created, (await world.SendAsync("Hello")).Status);
    }

    [Theory]
    [InlineData("START")]
    [InlineData("unstop")]
    [InlineData("Yes")]
    public async Task Start_word_opens_the_way_again(string word)
    {
        await using var world = await CarrierWorld.StartAsync();
        world.Phone.Texts("STOP", CarrierWorld.Practice);
        await world.PassAMinuteAsync();
        world.Phone.Texts(word, CarrierWorld.Practice);
        await world.PassAMinuteAsync();

        Assert.Equal(HttpStatusCode.Created, (await world.SendAsync("Hello")).Status);
    }

    [Fact]
    public async Task Stop_to_one_number_leaves_the_other_numbers_and_phones_alone()
    {
        await using var world = await CarrierWorld.StartAsync();
        world.Phone.Texts("STOP", CarrierWorld.Practice);
        await world.PassAMinuteAsync();

        Assert.Equal(HttpStatusCode.Created, (await world.SendAsync("page", from: CarrierWorld.Pager)).Status);
        Assert.Equal(HttpStatusCode.Created, (await world.SendAsync("else", to: "+16175550777")).Status);
        Assert.Equal(21610, (await world.SendAsync("Hello")).Code);
    }

    [Fact]
    public async Task Text_accepted_before_the_stop_still_arrives()
    {
        await using var world = await CarrierWorld.StartAsync();
        await world.SendAsync("on its way");
        world.Phone.Texts("STOP", CarrierWorld.Practice);
        await world.PassAMinuteAsync();

        world.Phone.Expects("on its way");
    }

    [Fact]
    public async Task Handling_can_be_switched_off()
    {
        await using var world = await CarrierWorld.StartAsync(o => o with { OptOuts = OptOutHandling.None });
        world.Phone.Texts("STOP", CarrierWorld.Practice);
        await world.PassAMinuteAsync();

        Assert.Equal(HttpStatusCode.Created, (await world.SendAsync("Hello")).Status);
    }

    [Fact]
    public async Task Carrier_answers_by_itself_when_asked_to()
    {
        await using var world = await CarrierWorld.StartAsync(o => o with { OptOuts = OptOutHandling.BlockAndReply });
        world.Phone.Texts("STOP", CarrierWorld.Practice);
        await world.PassAMinuteAsync();
        world.Phone.Expects("You have successfully been unsubscribed");
        world.Phone.Texts("STOP", CarrierWorld.Practice);
        await world.PassAMinuteAsync();
        world.Phone.ExpectsNothing();
        world.Phone.Texts("START", CarrierWorld.Practice);
        await world.PassAMinuteAsync();
        world.Phone.Expects("re-subscribed");
        world.Phone.Texts("YES", CarrierWorld.Practice);
        await world.PassAMinuteAsync();

        world.Carrier.AssertNoUnexpected();
    }
}
