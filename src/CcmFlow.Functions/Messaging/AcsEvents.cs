using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Azure.Messaging.EventGrid;
using CcmFlow.Functions.Hosting;
using CcmFlow.Functions.Patients;
using CcmFlow.Rules.Outreach;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;

namespace CcmFlow.Functions.Messaging;

/// <summary>
/// Texts and delivery reports of Azure Communication Services, through Event Grid, whose handshake and key the trigger sees to. It delivers twice
/// and in any order; numbers may lack their +. An event that cannot be read is left, not refused: Event Grid would bring it again for a day.
/// </summary>
public sealed partial class AcsEvents(InboundDoor door, ReportDoor reports, ILogger<AcsEvents> log)
{
    [Function(nameof(AcsEvents))]
    public async Task Run([EventGridTrigger] EventGridEvent e, [DurableClient] DurableTaskClient durable, CancellationToken cancellation)
    {
        switch (e.EventType)
        {
            case "Microsoft.Communication.SMSReceived":
                await ReceiveAsync(Read<Received>(e), durable, cancellation);
                break;
            case "Microsoft.Communication.SMSDeliveryReportReceived":
                await ReportAsync(Read<Report>(e), durable, cancellation);
                break;
            default:
                log.LogInformation("An event of type {Type} is not for CcmFlow.", e.EventType);
                break;
        }
    }

    private async Task ReceiveAsync(Received? text, DurableTaskClient durable, CancellationToken cancellation)
    {
        if (string.IsNullOrEmpty(text?.MessageId) || string.IsNullOrWhiteSpace(text.From) || PhoneNumbers.Normalize(text.To) is not { } to)
        {
            log.LogWarning("A received text came without a usable id, from or to.");
            return;
        }
        await door.ReceiveAsync(text.MessageId, PhoneNumbers.Normalize(text.From) ?? text.From, to, text.Message ?? "", 0, durable, cancellation);
    }

    private async Task ReportAsync(Report? report, DurableTaskClient durable, CancellationToken cancellation)
    {
        if (OutboxRef.Decode(report?.Tag) is not { } place) return;
        var delivered = string.Equals(report!.DeliveryStatus, "Delivered", StringComparison.OrdinalIgnoreCase);
        var code = Code().Match(report.DeliveryStatusDetails ?? "");
        int? error = !delivered && code.Success ? int.Parse(code.Value, CultureInfo.InvariantCulture) : null;
        await reports.ReceiveAsync(place, delivered ? DeliveryState.Delivered : DeliveryState.Undelivered, error, durable, cancellation);
    }

    private T? Read<T>(EventGridEvent e) where T : class
    {
        try
        {
            return e.Data?.ToObjectFromJson<T>(CcmJson.Options);
        }
        catch (JsonException)
        {
            log.LogWarning("The data of an event of type {Type} cannot be read.", e.EventType);
            return null;
        }
    }

    private sealed record Received(string? MessageId, string? From, string? To, string? Message);

    private sealed record Report(string? MessageId, string? DeliveryStatus, string? DeliveryStatusDetails, string? Tag);

    /// <summary>"ErrorCode: 4006. ErrorMessage: …"</summary>
    [GeneratedRegex(@"\b\d{4}\b")]
    private static partial Regex Code();
}
