using System.Globalization;
using CcmFlow.Functions.Hosting;
using CcmFlow.Functions.Identity;
using CcmFlow.Functions.Patients;
using CcmFlow.Rules.Outreach;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;

namespace CcmFlow.Functions.Messaging;

/// <summary>Twilio's webhooks. The signature is checked first and over the configured public address; without a valid one nothing is read or changed.</summary>
public sealed class TwilioWebhooks(
    CcmFlowSettings settings, InboundDoor door, ReportDoor reports, ILogger<TwilioWebhooks> log)
{
    private const string InboundRoute = "webhooks/twilio/sms";
    private const string StatusRoute = "webhooks/twilio/status";
    private const string EmptyTwiml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response/>";

    public static Uri StatusAddress(CcmFlowSettings settings, string reference) => new(settings.PublicBaseUrl, $"api/{StatusRoute}?ref={reference}");

    public static Uri InboundAddress(Uri publicBaseUrl) => new(publicBaseUrl, $"api/{InboundRoute}");

    [Function("TwilioInbound")]
    [OpenTo("the carrier; its signature is checked")]
    public async Task<IResult> Inbound(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = InboundRoute)] HttpRequest request,
        [DurableClient] DurableTaskClient durable, CancellationToken cancellation)
    {
        if (await SignedTwilioRequest.ReadAsync(settings, request, cancellation) is not { } fields) return Results.StatusCode(StatusCodes.Status403Forbidden);
        string id = fields.Value("MessageSid"), from = fields.Value("From"), to = fields.Value("To");
        if (id.Length == 0 || from.Length == 0 || PhoneNumbers.Normalize(to) is not { } recipient)
        {
            log.LogWarning("A signed webhook came without a usable MessageSid, From or To.");
            return Twiml();
        }
        _ = int.TryParse(fields.Value("NumMedia"), CultureInfo.InvariantCulture, out var media);
        // A short code or a name is no number, but somebody sent the text: a person reads it.
        await door.ReceiveAsync(id, PhoneNumbers.Normalize(from) ?? from, recipient, fields.Value("Body"), media, durable, cancellation);
        return Twiml();
    }

    [Function("TwilioStatus")]
    [OpenTo("the carrier; its signature is checked")]
    public async Task<IResult> Status(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = StatusRoute)] HttpRequest request,
        [DurableClient] DurableTaskClient durable, CancellationToken cancellation)
    {
        if (await SignedTwilioRequest.ReadAsync(settings, request, cancellation) is not { } fields) return Results.StatusCode(StatusCodes.Status403Forbidden);
        if (OutboxRef.Decode(request.Query["ref"]) is not { } place || DeliveryStates.FromTwilio(fields.Value("MessageStatus")) is not { } state) return Results.NoContent();
        int? error = int.TryParse(fields.Value("ErrorCode"), CultureInfo.InvariantCulture, out var code) ? code : null;
        await reports.ReceiveAsync(place, state, error, durable, cancellation);
        return Results.NoContent();
    }

    private static IResult Twiml() => Results.Content(EmptyTwiml, "text/xml");
}
