namespace CcmFlow.Rules.Billing;

/// <summary>Where the rule text is silent and the practice decides.</summary>
public sealed record BillingPolicy
{
    public static BillingPolicy Default { get; } = new();

    /// <summary>
    /// Count time between a revocation and the end of its month. Revocation takes effect at month end, but contact after "stop" is hard to defend:
    /// off by default, and the month is held for a person.
    /// </summary>
    public bool CountTimeAfterRevocationUntilMonthEnd { get; init; }

    /// <summary>
    /// Hold a month for a person when nobody looked up for it whether the patient is in hospice, in a facility or in another practice's program
    /// (ccm-rules: monthly eligibility run). Off by default: the claim goes with a warning.
    /// </summary>
    public bool HoldWhenCoverageNotChecked { get; init; }
}
