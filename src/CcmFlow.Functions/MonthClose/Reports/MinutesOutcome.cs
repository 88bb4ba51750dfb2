namespace CcmFlow.Functions.MonthClose.Reports;

/// <summary>What became of a patient's counted time; the plot shows them in this order.</summary>
public enum MinutesOutcome
{
    /// <summary>A claim was made.</summary>
    Billed,

    /// <summary>Held for a person to look at before a claim goes out.</summary>
    HeldForReview,

    /// <summary>Time enough, but something else forbids the claim.</summary>
    OtherReason,

    /// <summary>Less than the 20 minutes that a claim needs.</summary>
    TooLittleTime,
}
