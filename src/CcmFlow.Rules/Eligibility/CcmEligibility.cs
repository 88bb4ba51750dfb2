using System.Globalization;

namespace CcmFlow.Rules.Eligibility;

/// <summary>
/// Whether CCM may be offered to a patient: living, entitled to Medicare, two or more chronic conditions, seen within a year, not in another
/// practice's CCM (CMS MLN909188, CMS CCM FAQ 2022). Every requirement gives a reason, for or against.
/// </summary>
public static class CcmEligibility
{
    /// <param name="facts">What is known of the patient.</param>
    /// <param name="asOf">Local date at which the question is asked.</param>
    /// <param name="policy">The practice's choices.</param>
    public static EligibilityResult Assess(EligibilityFacts facts, DateOnly asOf, EligibilityPolicy policy)
    {
        var conditions = Qualifying(facts.Conditions, asOf, policy);
        List<EligibilityReason> reasons =
        [
            Living(facts),
            Entitlement(facts, asOf, policy),
            Conditions(conditions, policy),
            Seen(facts, asOf, policy),
            OtherCcm(facts),
        ];
        return new(reasons.TrueForAll(reason => reason.Positive), reasons, conditions);
    }

    private static EligibilityReason Living(EligibilityFacts facts) => facts.Deceased
        ? new(EligibilityCode.Deceased, "The record says that the patient has died.")
        : new(EligibilityCode.Living, "The patient is living.");

    private static EligibilityReason Entitlement(EligibilityFacts facts, DateOnly asOf, EligibilityPolicy policy)
    {
        var medicare = facts.Payer is PayerKind.MedicareFfs or PayerKind.MedicareAdvantage or PayerKind.DualEligible;
        var age = facts.BirthDate is { } birth ? AgeOn(birth, asOf) : (int?)null;
        return (medicare, age) switch
        {
            (true, _) => new(EligibilityCode.MedicareEntitled, "The payer on file is Medicare."),
            (false, { } years) when years >= policy.EntitlementAge =>
                new(EligibilityCode.MedicareEntitled, $"The patient is {years} years old; from {policy.EntitlementAge} on Medicare is presumed. Check the coverage."),
            (false, { } years) => new(EligibilityCode.NotMedicareEntitled, $"The patient is {years} years old and the payer on file is not Medicare."),
            _ => new(EligibilityCode.NotMedicareEntitled, "The date of birth is not on file and the payer on file is not Medicare."),
        };
    }

    private static EligibilityReason Conditions(List<QualifyingCondition> conditions, EligibilityPolicy policy)
    {
        var names = string.Join(", ", conditions.Select(condition => condition.Name));
        return conditions.Count >= policy.ConditionsNeeded
            ? new(EligibilityCode.EnoughConditions, $"{conditions.Count} chronic conditions on the problem list: {names}.")
            : new(EligibilityCode.TooFewConditions, conditions.Count == 0
                ? $"No chronic condition that counts is on the problem list; {policy.ConditionsNeeded} are needed."
                : $"Only {conditions.Count} chronic condition that counts is on the problem list ({names}); {policy.ConditionsNeeded} are needed.");
    }

    private static EligibilityReason Seen(EligibilityFacts facts, DateOnly asOf, EligibilityPolicy policy)
    {
        if (facts.LastVisitOn is not { } visit || visit > asOf)
        {
            return new(EligibilityCode.NotSeenRecently, "No visit is on file; an initiating visit is needed first.");
        }

        var day = visit.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return visit >= asOf.AddMonths(-policy.SeenWithinMonths)
            ? new(EligibilityCode.SeenRecently, $"Last seen on {day}, within {policy.SeenWithinMonths} months.")
            : new(EligibilityCode.NotSeenRecently, $"Last seen on {day}, more than {policy.SeenWithinMonths} months ago; an initiating visit is needed first.");
    }

    private static EligibilityReason OtherCcm(EligibilityFacts facts) => facts.InOtherCcm
        ? new(EligibilityCode.InOtherCcm, "Another practice already furnishes CCM; only one may be paid in a month.")
        : new(EligibilityCode.NotInOtherCcm, "No other practice is known to furnish CCM.");

    /// <summary>What counts on a day. Of several entries that count as one condition, the first whose code needs no coder's review stands for it.</summary>
    internal static List<QualifyingCondition> Qualifying(IReadOnlyList<PatientCondition> conditions, DateOnly asOf, EligibilityPolicy policy) =>
    [
        .. conditions
            .Where(condition => condition.Active && !(condition.Abatement <= asOf) && !(condition.Onset > asOf))
            .Select(Find)
            .OfType<ChronicCondition>()
            .Where(policy.Counts)
            .GroupBy(condition => condition.CountsAs, StringComparer.Ordinal)
            .OrderBy(same => same.Key, StringComparer.Ordinal)
            .Select(same => same.OrderBy(condition => condition.NeedsCoderReview).ThenBy(condition => condition.Icd10, StringComparer.Ordinal).First())
            .Select(condition => new QualifyingCondition(condition.Name, condition.CountsAs, condition.Icd10, condition.NeedsCoderReview)),
    ];

    private static ChronicCondition? Find(PatientCondition condition) =>
        (condition.Snomed is { Length: > 0 } snomed ? ChronicConditions.FindBySnomed(snomed) : null)
        ?? (condition.Icd10 is { Length: > 0 } icd10 ? ChronicConditions.FindByIcd10(icd10) : null);

    /// <summary>Completed years on a day.</summary>
    public static int AgeOn(DateOnly birth, DateOnly day)
    {
        var age = day.Year - birth.Year;
        return birth.AddYears(age) > day ? age - 1 : age;
    }
}
