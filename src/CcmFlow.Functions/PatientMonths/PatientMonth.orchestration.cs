using CcmFlow.Functions.Consents;
using CcmFlow.Functions.Messaging;
using CcmFlow.Functions.MonthClose;
using CcmFlow.Functions.Outreach;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Records;
using CcmFlow.Functions.Worklist;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.Consent;
using CcmFlow.Rules.Outreach;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

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
        var requests = 0;
        for (MonthStage? stage = month.Begins; stage is { } now && Now(context) < month.EndsAt;)
        {
            stage = now switch
            {
                MonthStage.Ask => AfterAsking(await ConsentCapture.RunAsync(context, wait, month, requests++)),
                MonthStage.AskByPhone => await AskByPhoneAsync(context, month),
                MonthStage.Plan => await RunPlanAsync(context, wait, month) == PatientSignal.Lapsed ? MonthStage.Ask : MonthStage.Listen,
                _ => await wait.UntilAsync(month.EndsAt, s => s == PatientSignal.ConsentGiven) is null ? null : MonthStage.Plan,
            };
        }
        await wait.UntilAsync(month.CloseAt, _ => false);
        var result = await CloseMonth.CallUntilDoneAsync(context, month.Key);
        if (result.WriteBack) await SendRecord.CallAsync(context, month.Key);
        return result;
    }

    private static MonthStage AfterAsking(PatientSignal? answer) => answer switch
    {
        PatientSignal.ConsentGiven => MonthStage.Plan,
        PatientSignal.Lapsed => MonthStage.Ask,
        _ => MonthStage.Listen,
    };

    private static async Task<MonthStage> AskByPhoneAsync(TaskOrchestrationContext context, OpenedMonth month)
    {
        await AddTasks.Call(context, new TaskOrder(month.Key, [new TaskLine(StaffTaskKind.AskConsentByPhone, Now(context).AddDays(5))]));
        return MonthStage.Listen;
    }

    /// <summary>Goes on after a STOP: each text is decided on when it is due, and a START may have come. Returns what ended the plan.</summary>
    private static async Task<PatientSignal?> RunPlanAsync(TaskOrchestrationContext context, SignalWait wait, OpenedMonth month)
    {
        await AddTasks.Call(context, new TaskOrder(month.Key, StaffPlan.For(month, Now(context))));
        var zones = month.PatientZones.Select(LocalZone.Find).ToList();
        var silence = new Silence(month.SilenceRisk);
        int Answers() => wait.Seen.Count(signal => signal == PatientSignal.Answered);
        foreach (var step in OutreachPlan.CheckIns(month.Key.Month, zones, month.Spread, Now(context)))
        {
            if (await wait.UntilAsync(step.At, Ends) is { } before) return before;
            if (silence.Next(Answers(), Now(context)) is { } call) await AddTasks.Call(context, new TaskOrder(month.Key, [call]));
            if (step.OnlyIfSilent && wait.Seen.Contains(PatientSignal.Answered)) continue;
            var (result, signal) = await wait.SendInDaytimeAsync(SendCheckIn.Order(month.Key, step.Template), Ends, SendCheckIn.Call);
            if (signal is not null) return signal;
            if (result.Reason is nameof(Enrollment.Lapsed)) return PatientSignal.Lapsed;
            if (result.Reason is nameof(Enrollment.Revoked)) return PatientSignal.Left;
            if (result.Kind == TextResultKind.Sent) silence.Sent(Answers());
            // Silent, whether the text went out or nobody may text: a person calls.
            if (step.OnlyIfSilent && result.Reason != TextResult.Deceased)
                await AddTasks.Call(context, new TaskOrder(month.Key, [new TaskLine(StaffTaskKind.CallSilentPatient, Now(context).AddDays(2))]));
        }
        return await wait.UntilAsync(month.EndsAt, Ends);
    }

    private static bool Ends(PatientSignal signal) => signal is PatientSignal.Left or PatientSignal.Lapsed;

    private static DateTimeOffset Now(TaskOrchestrationContext context) => new(context.CurrentUtcDateTime, TimeSpan.Zero);
}
