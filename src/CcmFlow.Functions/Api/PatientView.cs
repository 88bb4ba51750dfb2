using CcmFlow.Functions.MonthClose;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Practices;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.Consent;

namespace CcmFlow.Functions.Api;

/// <summary>A patient as the practice sees one in a list.</summary>
public sealed record PatientView(
    string Id, string Name, DateOnly? BirthDate, bool Deceased, string Language, bool Eligible, IReadOnlyList<string> EligibilityReasons,
    IReadOnlyList<string> Conditions, Enrollment Consent, TextingState Texting, bool CarePlanCopyGiven)
{
    public static PatientView From(Practice practice, PatientRecord p, DateOnly today) => new(
        p.Id, $"{p.Roster.GivenName} {p.Roster.FamilyName}", p.Roster.BirthDate, p.Roster.Deceased, p.Roster.Language, p.Eligibility.Eligible,
        [.. p.Eligibility.Reasons.Select(r => r.Text)], [.. p.Eligibility.Conditions.Select(c => $"{c.Icd10} {c.Name}")],
        p.Enrollment, p.Texting, BillingCases.CarePlanOf(practice, p, ServiceMonth.Of(today)) is { CopyGivenToPatient: true });
}
