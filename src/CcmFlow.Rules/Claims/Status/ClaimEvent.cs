namespace CcmFlow.Rules.Claims.Status;

/// <summary>Something that happened to a claim. The ledger only grows; what a claim's status is follows from all its events together.</summary>
/// <param name="Id">The same event read twice has the same id, e.g. sender, interchange, set and position.</param>
/// <param name="Attempt">Which sending it is about, from 1: a rejection of the first says nothing of the second.</param>
/// <param name="Standing">What it says by itself.</param>
public sealed record ClaimEvent(string Id, int Attempt, ClaimStanding Standing)
{
    /// <summary>REF*1K or CLP07.</summary>
    public string? PayerClaimNumber { get; init; }

    /// <summary>Of a 277CA: the day from which its status holds (STC02); null for what has no day of its own.</summary>
    public DateOnly? EffectiveOn { get; init; }

    /// <summary>Of a 277CA: when its set was made, by the sender's clock. Orders what one day told.</summary>
    public DateTime? MadeAt { get; init; }

    /// <summary>Of an 835; null before adjudication.</summary>
    public Adjudication? Adjudication { get; init; }
}
