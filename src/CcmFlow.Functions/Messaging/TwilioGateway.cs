using CcmFlow.Functions.Hosting;
using Twilio.Clients;
using Twilio.Exceptions;
using Twilio.Rest.Api.V2010.Account;
using Twilio.Types;

namespace CcmFlow.Functions.Messaging;

/// <summary>Sends through Twilio's Messages resource.</summary>
public sealed class TwilioGateway(CcmFlowSettings settings, TwilioHttp http) : ITextGateway
{
    private readonly TwilioRestClient client = new(
        settings.TwilioAccountSid, settings.TwilioAuthTokens[0], settings.TwilioAccountSid, httpClient: http);

    public async Task<HandOver> SendAsync(OutboundText text, CancellationToken cancellation)
    {
        var options = new CreateMessageOptions(new PhoneNumber(text.To))
        {
            From = new PhoneNumber(text.From),
            Body = text.Body,
            StatusCallback = TwilioWebhooks.StatusAddress(settings, text.Reference),
            ValidityPeriod = (int?)text.ValidFor?.TotalSeconds,
        };
        try
        {
            var message = await MessageResource.CreateAsync(options, client);
            return new HandOver(HandOverKind.Accepted, message.Sid, null);
        }
        catch (ApiException error)
        {
            return new HandOver(Classify(error), null, error.Code);
        }
        catch (ApiConnectionException)
        {
            return new HandOver(HandOverKind.Unknown, null, null);
        }
    }

    private static HandOverKind Classify(ApiException error) => (error.Code, error.Status) switch
    {
        (21610, _) => HandOverKind.OptedOut,
        (21211 or 21214 or 21614 or 21635, _) => HandOverKind.NotReachable,
        (20429 or 21611 or 30001 or 14107, _) or (_, 429) => HandOverKind.Busy,
        // 0: the answer was no Twilio error at all, such as a proxy's page.
        (_, 0 or >= 500) => HandOverKind.Unknown,
        _ => HandOverKind.Refused,
    };
}
