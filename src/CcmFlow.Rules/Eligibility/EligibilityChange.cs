namespace CcmFlow.Rules.Eligibility;

/// <summary>What a fresh look at a patient's record means for whoever sees to a patient with consent.</summary>
public enum EligibilityChange
{
    /// <summary>Nothing that a person has to know.</summary>
    None,

    /// <summary>The patient does not qualify any more, or for other reasons than before.</summary>
    Lost,

    /// <summary>The patient qualifies again.</summary>
    Regained,
}

public static class EligibilityChanges
{
    /// <param name="consented">With the patient's consent in force; without it nothing is lost.</param>
    public static EligibilityChange Of(EligibilityResult before, EligibilityResult now, bool consented) =>
        now.Eligible ? before.Eligible ? EligibilityChange.None : EligibilityChange.Regained
        : consented && (before.Eligible || !Against(before).SequenceEqual(Against(now))) ? EligibilityChange.Lost
        : EligibilityChange.None;

    /// <summary>What speaks against it. Names no condition.</summary>
    public static IReadOnlyList<EligibilityCode> Against(EligibilityResult result) => [.. result.Reasons.Where(r => !r.Positive).Select(r => r.Code)];
}
