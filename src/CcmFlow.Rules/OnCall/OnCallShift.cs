namespace CcmFlow.Rules.OnCall;

/// <summary>A span during which the same people are on call.</summary>
/// <param name="Start">Inclusive.</param>
/// <param name="End">Exclusive.</param>
/// <param name="People">Primary first; empty is a gap in the cover.</param>
public sealed record OnCallShift(DateTimeOffset Start, DateTimeOffset End, IReadOnlyList<string> People)
{
    public bool IsGap => People.Count == 0;
}
