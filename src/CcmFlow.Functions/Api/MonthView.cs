using CcmFlow.Functions.Ledger;
using CcmFlow.Functions.MonthClose;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Practices;
using CcmFlow.Rules.Billing;
using CcmFlow.Rules.Consent;

namespace CcmFlow.Functions.Api;

/// <summary>A patient-month as the practice sees it. While it is open the decision is a preview of what today's facts give.</summary>
/// <param name="PractitionerNpi">Under whom it is billed.</param>
/// <param name="ConsentedAt">Since when the consent stands that the month rests on (UTC); null: there was none.</param>
/// <param name="WithLateEntries">Of a closed month with late entries: the codes that it would have had with them; null otherwise.</param>
public sealed record MonthView(
    string Patient, string Month, bool Closed, int CountedStaffSeconds, int CountedPhysicianSeconds, IReadOnlyList<LedgerEntry> Entries,
    bool Preview, bool Billable, IReadOnlyList<CodeUnits> Codes, IReadOnlyList<string> Blocks, string Explanation,
    IReadOnlyList<CodeUnits>? WithLateEntries, string PractitionerNpi, DateTimeOffset? ConsentedAt)
{
    public static MonthView From(PatientMonthKey key, PatientMonthRows rows, MonthDecision preview, BillingDecision? corrected, MonthPractitioner practitioner, CcmConsent? consent)
    {
        var decision = rows.Decision ?? preview;
        return new MonthView(
            key.Patient, key.Month.ToString(), rows.Header?.Closed ?? false, decision.ClinicalStaffSeconds, decision.PhysicianSeconds, rows.Entries,
            rows.Decision is null, decision.Billable, decision.Codes, [.. decision.Reasons.Select(ReasonText.For)], decision.Explanation,
            corrected?.Codes, practitioner.Npi, consent?.ObtainedAt);
    }
}
