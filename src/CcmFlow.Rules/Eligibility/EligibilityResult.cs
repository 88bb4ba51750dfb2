namespace CcmFlow.Rules.Eligibility;

/// <summary>Whether CCM may be offered, with a reason for each requirement and the distinct conditions found.</summary>
public sealed record EligibilityResult(
    bool Eligible, IReadOnlyList<EligibilityReason> Reasons, IReadOnlyList<QualifyingCondition> Conditions);
