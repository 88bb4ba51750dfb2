namespace CcmFlow.Rules.Eligibility;

/// <summary>One finding with a plain sentence for the practice. The sentence holds PHI (conditions, dates).</summary>
public sealed record EligibilityReason(EligibilityCode Code, string Text)
{
    /// <summary>The finding speaks for eligibility.</summary>
    public bool Positive => Code <= EligibilityCode.NotInOtherCcm;
}
