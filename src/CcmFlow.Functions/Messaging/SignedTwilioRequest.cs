using CcmFlow.Functions.Hosting;
using Microsoft.AspNetCore.Http;

namespace CcmFlow.Functions.Messaging;

/// <summary>A webhook of Twilio's, read only when its signature over the configured public address holds.</summary>
public static class SignedTwilioRequest
{
    /// <summary>Null: it is no webhook, or not signed, or wrongly.</summary>
    public static async Task<TwilioFields?> ReadAsync(CcmFlowSettings settings, HttpRequest request, CancellationToken cancellation)
    {
        if (await TwilioFields.ReadAsync(request, cancellation) is not { } fields) return null;
        // Behind a proxy the request's own scheme and host are not the ones that Twilio signed.
        var url = new Uri(settings.PublicBaseUrl, request.Path + request.QueryString.ToString());
        var signature = request.Headers["X-Twilio-Signature"];
        var valid = fields.Json is { } json
            ? TwilioSignature.IsValidBody(settings.TwilioAuthTokens, url, json, signature)
            : TwilioSignature.IsValid(settings.TwilioAuthTokens, url, fields.Pairs, signature);
        return valid ? fields : null;
    }
}
