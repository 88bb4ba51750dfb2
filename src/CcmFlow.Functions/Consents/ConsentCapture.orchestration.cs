using CcmFlow.Functions.Messaging;
using CcmFlow.Functions.PatientMonths;
using CcmFlow.Functions.Worklist;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.Outreach;
using Microsoft.DurableTask;

namespace CcmFlow.Functions.Consents;

/// <summary>
/// The part of a patient's month that asks for CCM consent by text, reminds twice, then hands over to staff and goes on listening
/// until the month ends. The answer itself is stored when it comes in; here only what happens next is decided.
/// </summary>
public static class ConsentCapture
{
    private static readonly TimeSpan PatienceAfterLastReminder = TimeSpan.FromDays(3);

    /// <param name="request">0 for the month's first request; a further one (another practitioner bills) has texts of its own.</param>
    /// <returns>What ended the asking; null: the month did.</returns>
    public static async Task<PatientSignal?> RunAsync(TaskOrchestrationContext context, SignalWait wait, OpenedMonth month, int request)
    {
        var zones = month.PatientZones.Select(LocalZone.Find).ToList();
        var steps = OutreachPlan.Consent(month.Key.Month, zones, month.Spread, Now(context));
        foreach (var step in steps)
        {
            if (await wait.UntilAsync(step.At, Decides) is { } answer) return answer;
            var sent = await wait.SendInDaytimeAsync(RequestText.Order(month.Key, step.Template, request), Decides, RequestText.Call);
            if (sent.Signal is { } meanwhile) return meanwhile;
            if (sent.Result.Kind != TextResultKind.Sent && sent.Result.Reason != TextResult.OutcomeUnknown) break;
        }
        var patience = Now(context) + PatienceAfterLastReminder;
        if (await wait.UntilAsync(patience < month.EndsAt ? patience : month.EndsAt, Decides) is { } late) return late;
        await AddTasks.Call(context, new TaskOrder(month.Key, [new TaskLine(StaffTaskKind.AskConsentByPhone, Now(context).AddDays(2))]));
        return await wait.UntilAsync(month.EndsAt, Decides);
    }

    private static bool Decides(PatientSignal signal) => signal is not PatientSignal.Answered;

    private static DateTimeOffset Now(TaskOrchestrationContext context) => new(context.CurrentUtcDateTime, TimeSpan.Zero);
}
