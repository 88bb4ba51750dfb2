using CcmFlow.Functions.Patients;
using CcmFlow.Rules.Outreach;

namespace CcmFlow.Functions.PatientMonths;

/// <summary>What a month runs by; ids, instants and decisions only.</summary>
/// <param name="EndsAt">First instant of the next month in the practice's zone (UTC).</param>
/// <param name="CloseAt">When the ledger is frozen: after the practice's grace period (UTC).</param>
/// <param name="PatientZones">IANA ids; several where the address leaves it open.</param>
/// <param name="Spread">Fixed for the patient: spreads texts over the day.</param>
/// <param name="AskConsent">CCM consent is not given and may be asked for by text.</param>
/// <param name="CanText">The patient may be texted.</param>
/// <param name="Consented">CCM consent is in force.</param>
/// <param name="CarePlanCopyGiven">The patient has the copy of the care plan.</param>
/// <param name="HasCarePlan">An active care plan is on file.</param>
public sealed record OpenedMonth(
    PatientMonthKey Key, DateTimeOffset EndsAt, DateTimeOffset CloseAt, IReadOnlyList<string> PatientZones, int Spread,
    bool AskConsent, bool CanText, bool Consented, bool CarePlanCopyGiven, bool HasCarePlan)
{
    /// <summary>How soon somebody calls when check-ins stay unanswered.</summary>
    public SilenceRisk SilenceRisk { get; init; }
}
