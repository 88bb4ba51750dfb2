using System.Globalization;
using System.Text.Json;
using CcmFlow.Functions.Hosting;
using CcmFlow.Rules.Carriers;
using Twilio.Clients;
using Twilio.Exceptions;
using Twilio.Http;
using Twilio.Rest.Api.V2010.Account;
using Twilio.Types;
using HttpMethod = Twilio.Http.HttpMethod;

namespace CcmFlow.Functions.Messaging;

/// <summary>Sends through Twilio's Messages resource.</summary>
public sealed class TwilioGateway(CcmFlowSettings settings, TwilioHttp http) : ITextGateway
{
    private const string Api = "https://api.twilio.com";

    /// <summary>A text is looked for among the newest 2,000 of its sender.</summary>
    private const int MostPages = 10;

    /// <summary>Twilio's clock and ours may differ.</summary>
    private static readonly TimeSpan ClockDifference = TimeSpan.FromSeconds(30);

    private readonly TwilioRestClient client = new(
        settings.TwilioAccountSid, settings.TwilioAuthTokens[0], settings.TwilioAccountSid, httpClient: http);

    public async Task<HandOver> SendAsync(OutboundText text, CancellationToken cancellation)
    {
        var options = new CreateMessageOptions(new PhoneNumber(text.To))
        {
            From = new PhoneNumber(text.From),
            Body = text.Body,
            StatusCallback = TwilioWebhooks.StatusAddress(settings, text.Reference),
            ValidityPeriod = (int?)text.ValidFor?.TotalSeconds,
        };
        try
        {
            return HandOver.Accepted((await MessageResource.CreateAsync(options, client)).Sid);
        }
        // 0: the answer was no Twilio error at all, such as a proxy's page.
        catch (ApiException error) when (error.Status is 0 or >= 500)
        {
            return HandOver.Unknown(error.Code);
        }
        catch (ApiException error)
        {
            return HandOver.Refused(SmsProvider.Twilio, error.Status == 429 ? 20429 : error.Code);
        }
        catch (ApiConnectionException)
        {
            return HandOver.Unknown();
        }
    }

    /// <summary>
    /// Reads the newest messages of the sender until those from before the order. The list is asked for by our own number only: the recipient's
    /// in the address would end up in traces.
    /// </summary>
    public async Task<Sighting> LookForAsync(OutboundText text, CancellationToken cancellation)
    {
        var request = new Request(HttpMethod.Get, $"{Api}/2010-04-01/Accounts/{settings.TwilioAccountSid}/Messages.json");
        request.AddQueryParam("From", text.From);
        request.AddQueryParam("PageSize", "200");
        var since = text.OrderedAt - ClockDifference;
        try
        {
            for (var page = 0; page < MostPages; page++)
            {
                using var list = JsonDocument.Parse((await client.RequestAsync(request)).Content);
                foreach (var message in list.RootElement.GetProperty("messages").EnumerateArray())
                {
                    if (CreatedAt(message) is { } created && created < since) return new Sighting(SightingKind.NotFound);
                    if (Text(message, "to") == text.To && Text(message, "body") == text.Body) return new Sighting(SightingKind.Found, Text(message, "sid"));
                }
                if (Text(list.RootElement, "next_page_uri") is not { Length: > 0 } next) return new Sighting(SightingKind.NotFound);
                request = new Request(HttpMethod.Get, Api + next);
            }
        }
        catch (Exception error) when (error is TwilioException or JsonException or KeyNotFoundException)
        {
            return new Sighting(SightingKind.Unclear);
        }
        return new Sighting(SightingKind.Unclear);
    }

    private static DateTimeOffset? CreatedAt(JsonElement message) =>
        DateTimeOffset.TryParse(Text(message, "date_created"), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) ? at : null;

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
