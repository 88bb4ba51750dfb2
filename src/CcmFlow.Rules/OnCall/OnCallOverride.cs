namespace CcmFlow.Rules.OnCall;

/// <summary>A change to a schedule for a span of time. Overrides apply in the order in which they were made.</summary>
/// <param name="Id">Stable id.</param>
/// <param name="Kind">What changes.</param>
/// <param name="Start">Inclusive.</param>
/// <param name="End">Exclusive.</param>
/// <param name="Add">Who comes in (add, replace, cover); one of the two who swap.</param>
/// <param name="Remove">Who goes (remove, replace); the other of the two who swap.</param>
public sealed record OnCallOverride(
    string Id,
    OnCallOverrideKind Kind,
    DateTimeOffset Start,
    DateTimeOffset End,
    string? Add,
    string? Remove)
{
    /// <summary>Who made it, a person id.</summary>
    public string? By { get; init; }

    /// <summary>When it was made (UTC).</summary>
    public DateTimeOffset? MadeAt { get; init; }

    public bool Covers(DateTimeOffset instant) => instant >= Start && instant < End;

    public bool Overlaps(OnCallOverride other) => Start < other.End && other.Start < End;

    /// <summary>Whom it may put on call.</summary>
    public IEnumerable<string> BroughtIn() =>
        (Kind == OnCallOverrideKind.Swap ? new[] { Add, Remove } : Kind == OnCallOverrideKind.Remove ? [] : [Add]).OfType<string>();
}
