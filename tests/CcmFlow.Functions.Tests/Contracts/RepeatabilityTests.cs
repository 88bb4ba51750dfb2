using System.Net;
using System.Text.Json;
using CcmFlow.Functions.Hosting;
using CcmFlow.Functions.Messaging;
using CcmFlow.Rules.Carriers;

namespace CcmFlow.Functions.Tests.Contracts;

/// <summary>What makes a repeated hand-over to Communication Services one text.</summary>
public sealed class RepeatabilityTests
{
    private static readonly DateTimeOffset Ordered = new(2026, 4, 6, 16, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task The_same_row_is_handed_over_with_the_same_id_and_date_and_another_with_another()
    {
        using var handler = new Recorder();
        var gateway = Gateway(handler);
        await gateway.SendAsync(new OutboundText("+18335550100", "+16175556001", "día", "row-1", Ordered, null), default);
        await gateway.SendAsync(new OutboundText("+18335550100", "+16175556001", "día", "row-1", Ordered, null), default);
        await gateway.SendAsync(new OutboundText("+18335550100", "+16175556001", "día", "row-2", Ordered, null), default);
        var ids = handler.Bodies.Select(b => b.GetProperty("smsRecipients")[0]).Select(r => (Id: r.GetProperty("repeatabilityRequestId").GetGuid(), First: r.GetProperty("repeatabilityFirstSent").GetString())).ToList();
        Assert.Equal(ids[0], ids[1]);
        Assert.NotEqual(ids[0].Id, ids[2].Id);
        Assert.All(ids, i => Assert.Equal("Mon, 06 Apr 2026 16:00:00 GMT", i.First));
        Assert.All(handler.Bodies, b => Assert.Equal("día", b.GetProperty("message").GetString()));
        // The hash in the signature is that of what was sent, not of what the client wrote first.
        Assert.All(handler.Hashes, h => Assert.Equal(h.Sent, h.Signed));
    }

    [Theory]
    [InlineData("""{"value":[{"to":"+16175556001","messageId":"m1","httpStatusCode":202,"successful":true}]}""", HandOverKind.Accepted, null)]
    [InlineData("""{"value":[{"to":"+16175556001","httpStatusCode":400,"successful":false,"errorMessage":"Sender blocked for given recipient."}]}""", HandOverKind.Refused, CarrierFault.OptedOut)]
    [InlineData("""{"value":[{"to":"+16175556001","httpStatusCode":400,"successful":false,"errorMessage":"Invalid To."}]}""", HandOverKind.Refused, CarrierFault.UnknownNumber)]
    [InlineData("""{"value":[{"to":"+16175556001","httpStatusCode":429,"successful":false}]}""", HandOverKind.Refused, CarrierFault.Throttled)]
    [InlineData("""{"value":[{"to":"+16175556001","httpStatusCode":500,"successful":false}]}""", HandOverKind.Unknown, null)]
    public async Task The_recipients_result_counts_and_not_the_202(string answer, HandOverKind kind, CarrierFault? fault)
    {
        using var handler = new Recorder { Answer = answer };
        var handOver = await Gateway(handler).SendAsync(new OutboundText("+18335550100", "+16175556001", "x", "row", Ordered, null), default);
        Assert.Equal((kind, fault), (handOver.Kind, handOver.Fault));
    }

    private static AcsGateway Gateway(Recorder handler) => new(
        new CcmFlowSettings
        {
            PublicBaseUrl = new Uri("https://ccm.example/"), Sms = SmsProvider.Acs, AcsConnectionString = "endpoint=https://acs.example/;accesskey=c2VjcmV0",
            PhoneHashSecret = "sixteen characters", DisclosureLinkKeys = ["sixteen characters"], ClaimsFolder = "claims", ClaimsUsage = 'T',
        }, new HttpClient(handler, disposeHandler: false));

    private sealed class Recorder : HttpMessageHandler
    {
        public List<JsonElement> Bodies { get; } = [];
        public List<(string Sent, string? Signed)> Hashes { get; } = [];
        public string Answer { get; init; } = """{"value":[{"to":"+16175556001","messageId":"m1","httpStatusCode":202,"successful":true}]}""";

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var body = await request.Content!.ReadAsByteArrayAsync(cancellationToken);
            Bodies.Add(JsonSerializer.Deserialize<JsonElement>(body));
            Hashes.Add((Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData(body)), request.Headers.GetValues("x-ms-content-sha256").Single()));
            return new HttpResponseMessage(HttpStatusCode.Accepted) { Content = new StringContent(Answer) };
        }
    }
}
