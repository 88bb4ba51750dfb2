using Twilio.Exceptions;
using Twilio.Http;

namespace Twilio.Clients;

/// <summary>Sends requests with an account's credentials and turns refusals into exceptions.</summary>
public class TwilioRestClient(
    string username, string password, string? accountSid = null, string? region = null, Http.HttpClient? httpClient = null, string? edge = null)
    : ITwilioRestClient
{
    public string AccountSid { get; } = accountSid ?? username;

    public string? Region { get; } = region;

    public string? Edge { get; set; } = edge;

    public Http.HttpClient HttpClient { get; } = httpClient ?? SystemHttpClient.Shared;

    public Response Request(Request request)
    {
        Prepare(request);
        try
        {
            return TwilioErrors.ThrowIfRefused(HttpClient.MakeRequest(request));
        }
        catch (Exception exception) when (exception is not TwilioException)
        {
            throw TwilioErrors.NotConnected(request, exception);
        }
    }

    public async Task<Response> RequestAsync(Request request)
    {
        Prepare(request);
        try
        {
            return TwilioErrors.ThrowIfRefused(await HttpClient.MakeRequestAsync(request));
        }
        catch (Exception exception) when (exception is not TwilioException)
        {
            throw TwilioErrors.NotConnected(request, exception);
        }
    }

    private void Prepare(Request request)
    {
        request.SetAuth(username, password);
        request.Region ??= Region;
        request.Edge ??= Edge;
    }
}
