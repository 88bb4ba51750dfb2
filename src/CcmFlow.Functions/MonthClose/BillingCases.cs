using CcmFlow.Functions.Ledger;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Practices;
using CcmFlow.Rules.Billing;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.CarePlans;
using CcmFlow.Rules.Consent;
using CcmFlow.Rules.Eligibility;

namespace CcmFlow.Functions.MonthClose;

/// <summary>Puts together what <see cref="BillingRules"/> decides on, from what is stored. No rule here.</summary>
public static class BillingCases
{
    /// <param name="patient">As of the month's end: <see cref="PatientStandings.AsOfAsync"/>.</param>
    /// <param name="withLateEntries">Count also what was logged after the close: what a corrected claim would rest on.</param>
    public static BillingCase From(Practice practice, PatientRecord patient, ServiceMonth month, PatientMonthRows rows, bool withLateEntries = false) => new()
    {
        Month = month,
        Zone = LocalZone.Find(practice.TermsOf(month).TimeZone),
        Payer = rows.Decision?.Coverage?.Payer ?? patient.Roster.Payer,
        BillingPractitioner = practice.PractitionerThen(month, rows.Decision?.Practitioner).Npi,
        Practice = PracticeFactsOf(practice),
        Patient = PatientOf(practice, patient, month),
        InitiatingVisit = patient.Circumstances.InitiatingVisit,
        Consent = ConsentOf(patient),
        CarePlan = CarePlanOf(practice, patient, month),
        Complexity = rows.Complexity is not { } note
            ? new ComplexityFacts()
            : new ComplexityFacts(note.Mdm, MdmByBillingPractitioner: practice.Team.Ever(note.By)?.Physician == true, Designated: true),
        Choice = practice.TermsOf(month).Choice,
        OtherServices = [.. patient.Circumstances.OtherServices.Where(s => s.Month == month).Select(s => new OtherService(s.Code, s.By))],
        CoverageChecked = patient.Circumstances.CheckedMonths.Contains(month),
        Policy = practice.TermsOf(month).Policy,
        Entries = [.. rows.Entries.Where(e => withLateEntries || !e.Late).Select(e => e.Entry)],
    };

    public static PracticeFacts PracticeFactsOf(Practice practice) =>
        new(practice.Billing.Type, practice.CertifiedEhr, practice.Access247, practice.GeneralSupervision, practice.Billing.PlaceOfService);

    /// <summary>What is on file about the care plan; null when no plan is in force in the month, or to begin after it.</summary>
    public static CarePlanFacts? CarePlanOf(Practice practice, PatientRecord patient, ServiceMonth month)
    {
        var plans = PlansIn(patient, month);
        if (plans.Count == 0 && patient.CarePlan?.EstablishedOn is null) return null;
        var established = patient.CarePlan?.EstablishedOn ?? plans.Min(plan => plan.Start);
        var given = patient.CarePlanCopy?.Day(LocalZone.Find(practice.TermsOf(month).TimeZone));
        var isItsCopy = CarePlanFacts.IsCopyOf(established, given);
        return new CarePlanFacts
        {
            EstablishedOn = established,
            CopyGivenToPatient = isItsCopy,
            CopyGivenOn = isItsCopy ? given : null,
            Elements = patient.CarePlan?.Elements ?? [],
            ReviewOn = patient.CarePlan?.ReviewOn,
        };
    }

    /// <summary>The roster's plans that the month rests on: see <see cref="CarePlanSpan.Of"/>.</summary>
    public static IReadOnlyList<CarePlanSpan> PlansIn(PatientRecord patient, ServiceMonth month) => CarePlanSpan.Of(month, patient.Roster.CarePlans.Select(plan => plan.Span));

    /// <summary>The conditions that qualified in the month: see <see cref="MonthConditions"/>.</summary>
    public static IReadOnlyList<QualifyingCondition> ConditionsIn(Practice practice, PatientRecord patient, ServiceMonth month) =>
        MonthConditions.In(month, patient.Roster.Conditions, practice.Eligibility);

    private static PatientFacts PatientOf(Practice practice, PatientRecord patient, ServiceMonth month) => new()
    {
        // The eligibility list is of conditions that last and put the patient at significant risk; the practitioner confirms it with the care plan.
        ChronicConditions = [.. ConditionsIn(practice, patient, month).Select(c => new ChronicConditionFact(c.Icd10))],
        SeenWithinYearBeforeStart = SeenBeforeStart(practice, patient, month),
        // Dead, but the record does not say when: taken as before the month, so that nothing is billed on a guess.
        DiedOn = patient.Roster.DeceasedOn ?? (patient.Roster.Deceased ? month.First.AddDays(-1) : null),
        Qmb = patient.Roster.Qmb,
        HospiceElection = patient.Roster.Hospice.Concat(patient.Circumstances.Hospice).Any(span => span.Touches(month)),
        CarePlanningBilledBefore = patient.Circumstances.CarePlanningBilledBefore,
        AccessModel = patient.Circumstances.AccessModel,
        Stays = [.. patient.Roster.Stays.Concat(patient.Circumstances.Stays)],
    };

    // CCM starts with the consent; a visit after that says nothing about the year before it.
    private static bool SeenBeforeStart(Practice practice, PatientRecord patient, ServiceMonth month)
    {
        var start = patient.Consent is { } consent ? LocalZone.Find(practice.TermsOf(month).TimeZone).LocalDate(consent.ObtainedAt) : month.First;
        var seen = patient.Consent?.LastVisitOn ?? patient.Roster.LastVisitOn;
        return seen <= start && seen >= start.AddYears(-1);
    }

    private static ConsentFacts? ConsentOf(PatientRecord patient) => patient.Consent is not { } consent ? null : new ConsentFacts
    {
        ObtainedAt = consent.ObtainedAt,
        HourUnknown = consent.HourUnknown,
        Method = Enum.Parse<ConsentMethod>(consent.Method),
        Documented = true,
        Elements = [.. consent.Elements.Select(Enum.Parse<ConsentElement>)],
        BillingPractitioner = consent.PractitionerNpi,
        RevokedAt = consent.RevokedAt,
        RevokedHourUnknown = consent.RevokedHourUnknown,
    };
}
