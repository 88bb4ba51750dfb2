using CcmFlow.Functions.Hosting;
using CcmFlow.Rules.Carriers;
using CcmFlow.Rules.Outreach;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace CcmFlow.Functions.Messaging;

/// <summary>Another attempt at a text that did not arrive.</summary>
/// <param name="At">When (UTC); the quiet hours and caps are asked again then.</param>
public sealed record NextAttempt(TextOrder Order, DateTimeOffset At);

/// <summary>Carries out what a text's failure means and says whether and when it is sent again.</summary>
public sealed class ActOnReport(Outbox outbox, FaultEffects faults, ReportStore reports, TimeProvider time)
{
    [Function(nameof(ActOnReport))]
    public async Task<NextAttempt?> Run([ActivityTrigger] FailedText text, CancellationToken cancellation)
    {
        NextAttempt? next = null;
        if (await outbox.FindAsync(text.Place, cancellation) is { State: DeliveryState.Undelivered or DeliveryState.Failed } row)
        {
            await faults.ApplyAsync(row, row.Fault, cancellation);
            // A page and a safety text are not sent again hours later: paging has its own steps, and a late "call 911" misleads.
            if (row.Order.Class is TextClass.Routine or TextClass.Reply) next = await NextAsync(row, cancellation);
        }
        await reports.FinishAsync(text, cancellation);
        return next;
    }

    private async Task<NextAttempt?> NextAsync(OutboxRow row, CancellationToken cancellation)
    {
        var (fault, attempt) = (row.Fault, row.Order.Attempt);
        if (FaultSteps.NextAttempt(fault, attempt) is { } wait)
            return new NextAttempt(row.Order with { Attempt = attempt + 1 }, time.GetUtcNow() + wait);
        if (FaultSteps.ForPatient(fault) is PatientStep.RetryLater or PatientStep.RetryOnce) await faults.GiveUpAsync(row, cancellation);
        return null;
    }

    public static Task<NextAttempt?> Call(TaskOrchestrationContext context, FailedText text) =>
        context.CallActivityAsync<NextAttempt?>(nameof(ActOnReport), text, Retries.Patient);
}
