using CcmFlow.Functions.Hosting;
using Microsoft.AspNetCore.Http;

namespace CcmFlow.Functions.Messaging;

/// <summary>A form that Twilio posted, read only when its signature over the configured public address holds.</summary>
public static class SignedTwilioForm
{
    /// <summary>Null: no form, or not signed by us and Twilio.</summary>
    public static async Task<IFormCollection?> ReadAsync(CcmFlowSettings settings, HttpRequest request, CancellationToken cancellation)
    {
        if (!request.HasFormContentType) return null;
        IFormCollection form;
        try
        {
            form = await request.ReadFormAsync(cancellation);
        }
        catch (Exception error) when (error is InvalidDataException or IOException)
        {
            return null;
        }
        var fields = form.SelectMany(f => f.Value, (f, value) => KeyValuePair.Create(f.Key, value ?? "")).ToList();
        // Behind a proxy the request's own scheme and host are not the ones that Twilio signed.
        var url = new Uri(settings.PublicBaseUrl, request.Path + request.QueryString.ToString());
        return TwilioSignature.IsValid(settings.TwilioAuthTokens, url, fields, request.Headers["X-Twilio-Signature"]) ? form : null;
    }
}
