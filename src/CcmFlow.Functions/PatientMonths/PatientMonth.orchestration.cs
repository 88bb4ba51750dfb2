using CcmFlow.Functions.Consents;
using CcmFlow.Functions.Messaging;
using CcmFlow.Functions.MonthClose;
using CcmFlow.Functions.Outreach;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Worklist;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.Outreach;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.Extensions.Logging;

namespace CcmFlow.Functions.PatientMonths;

/// <summary>One patient's service month: consent if it is missing, the month's texts and work, the close. It waits most of the time.</summary>
public static class PatientMonth
{
    /// <summary>What the patient's texts mean for the month comes in under this name (<see cref="PatientSignal"/>).</summary>
    public const string SignalEvent = "patient";

    [Function(nameof(PatientMonth))]
    public static async Task<MonthResult> Run([OrchestrationTrigger] TaskOrchestrationContext context)
    {
        var month = await OpenMonth.Call(context, context.GetInput<PatientMonthKey>()!);
        var wait = new SignalWait(context);
        var (consented, canText) = (month.Consented, month.CanText);
        if (month.AskConsent)
        {
            var answer = await context.CallSubOrchestratorAsync<PatientSignal?>(
                nameof(ConsentCapture), month, new SubOrchestrationOptions(instanceId: month.Key.ConsentInstance));
            consented = answer == PatientSignal.ConsentGiven;
            canText = canText && answer != PatientSignal.Stopped;
        }
        else if (!consented)
        {
            await AddTasks.Call(context, new TaskOrder(month.Key, [new TaskLine(StaffTaskKind.AskConsentByPhone, Now(context).AddDays(5))]));
            var late = await wait.UntilAsync(month.EndsAt, signal => signal is PatientSignal.ConsentGiven or PatientSignal.ConsentDeclined);
            consented = late == PatientSignal.ConsentGiven;
        }
        if (consented && Now(context) < month.EndsAt)
            await RunPlanAsync(context, wait, month, canText && !wait.Seen.Contains(PatientSignal.Stopped));
        await wait.UntilAsync(month.CloseAt, _ => false);
        return await CloseAsync(context, month.Key);
    }

    private static async Task RunPlanAsync(TaskOrchestrationContext context, SignalWait wait, OpenedMonth month, bool canText)
    {
        await AddTasks.Call(context, new TaskOrder(month.Key, StaffPlan.For(month, Now(context))));
        if (!canText) return;
        var zones = month.PatientZones.Select(LocalZone.Find).ToList();
        var silence = new Silence(month.SilenceRisk);
        int Answers() => wait.Seen.Count(signal => signal == PatientSignal.Answered);
        foreach (var step in OutreachPlan.CheckIns(month.Key.Month, zones, month.Spread, Now(context)))
        {
            if (await wait.UntilAsync(step.At, Stops) is not null) return;
            if (silence.Next(Answers(), Now(context)) is { } call) await AddTasks.Call(context, new TaskOrder(month.Key, [call]));
            if (step.OnlyIfSilent && wait.Seen.Contains(PatientSignal.Answered)) continue;
            var sent = await wait.SendInDaytimeAsync(SendCheckIn.Order(month.Key, step.Template), Stops, SendCheckIn.Call);
            if (sent.Signal is not null) return;
            if (sent.Result.Kind == TextResultKind.Sent) silence.Sent(Answers());
            if (step.OnlyIfSilent && sent.Result.Kind == TextResultKind.Sent)
                await AddTasks.Call(context, new TaskOrder(month.Key, [new TaskLine(StaffTaskKind.CallSilentPatient, Now(context).AddDays(2))]));
        }
    }

    /// <summary>A month is closed however long storage is away.</summary>
    private static async Task<MonthResult> CloseAsync(TaskOrchestrationContext context, PatientMonthKey key)
    {
        while (true)
        {
            try
            {
                return await CloseMonth.Call(context, key);
            }
            catch (TaskFailedException error)
            {
                context.CreateReplaySafeLogger(nameof(PatientMonth)).LogError("{Activity} failed; the close is tried again in 15 minutes.", error.TaskName);
                await context.CreateTimer(TimeSpan.FromMinutes(15), CancellationToken.None);
            }
        }
    }

    private static bool Stops(PatientSignal signal) => signal == PatientSignal.Stopped;

    private static DateTimeOffset Now(TaskOrchestrationContext context) => new(context.CurrentUtcDateTime, TimeSpan.Zero);
}
