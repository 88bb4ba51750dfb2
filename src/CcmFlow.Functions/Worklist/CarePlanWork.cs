using CcmFlow.Functions.MonthClose;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Practices;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.Outreach;

namespace CcmFlow.Functions.Worklist;

/// <summary>
/// What a changed care plan leads to: work that is done as the plan now stands is ticked off (a plan that still lacks something leaves its work on the list), and closed
/// months that rest on it are looked at again.
/// </summary>
public sealed class CarePlanWork(TaskClosing closing, ClosedMonthReview review, TimeProvider time)
{
    /// <param name="by">Who changed it last.</param>
    public async Task SettleAsync(Practice practice, PatientRecord patient, string by, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        foreach (var act in TaskClosure.DoneFor(BillingCases.CarePlanOf(practice, patient, ServiceMonth.Of(now, practice.Zone))))
            await closing.AfterAsync(new DoneAct(act, practice.Id, patient.Id, null, by, now), cancellation);
        await review.AfterAsync(practice, patient, cancellation);
    }

    /// <summary>
    /// The same for a note that was not taken because the plan had changed: it may be this very note, whose first sending died before it told the list of work. What
    /// somebody else made of the plan is not done by who sent this.
    /// </summary>
    /// <param name="asked">What was sent.</param>
    public async Task SettleRepeatedAsync(Practice practice, PatientRecord patient, CarePlanNote asked, CancellationToken cancellation)
    {
        if (patient.CarePlan is { } note && note with { Elements = asked.Elements, NotedAt = asked.NotedAt } == asked && note.Elements.SequenceEqual(asked.Elements))
            await SettleAsync(practice, patient, asked.By, cancellation);
    }
}
