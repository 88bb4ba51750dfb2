using CcmFlow.Rules.Calendar;

namespace CcmFlow.Rules.Eligibility;

/// <summary>
/// The chronic conditions of a service month (CMS MLN909188: two or more, expected to last twelve months or until death, in the month that is billed). A problem list is of
/// today: a condition that ended after the month takes nothing of it away, and one that began after it adds nothing.
/// </summary>
public static class MonthConditions
{
    /// <summary>Those that qualify today or ended since the month's first day, without what began after its last. What the record does not date is taken as it stands.</summary>
    /// <param name="conditions">The whole problem list, ended entries included.</param>
    /// <param name="policy">The practice's choices.</param>
    public static IReadOnlyList<QualifyingCondition> In(ServiceMonth month, IReadOnlyList<PatientCondition> conditions, EligibilityPolicy policy) =>
        // Whenever they began: that is looked at here.
        CcmEligibility.Qualifying([.. conditions.Where(c => !(c.Onset > month.Last)).Select(c => c.Abatement > month.First ? c with { Active = true, Abatement = null } : c)], DateOnly.MaxValue, policy);
}
