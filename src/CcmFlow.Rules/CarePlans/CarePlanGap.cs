namespace CcmFlow.Rules.CarePlans;

/// <summary>What is missing of a care plan, for the worklist.</summary>
public enum CarePlanGap
{
    /// <summary>There is no plan.</summary>
    NoPlan,

    /// <summary>The patient has no copy; nothing is billed before (Noridian Medical Review FAQ).</summary>
    CopyNotGiven,

    /// <summary>Typical elements are not recorded; no reason not to bill, but what a reviewer asks for.</summary>
    ElementsMissing,

    /// <summary>No day is set for the periodic review.</summary>
    NoReviewDate,

    /// <summary>The day of the review has come.</summary>
    ReviewDue,
}
