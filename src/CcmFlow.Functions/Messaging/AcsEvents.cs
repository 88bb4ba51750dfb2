using Azure.Messaging.EventGrid;
using CcmFlow.Functions.Hosting;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.UrgentNeeds;
using CcmFlow.Rules.Outreach;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;

namespace CcmFlow.Functions.Messaging;

/// <summary>Texts and delivery reports of Azure Communication Services, through Event Grid. It delivers twice and in any order; numbers may lack their +.</summary>
public sealed class AcsEvents(InboundDoor door, TextSender sender, ILogger<AcsEvents> log)
{
    [Function(nameof(AcsEvents))]
    public async Task Run([EventGridTrigger] EventGridEvent e, [DurableClient] DurableTaskClient durable, CancellationToken cancellation)
    {
        switch (e.EventType)
        {
            case "Microsoft.Communication.SMSReceived":
                await ReceiveAsync(e.Data.ToObjectFromJson<Received>(CcmJson.Options)!, durable, cancellation);
                break;
            case "Microsoft.Communication.SMSDeliveryReportReceived":
                await ReportAsync(e.Data.ToObjectFromJson<Report>(CcmJson.Options)!, durable, cancellation);
                break;
            default:
                log.LogInformation("An event of type {Type} is not for CcmFlow.", e.EventType);
                break;
        }
    }

    private async Task ReceiveAsync(Received text, DurableTaskClient durable, CancellationToken cancellation)
    {
        if (string.IsNullOrEmpty(text.MessageId) || PhoneNumbers.Normalize(text.From) is not { } from || PhoneNumbers.Normalize(text.To) is not { } to)
        {
            log.LogWarning("A received text came without a usable id, from or to.");
            return;
        }
        await door.ReceiveAsync(text.MessageId, from, to, text.Message ?? "", 0, durable, cancellation);
    }

    private async Task ReportAsync(Report report, DurableTaskClient durable, CancellationToken cancellation)
    {
        if (OutboxRef.Decode(report.Tag) is not { } place) return;
        var state = string.Equals(report.DeliveryStatus, "Delivered", StringComparison.OrdinalIgnoreCase) ? DeliveryState.Delivered : DeliveryState.Undelivered;
        if (await sender.ReportAsync(place, state, null, cancellation) is { } page)
            await UrgentNeed.TryRaiseAsync(durable, page, log, cancellation);
    }

    private sealed record Received(string? MessageId, string? From, string? To, string? Message);

    private sealed record Report(string? MessageId, string? DeliveryStatus, string? Tag);
}
