using CcmFlow.Functions.MonthClose;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Practices;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.Outreach;

namespace CcmFlow.Functions.Worklist;

/// <summary>Ticks work on a care plan off that is done as the plan now stands: a plan that still lacks something leaves its work on the list.</summary>
public sealed class CarePlanWork(TaskClosing closing, TimeProvider time)
{
    /// <param name="by">Who changed it last.</param>
    public async Task SettleAsync(Practice practice, PatientRecord patient, string by, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        foreach (var act in TaskClosure.DoneFor(BillingCases.CarePlanOf(patient, ServiceMonth.Of(now, practice.Zone))))
            await closing.AfterAsync(new DoneAct(act, practice.Id, patient.Id, null, by, now), cancellation);
    }
}
