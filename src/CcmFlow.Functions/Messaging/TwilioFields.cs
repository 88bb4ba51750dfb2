using System.Text.Json;
using CcmFlow.Functions.Identity;
using Microsoft.AspNetCore.Http;

namespace CcmFlow.Functions.Messaging;

/// <summary>The fields of a webhook, form or JSON.</summary>
/// <param name="Pairs">All of them, the empty ones and repeated names included: the signature covers them.</param>
/// <param name="Json">The body as it came, when it is JSON.</param>
public sealed record TwilioFields(IReadOnlyList<KeyValuePair<string, string>> Pairs, byte[]? Json)
{
    // Twilio's own are a few kilobytes; what is longer is not looked at, since nobody knows yet who sent it.
    private const int Longest = 64 * 1024;

    public string Value(string name) => Pairs.FirstOrDefault(p => p.Key == name).Value ?? "";

    /// <summary>Null: it is neither a form nor a JSON object.</summary>
    public static async Task<TwilioFields?> ReadAsync(HttpRequest request, CancellationToken cancellation)
    {
        if (!BodySize.Hold(request.HttpContext, Longest)) return null;
        try
        {
            if (request.HasFormContentType)
            {
                var form = await request.ReadFormAsync(cancellation);
                return new TwilioFields([.. form.SelectMany(f => f.Value, (f, value) => KeyValuePair.Create(f.Key, value ?? ""))], null);
            }
            return request.HasJsonContentType() ? await ReadJsonAsync(request, cancellation) : null;
        }
        catch (Exception error) when (error is InvalidDataException or IOException or JsonException)
        {
            return null;
        }
    }

    private static async Task<TwilioFields?> ReadJsonAsync(HttpRequest request, CancellationToken cancellation)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body, cancellation);
        using var json = JsonDocument.Parse(body.ToArray());
        return json.RootElement.ValueKind == JsonValueKind.Object
            ? new TwilioFields([.. json.RootElement.EnumerateObject().Select(p => KeyValuePair.Create(p.Name, p.Value.ToString()))], body.ToArray())
            : null;
    }
}
