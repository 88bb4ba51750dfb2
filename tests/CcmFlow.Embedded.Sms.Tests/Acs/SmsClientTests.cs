using System.Text.Json;
using Azure;
using Azure.Communication.Sms;
using Azure.Core;

namespace CcmFlow.Embedded.Sms.Tests.Acs;

public sealed class SmsClientTests : IAsyncLifetime
{
    private const string Key = "dGVzdC1rZXktbm90LWEtc2VjcmV0LTAxMjM0NTY3ODlhYg==";

    private FakeService service = null!;
    private SmsClient client = null!;

    public async ValueTask InitializeAsync()
    {
        service = await FakeService.StartAsync();
        client = new SmsClient($"endpoint={service.Address};accesskey={Key}", new SmsClientOptions(SmsClientOptions.ServiceVersion.V2021_03_07) { Clock = new FixedClock(new(2026, 11, 21, 23, 29, 2, TimeSpan.Zero)) });
    }

    public ValueTask DisposeAsync() => service.DisposeAsync();

    [Fact]
    public async Task Text_is_posted_with_repeatability_and_options()
    {
        service.Answers.Enqueue((202, """{"value":[{"to":"+15005550006","messageId":"Outgoing_01","httpStatusCode":202,"repeatabilityResult":"accepted","successful":true}]}"""));

        SmsSendResult result = await client.SendAsync("+18005550100", "+15005550006", "¿Cómo se siente hoy? 👍", new SmsSendOptions(true) { Tag = "ref" }, Cancel);

        Assert.Equal(("+15005550006", "Outgoing_01", 202, true), (result.To, result.MessageId, result.HttpStatusCode, result.Successful));
        var request = Assert.Single(service.Received);
        Assert.Equal(("POST", "/sms?api-version=2021-03-07"), (request.Method, request.PathAndQuery));
        Assert.StartsWith("HMAC-SHA256 SignedHeaders=x-ms-date;host;x-ms-content-sha256&Signature=", request.Headers["Authorization"], StringComparison.Ordinal);
        using var body = JsonDocument.Parse(request.Body);
        var recipient = body.RootElement.GetProperty("smsRecipients")[0];
        Assert.Equal("+15005550006", recipient.Text("to"));
        Assert.True(Guid.TryParse(recipient.Text("repeatabilityRequestId"), out _));
        Assert.Equal("Sat, 21 Nov 2026 23:29:02 GMT", recipient.Text("repeatabilityFirstSent"));
        Assert.Equal("¿Cómo se siente hoy? 👍", body.RootElement.Text("message"));
        Assert.Equal("""{"enableDeliveryReport":true,"tag":"ref"}""", body.RootElement.GetProperty("smsSendOptions").GetRawText());
    }

    [Fact]
    public async Task Each_recipient_has_a_result_of_its_own()
    {
        service.Answers.Enqueue((202, """
            {"value":[{"to":"+15005550006","messageId":"m1","httpStatusCode":202,"successful":true},
                      {"to":"+15005550007","httpStatusCode":400,"successful":false,"errorMessage":"Messages to the recipient are blocked"}]}
            """));

        var results = (await client.SendAsync("+18005550100", ["+15005550006", "+15005550007"], "Hi", cancellationToken: Cancel)).Value;

        Assert.Equal([(true, null), (false, "Messages to the recipient are blocked")], results.Select(result => (result.Successful, result.ErrorMessage)));
        using var body = JsonDocument.Parse(service.Received[0].Body);
        Assert.False(body.RootElement.TryGetProperty("smsSendOptions", out _));
        Assert.Equal(2, body.RootElement.GetProperty("smsRecipients").EnumerateArray().Select(item => item.Text("repeatabilityRequestId")).Distinct().Count());
    }

    [Fact]
    public async Task Refusal_is_a_failed_request()
    {
        service.Answers.Enqueue((401, """{"error":{"code":"Denied","message":"Denied by the resource provider."}}"""));

        var error = await Assert.ThrowsAsync<RequestFailedException>(() => client.SendAsync("+18005550100", "+15005550006", "Hi", cancellationToken: Cancel));

        Assert.Equal((401, "Denied"), (error.Status, error.ErrorCode));
    }

    [Fact]
    public async Task Retry_repeats_the_same_repeatability_id()
    {
        service.Answers.Enqueue((503, "{}"));
        service.Answers.Enqueue((202, """{"value":[{"to":"+15005550006","httpStatusCode":202,"successful":true}]}"""));
        var options = new SmsClientOptions(SmsClientOptions.ServiceVersion.V2021_03_07) { Retry = { Delay = TimeSpan.FromMilliseconds(1), MaxDelay = TimeSpan.FromMilliseconds(1) } };

        await new SmsClient(service.Address, new AzureKeyCredential(Key), options).SendAsync("+18005550100", "+15005550006", "Hi", cancellationToken: Cancel);

        Assert.Equal(2, service.Received.Count);
        Assert.Equal(service.Received[0].Body, service.Received[1].Body);
    }

    [Fact]
    public void Blocking_call_sends_the_same()
    {
        service.Answers.Enqueue((202, """{"value":[{"to":"+15005550006","messageId":"m1","httpStatusCode":202,"successful":true}]}"""));
        Assert.Equal("m1", client.Send("+18005550100", "+15005550006", "Hi", cancellationToken: Cancel).Value.MessageId);
        Assert.Contains("Signature=", service.Received[0].Headers["Authorization"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Token_credential_asks_for_the_scope_of_the_service()
    {
        var credential = new RecordingCredential();
        var secure = new UriBuilder(service.Address) { Scheme = "https" }.Uri;

        await Assert.ThrowsAnyAsync<Exception>(() => new SmsClient(secure, credential, new SmsClientOptions(SmsClientOptions.ServiceVersion.V2021_03_07) { Retry = { MaxRetries = 0 } })
            .SendAsync("+18005550100", "+15005550006", "Hi", cancellationToken: Cancel));

        Assert.Equal("https://communication.azure.com//.default", credential.Scope);
    }

    [Theory]
    [InlineData("endpoint=https://a.example/", "accesskey")]
    [InlineData("accesskey=c2VjcmV0", "endpoint")]
    [InlineData("endpoint=nonsense;accesskey=c2VjcmV0", "endpoint")]
    public void Wrong_connection_string_is_named_without_its_secret(string connection, string missing)
    {
        var error = Assert.Throws<InvalidOperationException>(() => new SmsClient(connection));
        Assert.Contains(missing, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("c2VjcmV0", error.ToString(), StringComparison.Ordinal);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private sealed class RecordingCredential : TokenCredential
    {
        public string? Scope { get; private set; }

        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken)
        {
            Scope = requestContext.Scopes.Single();
            return new("token", DateTimeOffset.MaxValue);
        }

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            new(GetToken(requestContext, cancellationToken));
    }
}
