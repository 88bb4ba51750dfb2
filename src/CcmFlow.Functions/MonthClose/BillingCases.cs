using CcmFlow.Functions.Ledger;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Patients.Fhir;
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

    /// <summary>What is on file about the care plan; null when no plan is in force in the month.</summary>
    public static CarePlanFacts? CarePlanOf(Practice practice, PatientRecord patient, ServiceMonth month)
    {
        var active = PlansIn(patient, month);
        if (active.Count == 0 && patient.CarePlan?.EstablishedOn is null) return null;
        var established = patient.CarePlan?.EstablishedOn ?? active.Min(c => c.Start);
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

    /// <summary>The roster's plans that were in force in the month: one that was completed or renewed since had its time, too.</summary>
    public static IReadOnlyList<RosterCarePlan> PlansIn(PatientRecord patient, ServiceMonth month) =>
        [.. patient.Roster.CarePlans.Where(c => (c.Active || c is { Start: not null, End: not null }) && !(c.End < month.First))];

    /// <summary>
    /// The conditions that qualified in the month: those that qualify today, without what began after it, and with what ended since. What the record does not date is taken as
    /// it stands.
    /// </summary>
    public static IReadOnlyList<QualifyingCondition> ConditionsIn(Practice practice, PatientRecord patient, ServiceMonth month)
    {
        var (roster, today) = (patient.Roster, patient.Eligibility.Conditions);
        bool Began(PatientCondition c) => c.Onset > month.Last;
        bool EndedSince(PatientCondition c) => c.Abatement > month.First;
        if (!roster.Conditions.Any(c => Began(c) || EndedSince(c))) return today;
        // Whenever they began; their days were looked at above.
        IReadOnlyList<QualifyingCondition> Of(IEnumerable<PatientCondition> conditions) => RosterImport.Assess(roster with { Conditions = [.. conditions] }, DateOnly.MaxValue, practice.Eligibility).Conditions;
        var then = Of(roster.Conditions.Where(c => !Began(c)).Select(c => EndedSince(c) ? c with { Active = true, Abatement = null } : c));
        var later = Of(roster.Conditions.Where(Began)).Select(c => c.Icd10).Except(then.Select(c => c.Icd10)).ToHashSet(StringComparer.Ordinal);
        return [.. today.Where(c => !later.Contains(c.Icd10)).Concat(then.Where(c => today.All(other => other.Icd10 != c.Icd10)))];
    }

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
