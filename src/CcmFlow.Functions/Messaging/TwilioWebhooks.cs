using System.Globalization;
using CcmFlow.Functions.Hosting;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.UrgentNeeds;
using CcmFlow.Rules.Outreach;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;

namespace CcmFlow.Functions.Messaging;

/// <summary>Twilio's webhooks. The signature is checked first and over the configured public address; without a valid one nothing is read or changed.</summary>
public sealed class TwilioWebhooks(
    CcmFlowSettings settings, InboundDoor door, TextSender sender, ILogger<TwilioWebhooks> log)
{
    private const string InboundRoute = "webhooks/twilio/sms";
    private const string StatusRoute = "webhooks/twilio/status";
    private const string EmptyTwiml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response/>";

    public static Uri StatusAddress(CcmFlowSettings settings, string reference) => new(settings.PublicBaseUrl, $"api/{StatusRoute}?ref={reference}");

    public static Uri InboundAddress(Uri publicBaseUrl) => new(publicBaseUrl, $"api/{InboundRoute}");

    [Function("TwilioInbound")]
    public async Task<IResult> Inbound(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = InboundRoute)] HttpRequest request,
        [DurableClient] DurableTaskClient durable, CancellationToken cancellation)
    {
        if (await SignedTwilioForm.ReadAsync(settings, request, cancellation) is not { } form) return Results.StatusCode(StatusCodes.Status403Forbidden);
        string id = form["MessageSid"].ToString(), from = form["From"].ToString(), to = form["To"].ToString();
        if (id.Length == 0 || PhoneNumbers.Normalize(from) is not { } sender || PhoneNumbers.Normalize(to) is not { } recipient)
        {
            log.LogWarning("A signed webhook came without a usable MessageSid, From or To.");
            return Twiml();
        }
        _ = int.TryParse(form["NumMedia"], CultureInfo.InvariantCulture, out var media);
        await door.ReceiveAsync(id, sender, recipient, form["Body"].ToString(), media, durable, cancellation);
        return Twiml();
    }

    [Function("TwilioStatus")]
    public async Task<IResult> Status(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = StatusRoute)] HttpRequest request,
        [DurableClient] DurableTaskClient durable, CancellationToken cancellation)
    {
        if (await SignedTwilioForm.ReadAsync(settings, request, cancellation) is not { } form) return Results.StatusCode(StatusCodes.Status403Forbidden);
        if (OutboxRef.Decode(request.Query["ref"]) is not { } place || DeliveryStates.FromTwilio(form["MessageStatus"].ToString()) is not { } state) return Results.NoContent();
        int? error = int.TryParse(form["ErrorCode"], CultureInfo.InvariantCulture, out var code) ? code : null;
        var undelivered = await sender.ReportAsync(place, state, error, cancellation);
        if (undelivered is not null)
        {
            await UrgentNeed.TryRaiseAsync(durable, undelivered, log, cancellation);
        }
        return Results.NoContent();
    }

    private static IResult Twiml() => Results.Content(EmptyTwiml, "text/xml");
}
