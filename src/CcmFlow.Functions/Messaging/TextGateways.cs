using System.Collections.Frozen;
using CcmFlow.Functions.Hosting;
using CcmFlow.Functions.Practices;
using CcmFlow.Rules.Carriers;

namespace CcmFlow.Functions.Messaging;

/// <summary>Where a text leaves: the carrier and the number of the practice's there.</summary>
public sealed record SenderRoute(SmsProvider Carrier, string From);

/// <summary>The carriers that the deployment has accounts with, and each practice's way to them.</summary>
public sealed class TextGateways(CcmFlowSettings settings, HttpClient http)
{
    private readonly FrozenDictionary<SmsProvider, ITextGateway> gateways = Enum.GetValues<SmsProvider>().Where(settings.Has)
        .ToFrozenDictionary(c => c, c => c == SmsProvider.Twilio ? (ITextGateway)new TwilioGateway(settings, new TwilioHttp(settings, http)) : new AcsGateway(settings, http));

    public ITextGateway Of(SmsProvider carrier) =>
        gateways.GetValueOrDefault(carrier) ?? throw new InvalidOperationException($"A text is to leave through {carrier}, but the settings {carrier}:… are missing.");

    /// <summary>Null: the practice has no second carrier.</summary>
    public SenderRoute? Route(Practice practice, TextClass kind, CarrierChoice choice)
    {
        var pager = kind == TextClass.Page;
        if (choice == CarrierChoice.First)
            return new SenderRoute(practice.Carrier ?? settings.Sms, pager ? practice.PagerNumber : practice.TextNumber);
        return practice.SecondCarrier is { } second ? new SenderRoute(second.Carrier, pager ? second.PagerNumber : second.TextNumber) : null;
    }
}
