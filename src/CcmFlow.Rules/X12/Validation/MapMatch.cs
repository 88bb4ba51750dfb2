using CcmFlow.Rules.X12.Maps;

namespace CcmFlow.Rules.X12.Validation;

/// <summary>A segment with its place in the guide.</summary>
/// <param name="Segment">As read.</param>
/// <param name="Loop">Where it stands.</param>
/// <param name="Definition">How the guide uses it there.</param>
internal sealed record MapMatch(X12Segment Segment, string Loop, MapSegment Definition);
