using System.Globalization;
using CcmFlow.Functions.MonthClose;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Practices;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.CarePlans;
using CcmFlow.Rules.Outreach;

namespace CcmFlow.Functions.Worklist;

/// <summary>Notes that the patient was given a copy of the care plan in force, and takes that back (Noridian Medical Review FAQ: a copy to the patient or caregiver).</summary>
public sealed class CarePlanCopies(PatientStore patients, CarePlanWork plans, ClosedMonthReview review, WorklistStore worklist, TimeProvider time)
{
    /// <summary>What the day is called in the API and in the form.</summary>
    public const string DayField = "givenOn";

    private static readonly TimeSpan DueIn = TimeSpan.FromDays(3);

    /// <summary>Noted once: a copy of this plan that was noted before keeps its day, and another day than that is refused.</summary>
    /// <param name="givenOn">The practice's local day; null: today.</param>
    /// <returns>Null: it is noted. Else the field that is wrong, empty where none is, and the mend.</returns>
    public async Task<(string Field, string Mend)?> GiveAsync(Practice practice, string patientId, string by, DateOnly? givenOn, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var (today, month) = (practice.Zone.LocalDate(now), ServiceMonth.Of(now, practice.Zone));
        (string, string)? fault = null;
        var given = await patients.ChangeAsync(practice.Id, patientId, patient =>
        {
            var plan = BillingCases.CarePlanOf(practice, patient, month);
            fault = plan is null ? ("", "There is no care plan in force that a copy could be given of: record the plan first.")
                : plan.EstablishedOn > today ? ("", "The care plan is not in force yet: note the copy on its day or later.")
                : CarePlanCopyDay.Fault(givenOn ?? today, plan.EstablishedOn, patient.Roster.BirthDate, today) is { } wrong ? (DayField, wrong)
                : plan is { CopyGivenOn: { } noted } && givenOn is { } day && day != noted ? (DayField, Noted(noted))
                : null;
            return fault is not null || plan!.CopyGivenToPatient ? patient : patient with { CarePlanCopy = new CarePlanCopy(now, givenOn, by) };
        }, cancellation);
        if (fault is null) await plans.SettleAsync(practice, given, by, cancellation);
        return fault;
    }

    private static string Noted(DateOnly day) =>
        string.Create(CultureInfo.InvariantCulture, $"a copy of this plan is noted as given on {day:MMM d, yyyy}. If that is wrong, take it back first, then note the right day.");

    /// <summary>The patient has no copy after all: giving one is work again. Without one nothing changes.</summary>
    public async Task TakeBackAsync(Practice practice, string patientId, CancellationToken cancellation)
    {
        var patient = await patients.ChangeAsync(practice.Id, patientId, p => p.CarePlanCopy is null ? p : p with { CarePlanCopy = null }, cancellation);
        await review.AfterAsync(practice, patient, cancellation);
        var now = time.GetUtcNow();
        var month = ServiceMonth.Of(now, practice.Zone);
        // Also for one that is sent again: the first may have died before it told the list of work.
        if (!patient.HasActiveConsent || BillingCases.CarePlanOf(practice, patient, month) is not { CopyGivenToPatient: false }) return;
        var before = (await worklist.OfPatientAsync(new PatientMonthKey(practice.Id, patientId, month), cancellation)).Where(t => t.Kind == StaffTaskKind.GiveCarePlanCopy).ToList();
        if (before.Any(t => !t.Done)) return;
        var id = StaffTask.IdOf(StaffTaskKind.GiveCarePlanCopy, month.ToString(), patientId, before.Count == 0 ? null : $"c{before.Count}");
        await worklist.AddAsync(new StaffTask(practice.Id, id, StaffTaskKind.GiveCarePlanCopy, patientId, month.ToString(), now, now + DueIn, Done: false), cancellation);
    }
}
