using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Practices;
using CcmFlow.Functions.Worklist;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.Outlook;
using CcmFlow.Rules.Outreach;

namespace CcmFlow.Functions.Outlooks;

/// <summary>Work on the list for a month that will miss its first threshold: named once, ticked off by itself when the threshold is met or the month is closed.</summary>
public sealed class MonthNudges(PracticeOutlook outlooks, WorklistStore worklist, TaskClosing closing, TimeProvider time)
{
    /// <summary>Names each month that will miss. One that was named before, done or not, is not named again.</summary>
    public async Task NameAsync(Practice practice, ServiceMonth month, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        foreach (var patient in PatientOutlook.WillMiss(await outlooks.ListAsync(practice, month, cancellation)))
        {
            var task = new StaffTask(
                practice.Id, TaskId(patient.PatientId, month), StaffTaskKind.SaveMonth, patient.PatientId, month.ToString(), now,
                practice.Zone.MonthEnd(month).ToUniversalTime(), Done: false);
            await worklist.AddAsync(task, cancellation);
        }
    }

    /// <summary>After time was logged: the work is done once the threshold is met.</summary>
    public async Task SettleAsync(Practice practice, PatientRecord patient, ServiceMonth month, CancellationToken cancellation)
    {
        if (!NudgePlan.HasBegun(month, practice.Zone.LocalDate(time.GetUtcNow()))) return;
        var id = TaskId(patient.Id, month);
        if (!await worklist.IsOpenAsync(practice.Id, id, cancellation)) return;
        if ((await outlooks.OfAsync(practice, patient, month, cancellation)).Codes.Count == 0) return;
        await closing.AfterAsync(new DoneAct(StaffAct.ThresholdMet, practice.Id, patient.Id, month, WorklistStore.ByItself, time.GetUtcNow()), id, cancellation);
    }

    /// <summary>The month is closed: nothing can be saved any more.</summary>
    public Task EndAsync(string practice, string patient, ServiceMonth month, CancellationToken cancellation) =>
        closing.AfterAsync(new DoneAct(StaffAct.MonthClosed, practice, patient, month, WorklistStore.ByItself, time.GetUtcNow()), TaskId(patient, month), cancellation);

    public static string TaskId(string patient, ServiceMonth month) => StaffTask.IdOf(StaffTaskKind.SaveMonth, month.ToString(), patient);
}
