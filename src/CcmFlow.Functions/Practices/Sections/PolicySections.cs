using CcmFlow.Rules.Billing;
using CcmFlow.Rules.Eligibility;
using static CcmFlow.Functions.Practices.Sections.PracticeSections;

namespace CcmFlow.Functions.Practices.Sections;

/// <summary>Where the billing rules are silent and the practice decides.</summary>
internal static class BillingTerms
{
    public static PracticeSection Section { get; } = new(
        "policies", "Billing policies", "Where the rules are silent. They count for the month that runs and later ones; a month that is over is decided by those that were in force when it ended.",
        [
            Choice("choice", "When staff and practitioner both reach a threshold", p => p.Billing.Choice, (p, v) => p with { Billing = p.Billing with { Choice = v } }),
            Tick("countAfterRevocation", "Time after a patient left counts until the month's end", p => p.Billing.Policy.CountTimeAfterRevocationUntilMonthEnd, (p, v) => With(p, policy => policy with { CountTimeAfterRevocationUntilMonthEnd = v })),
            Tick("holdUnchecked", "A month whose coverage nobody looked up is held for a person", p => p.Billing.Policy.HoldWhenCoverageNotChecked, (p, v) => With(p, policy => policy with { HoldWhenCoverageNotChecked = v })),
            Number("graceHours", "Hours to log after the month's end", 1, 240, p => p.GraceHours, (p, v) => p with { GraceHours = v }),
        ]);

    private static Practice With(Practice practice, Func<BillingPolicy, BillingPolicy> change) => practice with { Billing = practice.Billing with { Policy = change(practice.Billing.Policy) } };
}

/// <summary>Which conditions count toward the two, and what else makes a patient eligible.</summary>
internal static class CountedConditions
{
    private static readonly IReadOnlyList<(string, string)> Conditions =
        [.. ChronicConditions.All.Where(c => c.Qualifies).Select(c => c.CountsAs).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(name => (name, name))];

    public static PracticeSection Section { get; } = new(
        "conditions", "Qualifying conditions", "The roster is judged anew when this is saved: it decides whose months begin. Months that are closed keep what they were decided on.",
        [
            new SectionField("notCounted", "Conditions that do not count", FieldKind.Many, p => Lines(p.Eligibility.ConditionsNotCounted), (p, v) => With(p, e => e with { ConditionsNotCounted = v.Split('\n', StringSplitOptions.RemoveEmptyEntries) }))
            {
                Options = _ => Conditions, MayBeEmpty = true,
            },
            Tick("commonOnly", "Only the common conditions of the Chronic Conditions Warehouse count", p => p.Eligibility.CommonConditionsOnly, (p, v) => With(p, e => e with { CommonConditionsOnly = v })),
            Number("needed", "Conditions needed (CMS: two or more)", 2, 6, p => p.Eligibility.ConditionsNeeded, (p, v) => With(p, e => e with { ConditionsNeeded = v })),
            Number("seenWithinMonths", "Months since the last visit (CMS: within a year)", 1, 12, p => p.Eligibility.SeenWithinMonths, (p, v) => With(p, e => e with { SeenWithinMonths = v })),
        ]);

    private static string Lines(IReadOnlyCollection<string> names) => string.Join('\n', Conditions.Select(c => c.Item1).Where(names.Contains));

    private static Practice With(Practice practice, Func<EligibilityPolicy, EligibilityPolicy> change) => practice with { Eligibility = change(practice.Eligibility) };
}

/// <summary>What the practice itself says is so (CMS requirements, CTIA opt-in).</summary>
internal static class Attestations
{
    public static PracticeSection Section { get; } = new(
        "attested", "Attested by the practice", "Without the first, no patient is texted before saying so; without the others, nothing is billed.",
        [
            Tick("texting", "Patients gave the practice their numbers for texts about their care", p => p.TextingPermissionAttested, (p, v) => p with { TextingPermissionAttested = v }),
            Tick("certifiedEhr", "A certified EHR is used", p => p.CertifiedEhr, (p, v) => p with { CertifiedEhr = v }),
            Tick("access247", "Patients reach a clinician at any hour", p => p.Access247, (p, v) => p with { Access247 = v }),
            Tick("supervision", "Staff work under general supervision", p => p.GeneralSupervision, (p, v) => p with { GeneralSupervision = v }),
        ]);
}
