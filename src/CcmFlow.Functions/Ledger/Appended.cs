namespace CcmFlow.Functions.Ledger;

/// <summary>What became of an entry that was to be added.</summary>
/// <param name="Entry">The entry that stands under the id, or the correction that came first; null when there is nothing to correct.</param>
public sealed record Appended(AppendOutcome Outcome, LedgerEntry? Entry)
{
    /// <summary>It was in the ledger before.</summary>
    public bool Repeated { get; init; }
}

public enum AppendOutcome
{
    /// <summary>It is in the ledger, now or since an earlier try.</summary>
    Kept,
    /// <summary>Another entry has the id.</summary>
    IdUsed,
    /// <summary>The entry that it corrects is not in this month's ledger.</summary>
    NothingToCorrect,
    /// <summary>Another correction already stands in for that entry: correct the correction.</summary>
    CorrectedBefore,
}
