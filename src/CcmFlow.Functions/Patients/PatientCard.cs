using CcmFlow.Rules.Consent;

namespace CcmFlow.Functions.Patients;

/// <summary>What lists show of a patient; a column of the patient's row, so that a list reads that alone. PHI.</summary>
/// <param name="Conditions">Names of the qualifying conditions.</param>
/// <param name="Member">What the member id is compared by (<see cref="MemberIds.KeyOf"/>).</param>
public sealed record PatientCard(
    string Id, string Name, DateOnly? Born, bool Deceased, bool Eligible, IReadOnlyList<string> Conditions, Enrollment Consent, TextingState Texting,
    bool HasPlan, bool CopyGiven, DateOnly? LastVisit, bool Qmb = false, string? Member = null, DeductibleNote? Deductible = null)
{
    public static PatientCard Of(PatientRecord p) => new(
        p.Id, $"{p.Roster.GivenName} {p.Roster.FamilyName}", p.Roster.BirthDate, p.Roster.Deceased, p.Eligibility.Eligible, [.. p.Eligibility.Conditions.Select(c => c.Name).Distinct()],
        p.Enrollment, p.Texting, p.Roster.CarePlans.Any(c => c.Active) || p.CarePlan?.EstablishedOn is not null, p.CarePlanCopy is not null, p.Roster.LastVisitOn, p.Roster.Qmb, MemberIds.KeyOf(p.Roster), p.Circumstances.Deductible);
}
