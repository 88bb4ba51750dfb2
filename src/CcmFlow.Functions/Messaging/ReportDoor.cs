using CcmFlow.Functions.UrgentNeeds;
using CcmFlow.Rules.Carriers;
using CcmFlow.Rules.Outreach;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;

namespace CcmFlow.Functions.Messaging;

/// <summary>
/// Where every delivery report comes in. One that tells of a failure is marked before the text's state changes, so that what follows from it happens
/// even if this process dies in between; the sweep looks for the markers.
/// </summary>
public sealed class ReportDoor(Outbox outbox, ReportStore reports, ILogger<ReportDoor> log)
{
    public async Task ReceiveAsync(OutboxRef place, DeliveryState reported, int? errorCode, DurableTaskClient durable, CancellationToken cancellation)
    {
        // That a reminder is on its way changes nothing; its end is reported, too. To read and write for it would be half of what a text costs.
        if (!reported.IsEnd() && place.Table == OutboxTable.PatientMonths) return;
        if (await outbox.FindAsync(place, cancellation) is not { } row || row.State.Then(reported) == row.State) return;
        var failed = reported is DeliveryState.Undelivered or DeliveryState.Failed;
        var text = new FailedText(row.Order.Practice, place);
        if (failed) await reports.MarkAsync(text, cancellation);
        if (!await outbox.ReportAsync(row, reported, errorCode, cancellation) || !failed) return;
        await StartAsync(text, durable, cancellation);
        if (row.Order is { Class: TextClass.Page, Need: { } need } page)
        {
            var fault = CarrierCodes.Of(row.Carrier ?? SmsProvider.Twilio, errorCode);
            await UrgentNeed.TryRaiseAsync(durable, new UndeliveredPage(page.Practice, need, row.To, page.Template.ToString(), page.Round, page.Step, page.Over == CarrierChoice.Second || page.Attempt > 1, fault), log, cancellation);
        }
    }

    /// <summary>Starts the effects; when that fails nothing is lost: the sweep starts them.</summary>
    public async Task StartAsync(FailedText text, DurableTaskClient durable, CancellationToken cancellation)
    {
        try
        {
            await ApplyReport.StartAsync(durable, text, cancellation);
        }
#pragma warning disable CA1031 // Whatever the engine's reason, the report is marked and the carrier must get its 2xx; the sweep goes on from here.
        catch (Exception error) when (error is not OperationCanceledException)
#pragma warning restore CA1031
        {
            log.LogError("The effects of a delivery report could not be started ({Error}); the sweep will.", error.GetType().Name);
        }
    }
}
