using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;

namespace CcmFlow.Functions.Messaging;

/// <summary>
/// X-Twilio-Signature of a webhook: base64(HMAC-SHA1(token, url + sorted names with their values)). Repeated
/// values of a name are taken once each, sorted (as Twilio's Node library does); the address is tried as configured, with
/// and without its port.
/// </summary>
public static class TwilioSignature
{
    public static string Compute(string token, string url, IEnumerable<KeyValuePair<string, string>> form)
    {
        var text = new StringBuilder(url);
        foreach (var field in form.GroupBy(f => f.Key, f => f.Value).OrderBy(f => f.Key, StringComparer.Ordinal))
            foreach (var value in field.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
                text.Append(field.Key).Append(value);
        // CA5350: SHA-1 is the scheme that Twilio defines; an HMAC does not rest on collision resistance.
#pragma warning disable CA5350
        return Convert.ToBase64String(HMACSHA1.HashData(Encoding.UTF8.GetBytes(token), Encoding.UTF8.GetBytes(text.ToString())));
#pragma warning restore CA5350
    }

    /// <summary>A webhook with a JSON body: its hash stands in the address as bodySHA256, and the signature covers the address alone.</summary>
    public static bool IsValidBody(IEnumerable<string> tokens, Uri url, ReadOnlySpan<byte> body, string? signature)
    {
        var hash = QueryHelpers.ParseQuery(url.Query).TryGetValue("bodySHA256", out var named) ? named.ToString() : "";
        var own = Convert.ToHexStringLower(SHA256.HashData(body));
        var same = CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(own), Encoding.UTF8.GetBytes(hash.ToLowerInvariant()));
        return same && IsValid(tokens, url, [], signature);
    }

    public static bool IsValid(IEnumerable<string> tokens, Uri url, IReadOnlyCollection<KeyValuePair<string, string>> form, string? signature)
    {
        if (string.IsNullOrEmpty(signature)) return false;
        var given = Encoding.UTF8.GetBytes(signature);
        var valid = false;
        foreach (var token in tokens)
            foreach (var candidate in Candidates(url))
                valid |= CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(Compute(token, candidate, form)), given);
        return valid;
    }

    private static IEnumerable<string> Candidates(Uri url)
    {
        var pathAndQuery = url.PathAndQuery;
        yield return $"{url.Scheme}://{url.Host}:{url.Port}{pathAndQuery}";
        yield return $"{url.Scheme}://{url.Host}{pathAndQuery}";
    }
}
