using CcmFlow.Functions.Hosting;
using CcmFlow.Functions.Messaging;
using Twilio.Clients;
using Twilio.Exceptions;
using Twilio.Rest.Api.V2010.Account;
using Twilio.Types;

namespace CcmFlow.Functions.Voice;

/// <summary>Calls through Twilio's Calls resource. Without a Twilio account nobody can be called, and the escalation goes on without.</summary>
public sealed class TwilioVoiceGateway(CcmFlowSettings settings, TwilioHttp http) : IVoiceGateway
{
    /// <summary>Short enough that a mailbox seldom answers first and that the next person is not kept waiting.</summary>
    private const int RingSeconds = 25;

    public async Task<CallHandOver> CallAsync(OutboundCall call, CancellationToken cancellation)
    {
        if (settings.TwilioAccountSid.Length == 0 || settings.TwilioAuthTokens.Count == 0) return CallHandOver.Refused;
        var client = new TwilioRestClient(settings.TwilioAccountSid, settings.TwilioAuthTokens[0], settings.TwilioAccountSid, httpClient: http);
        var options = new CreateCallOptions(new PhoneNumber(call.To), new PhoneNumber(call.From))
        {
            Url = call.Script,
            Twiml = call.Words is { } words ? new Twiml(words) : null,
            StatusCallback = call.Status,
            StatusCallbackEvent = call.Status is null ? null : ["completed"],
            Timeout = RingSeconds,
        };
        try
        {
            await CallResource.CreateAsync(options, client);
            return CallHandOver.Accepted;
        }
        catch (ApiException error)
        {
            return error.Status is 0 or 429 or >= 500 ? CallHandOver.Unknown : CallHandOver.Refused;
        }
        catch (ApiConnectionException)
        {
            return CallHandOver.Unknown;
        }
    }
}
