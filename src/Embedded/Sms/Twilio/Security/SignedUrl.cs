namespace Twilio.Security;

/// <summary>A URL with and without its port, every other character as it was: what was signed is the text, not its meaning.</summary>
internal static class SignedUrl
{
    public static string WithoutPort(string url) => Split(url) is var (before, _, after) ? before + after : url;

    public static string WithPort(string url) => Split(url) is var (before, port, after)
        ? before + (port.Length > 0 ? port : url.StartsWith("https:", StringComparison.OrdinalIgnoreCase) ? ":443" : ":80") + after
        : url;

    private static (string Before, string Port, string After)? Split(string url)
    {
        var authority = url.IndexOf("://", StringComparison.Ordinal) is var scheme and >= 0 ? scheme + 3 : -1;
        if (authority < 0) return null;
        var end = url.IndexOfAny(['/', '?', '#'], authority) is var found and >= 0 ? found : url.Length;
        var host = url[authority..end];
        var colon = host.LastIndexOf(':');
        // A colon within the brackets of an IPv6 address, or in user information, starts no port.
        if (colon < 0 || colon < host.LastIndexOf(']') || colon < host.LastIndexOf('@')) colon = host.Length;
        return (url[..(authority + colon)], host[colon..], url[end..]);
    }
}
