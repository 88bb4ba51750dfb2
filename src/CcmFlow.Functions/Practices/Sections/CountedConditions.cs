using CcmFlow.Rules.Eligibility;
using static CcmFlow.Functions.Practices.Sections.PracticeSections;

namespace CcmFlow.Functions.Practices.Sections;

/// <summary>Which conditions count toward the two, and what else makes a patient eligible.</summary>
internal static class CountedConditions
{
    private static readonly IReadOnlyList<(string, string)> Conditions =
        [.. ChronicConditions.All.Where(c => c.Qualifies).Select(c => c.CountsAs).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(name => (name, name))];

    public static PracticeSection Section { get; } = new(
        "conditions", "Qualifying conditions", "The roster is judged anew when this is saved: it decides whose months begin. Months that are closed keep what they were decided on; a claim that has not left and would not be made any more is held.",
        [
            new SectionField("notCounted", "Conditions that do not count", FieldKind.Many, p => Lines(p.Eligibility.ConditionsNotCounted), (p, v) => With(p, e => e with { ConditionsNotCounted = v.Split('\n', StringSplitOptions.RemoveEmptyEntries) }))
            {
                Options = _ => Conditions, MayBeEmpty = true,
            },
            Tick("commonOnly", "Only the common conditions of the Chronic Conditions Warehouse count", p => p.Eligibility.CommonConditionsOnly, (p, v) => With(p, e => e with { CommonConditionsOnly = v })),
            Number("needed", "Conditions needed (CMS: two or more)", 2, 6, p => p.Eligibility.ConditionsNeeded, (p, v) => With(p, e => e with { ConditionsNeeded = v })),
            Number("seenWithinMonths", "Months since the last visit (CMS: within a year)", 1, 12, p => p.Eligibility.SeenWithinMonths, (p, v) => With(p, e => e with { SeenWithinMonths = v })),
            Number("entitlementAge", "Age from which Medicare is presumed", 18, 120, p => p.Eligibility.EntitlementAge, (p, v) => With(p, e => e with { EntitlementAge = v })),
        ]);

    private static string Lines(IReadOnlyCollection<string> names) => string.Join('\n', Conditions.Select(c => c.Item1).Where(names.Contains));

    private static Practice With(Practice practice, Func<EligibilityPolicy, EligibilityPolicy> change) => practice with { Eligibility = change(practice.Eligibility) };
}
