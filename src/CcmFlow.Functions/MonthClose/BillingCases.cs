using CcmFlow.Functions.Ledger;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Practices;
using CcmFlow.Rules.Billing;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.CarePlans;
using CcmFlow.Rules.Consent;

namespace CcmFlow.Functions.MonthClose;

/// <summary>Puts together what <see cref="BillingRules"/> decides on, from what is stored. No rule here.</summary>
public static class BillingCases
{
    public static BillingCase From(Practice practice, PatientRecord patient, ServiceMonth month, PatientMonthRows rows) => new()
    {
        Month = month,
        Zone = practice.Zone,
        Payer = patient.Roster.Payer,
        Policy = BillingPolicy.Default with { CountTimeAfterRevocationUntilMonthEnd = practice.CountTimeAfterLeaving },
        BillingPractitioner = practice.Billing.PractitionerNpi,
        Practice = new PracticeFacts(PracticeType.Office, practice.CertifiedEhr, practice.Access247, practice.GeneralSupervision),
        Patient = new PatientFacts
        {
            // The eligibility list is of conditions that last and put the patient at significant risk; the practitioner confirms it with the care plan.
            ChronicConditions = [.. patient.Eligibility.Conditions.Select(c => new ChronicConditionFact(c.Icd10))],
            SeenWithinYearBeforeStart = patient.Roster.LastVisitOn is { } seen && seen >= month.First.AddMonths(-12),
            // Dead, but the record does not say when: taken as before the month, so that nothing is billed on a guess.
            DiedOn = patient.Roster.DeceasedOn ?? (patient.Roster.Deceased ? month.First.AddDays(-1) : null),
            Qmb = patient.Roster.Qmb,
        },
        Consent = ConsentOf(patient),
        CarePlan = CarePlanOf(patient),
        Complexity = rows.Complexity is not { } note
            ? new ComplexityFacts()
            : new ComplexityFacts(note.Mdm, MdmByBillingPractitioner: practice.Team.Staff.Any(s => s.Id == note.By && s.Physician), Designated: true),
        Entries = [.. rows.Entries.Where(e => !e.Late).Select(e => e.Entry)],
    };

    private static ConsentFacts? ConsentOf(PatientRecord patient) => patient.Consent is not { } consent ? null : new ConsentFacts
    {
        ObtainedAt = consent.ObtainedAt,
        Method = Enum.Parse<ConsentMethod>(consent.Method),
        Documented = true,
        Elements = [.. consent.Elements.Select(Enum.Parse<ConsentElement>)],
        BillingPractitioner = consent.PractitionerNpi,
        RevokedAt = consent.RevokedAt,
    };

    private static CarePlanFacts? CarePlanOf(PatientRecord patient)
    {
        var active = patient.Roster.CarePlans.Where(c => c.Active).ToList();
        return active.Count == 0 ? null : new CarePlanFacts
        {
            EstablishedOn = active.Min(c => c.Start),
            CopyGivenToPatient = patient.CarePlanCopyAt is not null,
        };
    }
}
