using CcmFlow.Rules.Calendar;

namespace CcmFlow.Rules.Eligibility;

/// <summary>
/// The chronic conditions of a service month (CMS MLN909188: two or more, expected to last twelve months or until death, in the month that is billed). A problem list is of
/// today: a condition that ended after the month takes nothing of it away, and one that began after it adds nothing.
/// </summary>
public static class MonthConditions
{
    /// <summary>
    /// Those that qualify today, without what began after the month, and with what ended since its first day. What the record does not date is taken as it stands.
    /// </summary>
    /// <param name="today">Those that qualified when the problem list was last looked at.</param>
    /// <param name="all">The whole problem list, ended entries included.</param>
    /// <param name="policy">The practice's choices.</param>
    public static IReadOnlyList<QualifyingCondition> In(ServiceMonth month, IReadOnlyList<QualifyingCondition> today, IReadOnlyList<PatientCondition> all, EligibilityPolicy policy)
    {
        bool BeganLater(PatientCondition c) => c.Onset > month.Last;
        bool EndedSince(PatientCondition c) => c.Abatement > month.First;
        if (!all.Any(c => BeganLater(c) || EndedSince(c))) return today;
        // Whenever they began: their days were looked at above.
        List<QualifyingCondition> Of(IEnumerable<PatientCondition> conditions) => CcmEligibility.Qualifying([.. conditions], DateOnly.MaxValue, policy);
        var then = Of(all.Where(c => !BeganLater(c)).Select(c => EndedSince(c) ? c with { Active = true, Abatement = null } : c));
        var later = Of(all.Where(BeganLater)).Select(c => c.Icd10).Except(then.Select(c => c.Icd10)).ToHashSet(StringComparer.Ordinal);
        return [.. today.Where(c => !later.Contains(c.Icd10)).Concat(then.Where(c => today.All(other => other.Icd10 != c.Icd10)))];
    }
}
