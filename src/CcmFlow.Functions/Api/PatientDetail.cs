using CcmFlow.Functions.Consents;
using CcmFlow.Functions.Console.Patients;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Practices;
using CcmFlow.Rules.Billing;
using CcmFlow.Rules.ClinicalNumbers;
using CcmFlow.Rules.Eligibility;

namespace CcmFlow.Functions.Api;

/// <summary>One patient as the patient's page tells: what is on file, what was agreed to, the care plan, the months, what was urgent. PHI.</summary>
/// <param name="Month">The present one.</param>
/// <param name="PastMonths">Of the last half-year, newest first.</param>
/// <param name="ClinicalNumbers">Newest first.</param>
/// <param name="Needs">Urgent cases of the last year, newest first.</param>
public sealed record PatientDetail(
    string Id, string GivenName, string FamilyName, DateOnly? BirthDate, bool Deceased, string Language, string? Phone, DateOnly? LastVisitOn, PayerKind Payer, string? PayerName,
    EligibilityResult Eligibility, IReadOnlyList<string> Medications, PermissionView Permissions, CarePlanView CarePlan, PatientCircumstances Circumstances, MonthView Month, OutlookView? Outlook,
    IReadOnlyList<PastMonthView> PastMonths, IReadOnlyList<ClinicalNumber> ClinicalNumbers, IReadOnlyList<NeedView> Needs)
{
    public static PatientDetail From(PatientModel model, Practice practice)
    {
        var (patient, roster, month) = (model.Patient, model.Patient.Roster, model.Month);
        return new PatientDetail(
            patient.Id, roster.GivenName, roster.FamilyName, roster.BirthDate, roster.Deceased, roster.Language, roster.Phone, roster.LastVisitOn, roster.Payer, roster.PayerName,
            patient.Eligibility, [.. roster.Medications.Select(m => m.Display)], PermissionView.From(patient, practice, model.Evidence), model.Plan, patient.Circumstances,
            MonthView.From(new PatientMonthKey(practice.Id, patient.Id, month.Month), month.Rows, month.Decision, null, month.Practitioner, month.Consent), model.Outlook is { } outlook ? OutlookView.From(patient.Id, month.Month.ToString(), outlook) : null,
            [.. model.Past.Select(PastMonthView.From)], model.Numbers, [.. model.Needs.Select(n => NeedView.From(n.Need))]);
    }
}

/// <param name="Billable">Null: it is not closed.</param>
public sealed record PastMonthView(string Month, bool? Billable, IReadOnlyList<CodeUnits> Codes, IReadOnlyList<string> Blocks)
{
    public static PastMonthView From(PastMonth past) =>
        new(past.Month.ToString(), past.Decision?.Billable, past.Decision?.Codes ?? [], [.. (past.Decision?.Reasons ?? []).Select(ReasonText.For)]);
}
