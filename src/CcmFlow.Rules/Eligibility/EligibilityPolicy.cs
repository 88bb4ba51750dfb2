namespace CcmFlow.Rules.Eligibility;

/// <summary>Where the rule leaves a choice to the practice.</summary>
public sealed record EligibilityPolicy
{
    public static EligibilityPolicy Default { get; } = new();

    /// <summary>Only CCW's common chronic conditions count: leaves out such as epilepsy, chronic pain, migraine, substance use and gout.</summary>
    public static EligibilityPolicy Strict { get; } = new() { CommonConditionsOnly = true };

    /// <summary>CCW conditions that are not counted. Anaemia and obesity are off by default: widely coded, often neither lasting nor a significant risk.</summary>
    public IReadOnlyCollection<string> ConditionsNotCounted { get; init; } = ["Anemia", "Obesity"];

    public bool CommonConditionsOnly { get; init; }

    /// <summary>Distinct conditions needed (CMS: two or more).</summary>
    public int ConditionsNeeded { get; init; } = 2;

    /// <summary>How long ago the last visit may be without a new initiating visit, in months (CMS: one year).</summary>
    public int SeenWithinMonths { get; init; } = 12;

    /// <summary>Age in years from which Medicare entitlement is presumed.</summary>
    public int EntitlementAge { get; init; } = 65;

    public bool Counts(ChronicCondition condition) =>
        condition.Qualifies && (condition.Common || !CommonConditionsOnly) && !ConditionsNotCounted.Contains(condition.CountsAs);
}
