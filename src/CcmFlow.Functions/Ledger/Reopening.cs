using CcmFlow.Functions.MonthClose;

namespace CcmFlow.Functions.Ledger;

/// <summary>A closed month that somebody opened again, or is about to. Kept with the ledger for good. What was written as the reason may be PHI.</summary>
/// <param name="Act">Names the act, so that it is done once however often it is sent.</param>
/// <param name="By">Account or team member.</param>
/// <param name="AskedAt">UTC.</param>
/// <param name="ClosesAt">When it closes again by itself (UTC).</param>
/// <param name="DoneAt">UTC; null: it was asked for and not done.</param>
/// <param name="Before">The decision that was taken back.</param>
/// <param name="Counted">Ids of entries that had come late and count from now on.</param>
public sealed record Reopening(
    string Act, string By, DateTimeOffset AskedAt, string Why, DateTimeOffset ClosesAt, DateTimeOffset? DoneAt = null, MonthDecision? Before = null, IReadOnlyList<string>? Counted = null)
{
    /// <summary>How often the act was sent again after its run had given up. Each has a run of its own.</summary>
    public int Try { get; init; }

    /// <summary>When the run of this try gave up (UTC): nobody may open the month in its name any more, because nobody would close it.</summary>
    public DateTimeOffset? GivenUpAt { get; init; }

    public bool IsOpenTo(int @try) => DoneAt is null && GivenUpAt is null && Try == @try;
}
