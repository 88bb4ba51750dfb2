using CcmFlow.Functions.Patients;
using CcmFlow.Rules.Outreach;

namespace CcmFlow.Functions.PatientMonths;

/// <summary>What a month runs by; ids, instants and decisions only.</summary>
/// <param name="EndsAt">First instant of the next month in the practice's zone (UTC).</param>
/// <param name="CloseAt">When the ledger is frozen: after the practice's grace period (UTC).</param>
/// <param name="PatientZones">IANA ids; several where the address leaves it open.</param>
/// <param name="Spread">Fixed for the patient: spreads texts over the day.</param>
/// <param name="Begins">What the month begins with.</param>
/// <param name="CarePlanCopyGiven">The patient has the copy of the care plan.</param>
/// <param name="HasCarePlan">An active care plan is on file.</param>
/// <param name="CarePlanIncomplete">Elements of the plan or the day of its review are not recorded.</param>
/// <param name="ReviewDueOn">End of the local day of the month on which the plan is due for review (UTC); null when it is not due this month.</param>
public sealed record OpenedMonth(
    PatientMonthKey Key, DateTimeOffset EndsAt, DateTimeOffset CloseAt, IReadOnlyList<string> PatientZones, int Spread,
    MonthStage Begins, bool CarePlanCopyGiven, bool HasCarePlan,
    bool CarePlanIncomplete = false, DateTimeOffset? ReviewDueOn = null)
{
    /// <summary>How soon somebody calls when check-ins stay unanswered.</summary>
    public SilenceRisk SilenceRisk { get; init; }
}
