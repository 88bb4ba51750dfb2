using System.Collections.Specialized;
using System.Security.Cryptography;
using System.Text;

namespace Twilio.Security;

/// <summary>
/// Tells whether a webhook came from Twilio: the signature is an HMAC-SHA1 over the URL and the sorted fields. Several values
/// of one field count once each, in order, as Twilio's own signer does it. Safe for use by several threads.
/// </summary>
public class RequestValidator(string secret)
{
    private readonly byte[] key = Encoding.UTF8.GetBytes(secret);

    public static bool ValidateBody(string rawBody, string expected) =>
        Same(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(rawBody))), expected);

    public bool Validate(string url, IDictionary<string, string>? parameters, string expected) =>
        Matches(url, (parameters ?? new Dictionary<string, string>()).Select(field => (field.Key, field.Value ?? "")), expected);

    public bool Validate(string url, NameValueCollection? parameters, string expected) =>
        Matches(url, (parameters?.AllKeys ?? []).SelectMany(name => ValuesOf(parameters!, name)), expected);

    public bool Validate(string url, string body, string expected) =>
        BodyHash(url) is { } hash && Matches(url, [], expected) && ValidateBody(body, hash);

    private static IEnumerable<(string Name, string Value)> ValuesOf(NameValueCollection fields, string? name) =>
        (fields.GetValues(name) ?? [""]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(value => (name ?? "", value));

    private static string? BodyHash(string url) => url.IndexOf('?', StringComparison.Ordinal) is var query and >= 0
        ? url[(query + 1)..].Split('#')[0].Split('&')
            .Where(field => field.StartsWith("bodySHA256=", StringComparison.Ordinal))
            .Select(field => Uri.UnescapeDataString(field["bodySHA256=".Length..]))
            .FirstOrDefault()
        : null;

    private static bool Same(string computed, string? given) =>
        given is not null && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(computed), Encoding.UTF8.GetBytes(given));

    private bool Matches(string url, IEnumerable<(string Name, string Value)> fields, string? expected)
    {
        var text = string.Concat(fields.OrderBy(field => field.Name, StringComparer.Ordinal).Select(field => field.Name + field.Value));
        // Whether Twilio signs the port is not consistent, so both count.
        return Same(Sign(SignedUrl.WithoutPort(url) + text), expected) | Same(Sign(SignedUrl.WithPort(url) + text), expected);
    }

    private string Sign(string text) => Convert.ToBase64String(HMACSHA1.HashData(key, Encoding.UTF8.GetBytes(text)));
}
