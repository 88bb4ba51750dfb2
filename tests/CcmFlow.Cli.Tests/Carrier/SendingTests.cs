using System.Globalization;
using System.Net;
using System.Text.Json;

namespace CcmFlow.Cli.Tests.Carrier;

public sealed class SendingTests
{
    [Fact]
    public async Task Accepted_text_is_answered_as_Twilio_answers_it()
    {
        await using var world = await CarrierWorld.StartAsync();

        var reply = await world.SendAsync("Good morning from your practice.");

        Assert.Equal(HttpStatusCode.Created, reply.Status);
        Assert.Matches("^SM[0-9a-f]{32}$", reply.Text("sid"));
        Assert.Equal("queued", reply.Text("status"));
        Assert.Equal("outbound-api", reply.Text("direction"));
        Assert.Equal(CarrierWorld.Account, reply.Text("account_sid"));
        Assert.Equal(CarrierWorld.Practice, reply.Text("from"));
        Assert.Equal(CarrierWorld.Patient, reply.Text("to"));
        Assert.Equal("Good morning from your practice.", reply.Text("body"));
        Assert.Equal("Mon, 02 Nov 2026 14:00:00 +0000", reply.Text("date_created"));
        Assert.Equal("1", reply.Text("num_segments"));
        Assert.Equal("0", reply.Text("num_media"));
        Assert.Equal("2010-04-01", reply.Text("api_version"));
        Assert.Equal(JsonValueKind.Null, reply.Json.GetProperty("error_code").ValueKind);
        Assert.Equal(JsonValueKind.Null, reply.Json.GetProperty("messaging_service_sid").ValueKind);
        Assert.Equal($"/2010-04-01/Accounts/{CarrierWorld.Account}/Messages/{reply.Text("sid")}.json", reply.Text("uri"));
    }

    [Fact]
    public async Task Every_property_is_one_of_the_message_resource()
    {
        string[] known =
        [
            "body", "num_segments", "direction", "from", "to", "date_updated", "price", "error_message", "uri", "account_sid", "num_media",
            "status", "messaging_service_sid", "sid", "date_sent", "date_created", "error_code", "price_unit", "api_version", "subresource_uris",
        ];
        await using var world = await CarrierWorld.StartAsync();

        var reply = await world.SendAsync("Hello");

        Assert.Equal(known.Order(StringComparer.Ordinal), reply.Json.EnumerateObject().Select(p => p.Name).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(160, "a", "1")]
    [InlineData(161, "a", "2")]
    [InlineData(70, "á", "1")]
    [InlineData(71, "á", "2")]
    public async Task Segments_are_counted_as_they_are_charged(int length, string letter, string segments)
    {
        await using var world = await CarrierWorld.StartAsync();

        var reply = await world.SendAsync(string.Concat(Enumerable.Repeat(letter, length)));

        Assert.Equal(segments, reply.Text("num_segments"));
        Assert.Equal(int.Parse(segments, CultureInfo.InvariantCulture), Assert.Single(world.Carrier.Messages).Segments);
    }

    [Fact]
    public async Task Sids_of_a_pair_of_numbers_sort_as_they_were_made()
    {
        await using var world = await CarrierWorld.StartAsync();

        var sids = new List<string>();
        for (var i = 0; i < 20; i++) sids.Add((await world.SendAsync("Hello")).Text("sid")!);

        Assert.Equal(20, sids.Distinct().Count());
        Assert.Equal(sids.Order(StringComparer.Ordinal), sids);
    }

    [Fact]
    public async Task Messaging_service_keeps_one_number_for_a_recipient()
    {
        const string service = "MG0123456789abcdef0123456789abcdef";
        await using var world = await CarrierWorld.StartAsync();
        world.Carrier.MessagingServices[service] = [CarrierWorld.Practice, CarrierWorld.Pager];

        var senders = new HashSet<string?>();
        for (var i = 0; i < 5; i++)
        {
            var reply = await world.PostAsync("Messages.json", ("To", CarrierWorld.Patient), ("MessagingServiceSid", service), ("Body", "Hello"));
            Assert.Equal(service, reply.Text("messaging_service_sid"));
            senders.Add(reply.Text("from"));
        }

        Assert.Single(senders);
    }

    [Fact]
    public async Task Message_can_be_fetched_by_its_sid()
    {
        await using var world = await CarrierWorld.StartAsync();
        var sid = (await world.SendAsync("Hello")).Text("sid");
        await world.PassAMinuteAsync();

        var reply = await world.GetAsync($"Messages/{sid}.json");

        Assert.Equal(HttpStatusCode.OK, reply.Status);
        Assert.Equal("delivered", reply.Text("status"));
        Assert.StartsWith("Mon, 02 Nov 2026 14:00:0", reply.Text("date_sent"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task List_filters_by_recipient_sender_and_day_and_is_newest_first()
    {
        await using var world = await CarrierWorld.StartAsync();
        await world.SendAsync("one");
        await world.PassAMinuteAsync();
        await world.SendAsync("two");
        await world.SendAsync("page", from: CarrierWorld.Pager);
        await world.SendAsync("else", to: "+16175550777");

        async Task<string[]> BodiesAsync(string query) =>
            [.. (await world.GetAsync("Messages.json?" + query)).Json.GetProperty("messages").EnumerateArray().Select(m => m.GetProperty("body").GetString()!)];

        Assert.Equal(["two", "one"], await BodiesAsync($"To=%2B{CarrierWorld.Patient[1..]}&From=%2B{CarrierWorld.Practice[1..]}"));
        Assert.Equal(["page"], await BodiesAsync($"From=%2B{CarrierWorld.Pager[1..]}"));
        Assert.Equal(4, (await BodiesAsync("DateSent=2026-11-02")).Length);
        Assert.Empty(await BodiesAsync("DateSent%3E=2026-11-03"));
        Assert.Empty(await BodiesAsync("DateSent%3C=2026-11-01"));
    }

    [Fact]
    public async Task List_is_paged_by_links()
    {
        await using var world = await CarrierWorld.StartAsync();
        for (var i = 0; i < 5; i++) await world.SendAsync($"text {i}");

        var bodies = new List<string?>();
        var next = $"Messages.json?To=%2B{CarrierWorld.Patient[1..]}&PageSize=2";
        while (next is not null)
        {
            var page = await world.GetAsync(next);
            bodies.AddRange(page.Json.GetProperty("messages").EnumerateArray().Select(m => m.GetProperty("body").GetString()));
            next = page.Text("next_page_uri");
        }

        Assert.Equal(["text 4", "text 3", "text 2", "text 1", "text 0"], bodies);
    }

    [Fact]
    public async Task Call_is_recorded_with_its_instructions()
    {
        await using var world = await CarrierWorld.StartAsync();

        var reply = await world.PostAsync("Calls.json", ("To", CarrierWorld.Patient), ("From", CarrierWorld.Pager), ("Url", "https://app.example/voice"));

        Assert.Equal(HttpStatusCode.Created, reply.Status);
        Assert.Matches("^CA[0-9a-f]{32}$", reply.Text("sid"));
        Assert.Equal("queued", reply.Text("status"));
        Assert.Equal(new Uri("https://app.example/voice"), Assert.Single(world.Carrier.Calls).Url);
    }
}
