namespace CcmFlow.Rules.OnCall;

/// <summary>A change to a schedule for a span of time. Overrides apply in the order in which they were made.</summary>
/// <param name="Id">Stable id.</param>
/// <param name="Kind">What changes.</param>
/// <param name="Start">Inclusive.</param>
/// <param name="End">Exclusive.</param>
/// <param name="Add">Who comes in (add, replace).</param>
/// <param name="Remove">Who goes (remove, replace).</param>
public sealed record OnCallOverride(
    string Id,
    OnCallOverrideKind Kind,
    DateTimeOffset Start,
    DateTimeOffset End,
    string? Add,
    string? Remove);
