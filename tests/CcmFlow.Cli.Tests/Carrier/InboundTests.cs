using CcmFlow.Cli.Carrier;

namespace CcmFlow.Cli.Tests.Carrier;

public sealed class InboundTests
{
    [Fact]
    public async Task Text_from_a_phone_is_forwarded_with_all_of_Twilios_fields()
    {
        string[] usual =
        [
            "ToCountry", "ToState", "SmsMessageSid", "NumMedia", "ToCity", "FromZip", "SmsSid", "FromState", "SmsStatus", "FromCity", "Body",
            "FromCountry", "To", "ToZip", "NumSegments", "MessageSid", "AccountSid", "From", "ApiVersion",
        ];
        await using var world = await CarrierWorld.StartAsync();

        world.Phone.Texts("Dizzy since the new pill + ñ & 100 %", CarrierWorld.Practice);
        await world.PassAMinuteAsync();

        var post = Assert.Single(world.InboundPosts);
        Assert.True(post.Signed);
        Assert.Equal(usual.Order(StringComparer.Ordinal), post.Fields.Keys.Order(StringComparer.Ordinal));
        Assert.Matches("^SM[0-9a-f]{32}$", post["MessageSid"]);
        Assert.Equal(post["MessageSid"], post["SmsSid"]);
        Assert.Equal(post["MessageSid"], post["SmsMessageSid"]);
        Assert.Equal("Dizzy since the new pill + ñ & 100 %", post["Body"]);
        Assert.Equal((CarrierWorld.Patient, CarrierWorld.Practice), (post["From"], post["To"]));
        Assert.Equal(("received", "0", "1", ""), (post["SmsStatus"], post["NumMedia"], post["NumSegments"], post["FromCity"]));
        Assert.True(Guid.TryParse(post.Token, out _));
    }

    [Fact]
    public async Task Each_number_has_its_own_webhook()
    {
        await using var world = await CarrierWorld.StartAsync();
        world.Carrier.Numbers[CarrierWorld.Pager] = new Uri(world.App.BaseUrl, "/api/pages#rc=2");

        world.Phone.Texts("to the practice", CarrierWorld.Practice).Texts("to the pager", CarrierWorld.Pager);
        await world.PassAMinuteAsync();

        Assert.Equal("to the practice", Assert.Single(world.InboundPosts)["Body"]);
        var page = Assert.Single(world.App.Posts, p => p.Path == "/api/pages");
        Assert.True(page.Signed);
    }

    [Fact]
    public async Task Webhook_is_signed_over_its_public_address_wherever_it_is_sent()
    {
        AppEndpoint? app = null;
        await using var world = await CarrierWorld.StartAsync(o => o with { Route = url => new Uri(app!.BaseUrl, url.PathAndQuery) });
        app = world.App;
        world.Carrier.Numbers[CarrierWorld.Practice] = new Uri("https://ccm.example/api/sms/inbound");

        world.Phone.Texts("Hello", CarrierWorld.Practice);
        await world.PassAMinuteAsync();

        var post = Assert.Single(world.InboundPosts);
        Assert.False(post.Signed);
        var expected = AppEndpoint.Sign(CarrierWorld.Token, "https://ccm.example/api/sms/inbound", post.Fields.Select(f => (f.Key, f.Value)));
        Assert.Equal(expected, post.Signature);
    }

    [Fact]
    public async Task Number_without_webhook_keeps_the_text()
    {
        await using var world = await CarrierWorld.StartAsync();
        world.Carrier.Numbers[CarrierWorld.Pager] = null;

        world.Phone.Texts("Hello", CarrierWorld.Pager);
        await world.PassAMinuteAsync();

        Assert.Empty(world.App.Posts);
        var message = Assert.Single(world.Carrier.Messages);
        Assert.Equal((CarrierDirection.Inbound, "received"), (message.Direction, message.Status));
    }

    [Fact]
    public async Task Inbound_texts_are_in_the_list_for_reconciliation()
    {
        await using var world = await CarrierWorld.StartAsync();
        world.Phone.Texts("Hello", CarrierWorld.Practice);
        await world.PassAMinuteAsync();

        var listed = (await world.GetAsync($"Messages.json?To=%2B{CarrierWorld.Practice[1..]}")).Json.GetProperty("messages");

        Assert.Equal("inbound", Assert.Single(listed.EnumerateArray()).GetProperty("direction").GetString());
    }

