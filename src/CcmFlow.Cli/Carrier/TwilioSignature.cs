using System.Security.Cryptography;
using System.Text;

namespace CcmFlow.Cli.Carrier;

/// <summary>X-Twilio-Signature: HMAC-SHA1 over the URL and all fields, sorted by name.</summary>
internal static class TwilioSignature
{
    // HMAC-SHA1 is what Twilio signs with.
#pragma warning disable CA5350
    public static string Of(string authToken, string url, IEnumerable<KeyValuePair<string, string>> fields)
    {
        var text = new StringBuilder(url);
        foreach (var (name, value) in fields.OrderBy(f => f.Key, StringComparer.Ordinal)) text.Append(name).Append(value);
        return Convert.ToBase64String(HMACSHA1.HashData(Encoding.UTF8.GetBytes(authToken), Encoding.UTF8.GetBytes(text.ToString())));
    }
#pragma warning restore CA5350
}
