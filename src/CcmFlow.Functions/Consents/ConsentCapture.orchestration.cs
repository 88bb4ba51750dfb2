using CcmFlow.Functions.Messaging;
using CcmFlow.Functions.PatientMonths;
using CcmFlow.Functions.Worklist;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.Outreach;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace CcmFlow.Functions.Consents;

/// <summary>
/// Asks for CCM consent by text, reminds twice, then hands over to staff and goes on listening until the month ends. The
/// answer itself is stored when it comes in; here only what happens next is decided.
/// </summary>
public static class ConsentCapture
{
    private static readonly TimeSpan PatienceAfterLastReminder = TimeSpan.FromDays(3);

    [Function(nameof(ConsentCapture))]
    public static async Task<PatientSignal?> Run([OrchestrationTrigger] TaskOrchestrationContext context)
    {
        var input = context.GetInput<OpenedMonth>()!;
        var zones = input.PatientZones.Select(LocalZone.Find).ToList();
        var steps = OutreachPlan.Consent(input.Key.Month, zones, input.Spread, new DateTimeOffset(context.CurrentUtcDateTime, TimeSpan.Zero));
        var wait = new SignalWait(context);
        foreach (var step in steps)
        {
            if (await wait.UntilAsync(step.At, Decides) is { } answer) return answer;
            var sent = await wait.SendInDaytimeAsync(RequestText.Order(input.Key, step.Template), Decides, RequestText.Call);
            if (sent.Signal is { } meanwhile) return meanwhile;
            if (sent.Result.Kind != TextResultKind.Sent && sent.Result.Reason != TextResult.OutcomeUnknown) break;
        }
        if (await wait.UntilAsync(Earlier(context, input.EndsAt), Decides) is { } late) return late;
        var due = new DateTimeOffset(context.CurrentUtcDateTime, TimeSpan.Zero).AddDays(2);
        await AddTasks.Call(context, new TaskOrder(input.Key, [new TaskLine(StaffTaskKind.AskConsentByPhone, due)]));
        return await wait.UntilAsync(input.EndsAt, Decides);
    }

    private static bool Decides(PatientSignal signal) => signal is not PatientSignal.Answered;

    private static DateTimeOffset Earlier(TaskOrchestrationContext context, DateTimeOffset end)
    {
        var patience = new DateTimeOffset(context.CurrentUtcDateTime, TimeSpan.Zero) + PatienceAfterLastReminder;
        return patience < end ? patience : end;
    }
}
