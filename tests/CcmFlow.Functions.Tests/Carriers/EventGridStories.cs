using System.Net;
using System.Text;
using System.Text.Json;
using CcmFlow.Cli.Demo;
using CcmFlow.Functions.Messaging;
using CcmFlow.Functions.Tests.Stories;
using CcmFlow.Rules.Carriers;
using CcmFlow.Rules.Outreach;

namespace CcmFlow.Functions.Tests.Carriers;

/// <summary>What Event Grid brings: at least once, in any order, in batches, with numbers that lack their +.</summary>
public sealed class EventGridStories
{
    private static object Event(string type, object data) => new
    {
        id = Guid.NewGuid().ToString(), topic = "/t", subject = "/phonenumber/1", eventType = type, eventTime = "2026-04-06T16:00:00Z", data, dataVersion = "1.0", metadataVersion = "1",
    };

    private static object Text(Story story, string id, string body, string from = "16175556001") =>
        Event("Microsoft.Communication.SMSReceived", new { messageId = id, from, to = story.Practice.TextNumber[1..], message = body, receivedTimestamp = "2026-04-06T16:00:00Z", segmentCount = 1 });

    private static async Task<(HttpStatusCode Status, string Body)> PostAsync(Story story, object[] events, string kind = "Notification", Uri? to = null)
    {
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, to ?? DemoWorld.EventAddress(story.World.App.Address))
        {
            Content = new StringContent(JsonSerializer.Serialize(events), Encoding.UTF8, "application/json"), Headers = { { "aeg-event-type", kind } },
        };
        using var answer = await client.SendAsync(request);
        await story.PassAsync(TimeSpan.FromMinutes(1));
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    private static Task<IReadOnlyList<(InboundText Text, string Intents, string? Patient)>> KeptAsync(Story story) =>
        story.Get<InboundStore>().ListAsync(story.Practice.Id, CancellationToken.None);

    [Fact]
    public async Task The_handshake_is_answered_with_its_code()
    {
        await using var story = await TwoCarriers.BeginAsync(SmsProvider.Acs);
        var (status, body) = await PostAsync(story, [Event("Microsoft.EventGrid.SubscriptionValidationEvent", new { validationCode = "512d38b6" })], "SubscriptionValidation");
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal("512d38b6", JsonDocument.Parse(body).RootElement.GetProperty("validationResponse").GetString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("&code=wrong")]
    [InlineData("&code=rehearsal-key")]
    public async Task Without_the_platforms_key_nothing_is_taken_and_no_handshake_answered(string key)
    {
        await using var story = await TwoCarriers.BeginAsync(SmsProvider.Acs);
        var to = new Uri(story.World.App.Address, $"/runtime/webhooks/eventgrid?functionName={nameof(AcsEvents)}{key}");
        Assert.Equal(HttpStatusCode.Unauthorized, (await PostAsync(story, [Text(story, "m1", "STOP")], to: to)).Status);
        Assert.Equal(HttpStatusCode.Unauthorized, (await PostAsync(story, [Event("Microsoft.EventGrid.SubscriptionValidationEvent", new { validationCode = "x" })], "SubscriptionValidation", to)).Status);
        Assert.Empty(await KeptAsync(story));
    }

    [Fact]
    public async Task A_batch_with_a_broken_event_a_foreign_one_and_a_double_loses_nothing_and_is_accepted()
    {
        await using var story = await TwoCarriers.BeginAsync(SmsProvider.Acs);
        var edna = await story.EnrollConsentedAsync(Story.Person("edna"));
        object[] batch =
        [
            Event("Microsoft.Communication.SMSReceived", "no object"), Event("Microsoft.Communication.SMSReceived", new { messageId = "", from = "1", to = "2" }),
            Event("Microsoft.Communication.ChatMessageReceived", new { }), Text(story, "m1", "please call me"), Text(story, "m2", "chest hurts"),
            Text(story, "m1", "please call me"), Event("Microsoft.Communication.SMSDeliveryReportReceived", new { messageId = "x", deliveryStatus = "Failed", Tag = "%%%" }),
        ];
        story.Careless = true;
        Assert.Equal(HttpStatusCode.Accepted, (await PostAsync(story, batch)).Status);
        Assert.Equal(HttpStatusCode.Accepted, (await PostAsync(story, batch)).Status);
        Assert.Equal(["m1", "m2"], (await KeptAsync(story)).Select(t => t.Text.Id).Order());
        Assert.All(await KeptAsync(story), t => Assert.Equal("+16175556001", t.Text.From));
        edna.Expects("A nurse will call you");
        edna.Expects("call 911");
        edna.ExpectsNothing();
    }

    [Fact]
    public async Task A_text_from_a_short_code_is_kept_and_read_by_a_person()
    {
        await using var story = await TwoCarriers.BeginAsync(SmsProvider.Acs);
        await PostAsync(story, [Text(story, "m1", "your package is here", "40404")]);
        Assert.Equal("40404", Assert.Single(await KeptAsync(story)).Text.From);
        Assert.Single(await story.TasksAsync(StaffTaskKind.ReadText));
    }

    [Fact]
    public async Task While_storage_is_away_the_event_is_refused_and_brought_again()
    {
        await using var story = await TwoCarriers.BeginAsync(SmsProvider.Acs);
        story.Careless = true;
        var edna = await story.EnrollConsentedAsync(Story.Person("edna"));
        story.World.Transactions.Fault = (_, address) => address.Contains("Inbound", StringComparison.Ordinal) || address.Contains("$batch", StringComparison.Ordinal);
        edna.Texts("chest hurts", story.Practice.TextNumber);
        await story.PassAsync(TimeSpan.FromSeconds(20));
        Assert.Empty(edna.Received);
        story.World.Transactions.Fault = null;
        await story.PassAsync(TimeSpan.FromMinutes(2));
        edna.Expects("call 911");
        Assert.Empty(story.World.Acs!.FailedDeliveries);
    }
}
