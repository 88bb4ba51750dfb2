using CcmFlow.Functions.Hosting;
using CcmFlow.Functions.Messaging;
using CcmFlow.Rules.Carriers;
using CcmFlow.Rules.Texts;

namespace CcmFlow.Functions.Tests.Contracts;

/// <summary>Each request that a gateway makes passes the carrier's own interface description, and the mock does refuse a wrong one.</summary>
public sealed class StrictContractTests
{
    private const string Reference = "UGF0aWVudE1vbnRocwpwMXxlZG5hfDIwMjYtMDQKdHxDaGVja0lu";

    private static readonly TextFacts Facts = new()
    {
        PracticeName = "Clinica Pena & Sons", PracticePhone = "617-555-0142", Link = "https://ccm.example/api/p/harbor", CaseCode = "K7", CallBack = "617-555-0142", Minutes = 5, OneTimeCode = "123456",
    };

    public static IEnumerable<string> Bodies =>
        Enum.GetValues<TextTemplate>().SelectMany(t => new[] { "en", "es" }.Select(l => MessageTemplates.Render(t, l, Facts).Text)).Append("👩‍⚕️ ñ\r\n\"{}\" &+%=\\").Append(new string('x', 1600));

    private static OutboundText Text(string body, string to = "+16175556001", string from = "+16175550100", TimeSpan? validFor = null) =>
        new(from, to, body, Reference, new DateTimeOffset(2026, 4, 6, 16, 0, 0, TimeSpan.Zero), validFor);

    private static CcmFlowSettings Settings(Uri mock) => new()
    {
        PublicBaseUrl = new Uri("https://ccm.example/"),
        Sms = SmsProvider.Twilio,
        TwilioAccountSid = "AC0123456789abcdef0123456789abcdef",
        TwilioAuthTokens = ["token"],
        TwilioBaseUrl = mock,
        AcsConnectionString = $"endpoint={mock};accesskey=c2VjcmV0",
        PhoneHashSecret = "sixteen characters",
        DisclosureLinkKeys = ["sixteen characters"],
        ClaimsFolder = "claims",
        ClaimsUsage = 'T',
    };

    [Fact]
    public async Task Each_request_to_Twilio_passes_the_strict_mock()
    {
        await using var mock = await PrismMock.StartAsync("twilio-sms-voice-strict.json");
        using var watcher = new Watcher();
        using var http = new HttpClient(watcher);
        var settings = Settings(mock.Address);
        var gateway = new TwilioGateway(settings, new TwilioHttp(settings, http));
        foreach (var body in Bodies) Assert.Equal(HandOverKind.Accepted, (await gateway.SendAsync(Text(body), default)).Kind);
        foreach (var seconds in new[] { 60, 14_400 })
            Assert.Equal(HandOverKind.Accepted, (await gateway.SendAsync(Text("page", validFor: TimeSpan.FromSeconds(seconds)), default)).Kind);
        Assert.Equal(HandOverKind.Accepted, (await gateway.SendAsync(Text("short code", from: "40404"), default)).Kind);
        await gateway.LookForAsync(Text("page"), default);
        // The mock finds fault with its own example of a list (relative addresses), never with the request for it.
        Assert.All(watcher.Last.Split("\"location\":[").Skip(1), violation => Assert.StartsWith("\"response\"", violation, StringComparison.Ordinal));
        Assert.Equal(HandOverKind.Refused, (await gateway.SendAsync(Text("to nowhere", to: "nobody"), default)).Kind);
        Assert.Equal(HandOverKind.Refused, (await gateway.SendAsync(Text("for ever", validFor: TimeSpan.FromDays(2)), default)).Kind);
    }

    [Fact]
    public async Task Each_request_to_Communication_Services_passes_the_strict_mock()
    {
        await using var mock = await PrismMock.StartAsync("acs-sms-2026-01-23.json");
        using var http = new HttpClient();
        var gateway = new AcsGateway(Settings(mock.Address), http);
        foreach (var body in Bodies)
        {
            // The mock makes up the recipient's result: that it answered 202 is what is told by this not being a refusal of the request.
            var handOver = await gateway.SendAsync(Text(body), default);
            Assert.NotEqual(422, handOver.ErrorCode);
            Assert.NotEqual(HandOverKind.Unknown, handOver.Kind);
        }
        using var wrong = await http.PostAsync(new Uri(mock.Address, "sms?api-version=2021-03-07"), new StringContent("{\"from\":7}", System.Text.Encoding.UTF8, "application/json"));
        Assert.Equal(422, (int)wrong.StatusCode);
    }

    /// <summary>Keeps the mock's last answer.</summary>
    private sealed class Watcher() : DelegatingHandler(new HttpClientHandler())
    {
        public string Last { get; private set; } = "";

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var answer = await base.SendAsync(request, cancellationToken);
            await answer.Content.LoadIntoBufferAsync(cancellationToken);
            Last = await answer.Content.ReadAsStringAsync(cancellationToken);
            return answer;
        }
    }
}
