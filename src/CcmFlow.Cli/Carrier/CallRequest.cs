using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace CcmFlow.Cli.Carrier;

/// <summary>The form of POST Calls.json, as far as the carrier looks at it.</summary>
internal sealed record CallRequest(string From, string To, Uri? Url, string? Twiml, Uri? StatusCallback, TimeSpan Timeout)
{
    private const int UsualTimeout = 60;

    public static (CallRequest? Request, TwilioError? Error) Parse(IFormCollection form)
    {
        string to = form["To"].ToString(), from = form["From"].ToString(), twiml = form["Twiml"].ToString();
        if (!SendRequest.Phone().IsMatch(to)) return (null, TwilioError.Of(21211));
        if (!SendRequest.Phone().IsMatch(from)) return (null, TwilioError.Of(21212));
        var url = SendRequest.Web(form["Url"]);
        if (url is null && twiml.Length == 0) return (null, TwilioError.Invalid("Url"));
        var seconds = int.TryParse(form["Timeout"], NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given : UsualTimeout;
        return (new(from, to, url, twiml.Length == 0 ? null : twiml, SendRequest.Web(form["StatusCallback"]), TimeSpan.FromSeconds(seconds)), null);
    }
}
