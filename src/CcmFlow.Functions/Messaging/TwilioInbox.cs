using System.Globalization;
using System.Text.Json;
using CcmFlow.Functions.Hosting;
using Twilio.Clients;
using Twilio.Exceptions;
using Twilio.Http;
using HttpMethod = Twilio.Http.HttpMethod;

namespace CcmFlow.Functions.Messaging;

/// <summary>A text that Twilio received for a number of ours.</summary>
/// <param name="At">When Twilio got it (UTC).</param>
public sealed record CarriedText(string Sid, string From, string To, string Body, int Media, DateTimeOffset At);

/// <summary>
/// What Twilio received for us. It calls a webhook twice and then never again: a text that came while nobody answered there is found only in
/// this list.
/// </summary>
public sealed class TwilioInbox(CcmFlowSettings settings, TwilioHttp http)
{
    private const string Api = "https://api.twilio.com";

    /// <summary>2,000 texts: more do not come in the minutes that are looked at.</summary>
    private const int MostPages = 10;

    /// <summary>Newest first, back to an instant. What cannot be read now is left: the next look brings it.</summary>
    public async Task<IReadOnlyList<CarriedText>> ReceivedSinceAsync(string number, DateTimeOffset since, CancellationToken cancellation)
    {
        var texts = new List<CarriedText>();
        var client = new TwilioRestClient(settings.TwilioAccountSid, settings.TwilioAuthTokens[0], settings.TwilioAccountSid, httpClient: http);
        var request = new Request(HttpMethod.Get, $"{Api}/2010-04-01/Accounts/{settings.TwilioAccountSid}/Messages.json");
        request.AddQueryParam("To", number);
        request.AddQueryParam("PageSize", "200");
        try
        {
            for (var page = 0; page < MostPages && !cancellation.IsCancellationRequested; page++)
            {
                using var list = JsonDocument.Parse((await client.RequestAsync(request)).Content);
                foreach (var message in list.RootElement.GetProperty("messages").EnumerateArray())
                {
                    if (Read(message) is not { } text) continue;
                    if (text.At < since) return texts;
                    texts.Add(text);
                }
                if (Text(list.RootElement, "next_page_uri") is not { Length: > 0 } next) return texts;
                request = new Request(HttpMethod.Get, Api + next);
            }
        }
        catch (Exception error) when (error is TwilioException or JsonException or KeyNotFoundException)
        {
            return texts;
        }
        return texts;
    }

    private static CarriedText? Read(JsonElement message) =>
        Text(message, "direction") == "inbound" && Text(message, "sid") is { } sid && Text(message, "from") is { } from && Text(message, "to") is { } to
            && DateTimeOffset.TryParse(Text(message, "date_created"), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at)
            ? new CarriedText(sid, from, to, Text(message, "body") ?? "", int.TryParse(Text(message, "num_media"), NumberStyles.None, CultureInfo.InvariantCulture, out var media) ? media : 0, at)
            : null;

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
