using CcmFlow.Functions.Practices;
using CcmFlow.Functions.Worklist;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.Eligibility;
using CcmFlow.Rules.Outreach;

namespace CcmFlow.Functions.Patients;

/// <summary>
/// The work that a patient with consent is who does not qualify any more: one piece, however often the record says so, that names what speaks against it. Ticked off
/// it comes back only when the reasons change.
/// </summary>
public sealed class EligibilityWork(WorklistStore worklist, TaskClosing closing, TimeProvider time)
{
    private static readonly IReadOnlyList<StaffTaskKind> Kinds = [StaffTaskKind.ReviewEligibility];

    public async Task AskAsync(Practice practice, string patient, EligibilityResult now, CancellationToken cancellation)
    {
        var against = EligibilityChanges.Against(now);
        if (await worklist.OpenAsync(practice.Id, Kinds, patient, cancellation) is [var open, ..])
        {
            await worklist.ChangeAsync(practice.Id, open.Id, t => t.Done || t.Against.SequenceEqual(against) ? null : t with { Against = against }, cancellation);
            return;
        }
        var at = time.GetUtcNow();
        var month = ServiceMonth.Of(at, practice.Zone);
        var before = (await worklist.OfPatientAsync(new PatientMonthKey(practice.Id, patient, month), cancellation)).Count(t => t.Kind == StaffTaskKind.ReviewEligibility);
        var id = StaffTask.IdOf(StaffTaskKind.ReviewEligibility, month.ToString(), patient, before == 0 ? null : $"e{before}");
        var due = StaffTaskDue.After(StaffTaskKind.ReviewEligibility, at, practice.Zone);
        await worklist.AddAsync(new StaffTask(practice.Id, id, StaffTaskKind.ReviewEligibility, patient, month.ToString(), at, due, Done: false) { Against = against }, cancellation);
    }

    /// <summary>The record has again what CCM asks for.</summary>
    public Task SettleAsync(Practice practice, string patient, CancellationToken cancellation) =>
        closing.AfterAsync(new DoneAct(StaffAct.QualifiesAgain, practice.Id, patient, null, WorklistStore.ByItself, time.GetUtcNow()), cancellation);
}
