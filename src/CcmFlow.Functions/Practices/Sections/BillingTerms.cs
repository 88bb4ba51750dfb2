using CcmFlow.Rules.Billing;
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