    [Fact]
    public async Task Picture_is_announced_with_its_address()
    {
        await using var world = await CarrierWorld.StartAsync();

        world.Phone.Texts("", CarrierWorld.Practice, pictures: [new Uri("https://media.example/rash")]);
        await world.PassAMinuteAsync();

        var post = Assert.Single(world.InboundPosts);
        Assert.True(post.Signed);
        Assert.StartsWith("MM", post["MessageSid"], StringComparison.Ordinal);
        Assert.Equal(("1", "https://media.example/rash", "image/jpeg"), (post["NumMedia"], post["MediaUrl0"], post["MediaContentType0"]));
    }

    [Fact]
    public async Task Doubled_webhook_is_the_same_message_with_the_same_token()
    {
        await using var world = await CarrierWorld.WithFaultsAsync(f => f with { DuplicateInboundRate = 1 });

        world.Phone.Texts("YES", CarrierWorld.Practice);
        await world.PassAMinuteAsync();

        Assert.Equal(2, world.InboundPosts.Count);
        Assert.Single(world.InboundPosts.Select(p => (p["MessageSid"], p.Token)).Distinct());
        Assert.Single(world.Carrier.Messages);
    }

    [Fact]
    public async Task Refused_webhook_is_tried_once_more()
    {
        await using var world = await CarrierWorld.StartAsync();
        world.App.Answer = (n, _) => (n == 0 ? 500 : 200, "<Response/>");

        world.Phone.Texts("Hello", CarrierWorld.Practice);
        await world.PassAMinuteAsync();

        Assert.Equal(2, world.InboundPosts.Count);
        Assert.Empty(world.Carrier.FailedDeliveries);
    }

    [Fact]
    public async Task TwiML_of_the_answer_is_texted_back()
    {
        await using var world = await CarrierWorld.StartAsync();
        world.App.Answer = (_, _) => (200, "<Response><Message>One &amp; two</Message><Message><Body>three</Body></Message></Response>");

        world.Phone.Texts("Hello", CarrierWorld.Practice);
        await world.PassAMinuteAsync();

        world.Phone.Expects("One & two");
        world.Phone.Expects("three");
        Assert.Empty(world.Carrier.FailedDeliveries);
    }

    [Fact]
    public async Task TwiML_of_a_doubled_webhook_is_texted_once()
    {
        await using var world = await CarrierWorld.WithFaultsAsync(f => f with { DuplicateInboundRate = 1 });
        world.App.Answer = (_, _) => (200, "<Response><Message>Thank you</Message></Response>");

        world.Phone.Texts("Hello", CarrierWorld.Practice);
        await world.PassAMinuteAsync();

        world.Phone.Expects("Thank you").Phone.ExpectsNothing();
    }

    [Fact]
    public async Task Answer_that_is_not_TwiML_sends_nothing()
    {
        await using var world = await CarrierWorld.StartAsync();
        world.App.Answer = (_, _) => (200, "not xml");

        world.Phone.Texts("Hello", CarrierWorld.Practice);
        await world.PassAMinuteAsync();

        world.Phone.ExpectsNothing();
        world.Carrier.AssertNoUnexpected();
    }

    [Fact]
    public async Task Phone_texts_after_the_time_that_it_is_told()
    {
        await using var world = await CarrierWorld.StartAsync();
        var start = world.Clock.GetUtcNow();

        world.Phone.Texts("later", CarrierWorld.Practice, after: TimeSpan.FromHours(2));
        await world.PassAsync(TimeSpan.FromMinutes(119));
        Assert.Empty(world.Carrier.Messages);
        await world.PassAsync(TimeSpan.FromMinutes(2));

        Assert.Equal(start.AddHours(2), world.Carrier.Messages.Single().At);
        Assert.Single(world.InboundPosts);
    }

    [Fact]
    public async Task Foreign_number_cannot_be_texted()
    {
        await using var world = await CarrierWorld.StartAsync();

        Assert.Throws<InvalidOperationException>(() => world.Phone.Texts("Hello", "+16175559999"));
        Assert.Throws<InvalidOperationException>(() => world.Phone.Texts("Hello"));
    }
}
