using System.Net;
using CcmFlow.Functions.Messaging;
using CcmFlow.Functions.Tests.Stories;
using CcmFlow.Rules.Consent;

namespace CcmFlow.Functions.Tests.Messaging;

public sealed class WebhookTests
{
    private static readonly Dictionary<string, string> Form = new()
    {
        ["MessageSid"] = "SM77", ["From"] = "+16175556001", ["To"] = "", ["Body"] = "STOP", ["NumMedia"] = "0", ["FromCity"] = "",
    };

    private static async Task<(HttpStatusCode Status, int Kept)> PostAsync(Story story, string? signature, Dictionary<string, string> form, string path = "api/webhooks/twilio/sms")
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(story.World.App.Address, path)) { Content = new FormUrlEncodedContent(form) };
        if (signature is not null) request.Headers.Add("X-Twilio-Signature", signature);
        using var client = new HttpClient();
        using var answer = await client.SendAsync(request);
        await story.PassAsync(TimeSpan.FromMinutes(2));
        return (answer.StatusCode, (await story.Get<InboundStore>().ListAsync(story.Practice.Id, CancellationToken.None)).Count);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("RSOYDt4T1cUTdK1PDd93/VVr8B8=")]
    public async Task An_unsigned_or_wrongly_signed_webhook_gets_403_and_changes_nothing(string? signature)
    {
        await using var story = await Story.BeginAsync();
        await story.EnrollConsentedAsync(Story.Person("edna"));
        var form = new Dictionary<string, string>(Form) { ["To"] = story.Practice.TextNumber };
        Assert.Equal((HttpStatusCode.Forbidden, 0), await PostAsync(story, signature, form));
        Assert.Equal(TextingState.Allowed, (await story.PatientAsync("edna")).Texting);
    }

    [Fact]
    public async Task A_signature_over_other_fields_or_another_address_is_refused_and_the_right_one_taken()
    {
        await using var story = await Story.BeginAsync();
        await story.EnrollConsentedAsync(Story.Person("edna"));
        var settings = story.Get<CcmFlow.Functions.Hosting.CcmFlowSettings>();
        var form = new Dictionary<string, string>(Form) { ["To"] = story.Practice.TextNumber };
        var right = TwilioSignature.Compute(settings.TwilioAuthTokens[0], "https://ccm.example/api/webhooks/twilio/sms", form);
        var elsewhere = TwilioSignature.Compute(settings.TwilioAuthTokens[0], story.World.App.Address + "api/webhooks/twilio/sms", form);
        Assert.Equal((HttpStatusCode.Forbidden, 0), await PostAsync(story, right, new Dictionary<string, string>(form) { ["Body"] = "YES" }));
        Assert.Equal((HttpStatusCode.Forbidden, 0), await PostAsync(story, elsewhere, form));
        Assert.Equal((HttpStatusCode.OK, 1), await PostAsync(story, right, form));
        Assert.Equal((HttpStatusCode.OK, 1), await PostAsync(story, right, form));
    }

    [Fact]
    public async Task A_webhook_with_a_JSON_body_is_taken_when_its_hash_is_signed_and_is_the_bodys()
    {
        await using var story = await Story.BeginAsync();
        await story.EnrollConsentedAsync(Story.Person("edna"));
        var token = story.Get<CcmFlow.Functions.Hosting.CcmFlowSettings>().TwilioAuthTokens[0];
        var body = $$"""{"MessageSid":"SM78","From":"+16175556001","To":"{{story.Practice.TextNumber}}","Body":"STOP","NumMedia":"0"}""";
        var path = "api/webhooks/twilio/sms?bodySHA256=" + Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(body)));
        var signature = TwilioSignature.Compute(token, "https://ccm.example/" + path, []);
        Assert.Equal((HttpStatusCode.Forbidden, 0), await PostJsonAsync(story, signature, body.Replace("STOP", "YES", StringComparison.Ordinal), path));
        Assert.Equal((HttpStatusCode.OK, 1), await PostJsonAsync(story, signature, body, path));
        Assert.Equal(CcmFlow.Rules.Consent.TextingState.OptedOut, (await story.PatientAsync("edna")).Texting);
    }

    [Fact]
    public async Task A_text_from_a_sender_that_is_no_number_is_kept_and_read_by_a_person()
    {
        await using var story = await Story.BeginAsync();
        var form = new Dictionary<string, string>(Form) { ["To"] = story.Practice.TextNumber, ["From"] = "CLINIC" };
        var signature = TwilioSignature.Compute(story.Get<CcmFlow.Functions.Hosting.CcmFlowSettings>().TwilioAuthTokens[0], "https://ccm.example/api/webhooks/twilio/sms", form);
        Assert.Equal((HttpStatusCode.OK, 1), await PostAsync(story, signature, form));
        Assert.Contains(
            await story.Get<CcmFlow.Functions.Worklist.WorklistStore>().OpenAsync(story.Practice.Id, CancellationToken.None), t => t.Kind == CcmFlow.Rules.Outreach.StaffTaskKind.ReadText);
    }

    private static async Task<(HttpStatusCode Status, int Kept)> PostJsonAsync(Story story, string signature, string body, string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(story.World.App.Address, path)) { Content = new StringContent(body, System.Text.Encoding.UTF8, "application/json") };
        request.Headers.Add("X-Twilio-Signature", signature);
        using var client = new HttpClient();
        using var answer = await client.SendAsync(request);
        await story.PassAsync(TimeSpan.FromMinutes(2));
        return (answer.StatusCode, (await story.Get<InboundStore>().ListAsync(story.Practice.Id, CancellationToken.None)).Count);
    }

    [Fact]
    public void The_signature_is_twilios_published_one() => Assert.Equal("RSOYDt4T1cUTdK1PDd93/VVr8B8=", TwilioSignature.Compute(
        "12345", "https://mycompany.com/myapp.php?foo=1&bar=2",
        new Dictionary<string, string> { ["CallSid"] = "CA1234567890ABCDE", ["Caller"] = "+14158675309", ["Digits"] = "1234", ["From"] = "+14158675309", ["To"] = "+18005551212" }));

    [Fact]
    public void A_reference_survives_its_way_through_the_carrier_and_garbage_is_none()
    {
        var reference = new OutboxRef(OutboxTable.PatientMonths, "p1|a|2026-04", "t|CheckIn");
        Assert.Equal(reference, OutboxRef.Decode(reference.Encode()));
        Assert.Null(OutboxRef.Decode("%%%"));
        Assert.Null(OutboxRef.Decode(""));
        Assert.Null(OutboxRef.Decode("YWJj"));
    }
}
