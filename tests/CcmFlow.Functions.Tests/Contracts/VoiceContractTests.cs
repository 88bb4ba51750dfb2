using System.Xml.Linq;
using CcmFlow.Functions.Hosting;
using CcmFlow.Functions.Messaging;
using CcmFlow.Functions.Voice;
using CcmFlow.Rules.Carriers;

namespace CcmFlow.Functions.Tests.Contracts;

/// <summary>Each call that is asked for passes Twilio's own interface description.</summary>
public sealed class VoiceContractTests
{
    private static CcmFlowSettings Settings(Uri mock) => new()
    {
        PublicBaseUrl = new Uri("https://ccm.example/"),
        Sms = SmsProvider.Twilio,
        TwilioAccountSid = "AC0123456789abcdef0123456789abcdef",
        TwilioAuthTokens = ["token"],
        TwilioBaseUrl = mock,
        PhoneHashSecret = "sixteen characters",
        DisclosureLinkKeys = ["sixteen characters"],
        ClaimsFolder = "claims",
        ClaimsUsage = 'T',
    };

    [Fact]
    public async Task Each_call_passes_the_strict_mock_and_one_to_nowhere_does_not()
    {
        await using var mock = await PrismMock.StartAsync("twilio-sms-voice-strict.json");
        using var http = new HttpClient();
        var settings = Settings(mock.Address);
        var gateway = new TwilioVoiceGateway(settings, new TwilioHttp(settings, http));
        var place = new OutboxRef(OutboxTable.Needs, "harbor", "v|nSM1|0401060000.call.1.0.rn1.1");
        var page = new OutboundCall("+16175550101", "+16175550111") { Script = VoiceWebhooks.ScriptAddress(settings, place, 1), Status = VoiceWebhooks.StatusAddress(settings, place) };
        var code = new OutboundCall("+16175550101", "+16175550111") { Words = CallScript.Code("Harbor & Sons", "123456") };

        Assert.Equal(CallHandOver.Accepted, await gateway.CallAsync(page, default));
        Assert.Equal(CallHandOver.Accepted, await gateway.CallAsync(code, default));
    }

    [Fact]
    public async Task Without_a_Twilio_account_nobody_can_be_called()
    {
        using var http = new HttpClient();
        var settings = Settings(new Uri("http://127.0.0.1:9/")) with { TwilioAccountSid = "" };

        Assert.Equal(CallHandOver.Refused, await new TwilioVoiceGateway(settings, new TwilioHttp(settings, http)).CallAsync(new OutboundCall("+16175550101", "+16175550111"), default));
    }

    [Fact]
    public void What_is_said_is_well_formed_whatever_the_practice_is_called_and_spells_the_code()
    {
        var script = XDocument.Parse(CallScript.Ask("Peña <& Sons>", "K7", new Uri("https://ccm.example/k?ref=a&turn=2"), new Uri("https://ccm.example/s?ref=a&turn=2")));

        Assert.Equal(["Gather", "Redirect"], script.Root!.Elements().Select(verb => verb.Name.LocalName));
        Assert.Contains("Case K, 7", script.Root.Value, StringComparison.Ordinal);
        Assert.Equal("https://ccm.example/k?ref=a&turn=2", script.Root.Element("Gather")!.Attribute("action")!.Value);
    }
}
