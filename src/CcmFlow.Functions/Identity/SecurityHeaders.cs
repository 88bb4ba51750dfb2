using Microsoft.AspNetCore.Http;

namespace CcmFlow.Functions.Identity;

/// <summary>What every answer says to browsers. A page that is shown otherwise says so itself, after these.</summary>
internal static class SecurityHeaders
{
    /// <summary>The console's own stylesheet and script, forms to itself, nothing inline, nothing from elsewhere.</summary>
    public const string ConsolePolicy =
        "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private const string NothingAtAll = "default-src 'none'; frame-ancestors 'none'";

    public static void Set(HttpResponse response, bool console)
    {
        var headers = response.Headers;
        headers.ContentSecurityPolicy = console ? ConsolePolicy : NothingAtAll;
        headers.XContentTypeOptions = "nosniff";
        headers.CacheControl = "no-store";
        // A form's origin has to be told to ourselves; nothing is told to anybody else.
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        headers.StrictTransportSecurity = "max-age=31536000; includeSubDomains";
    }
}
