using CcmFlow.Rules.X12.Validation;

namespace CcmFlow.Rules.Claims.Validation;

internal static class Findings
{
    public static X12Finding Finding(this MapMatch match, string? element, string rule, string message) =>
        new(match.Segment.Position, match.Loop, match.Segment.Id, element, rule, message);

    public static decimal Amount(this MapMatch match, int element) => ElementTypes.Number(match.Segment[element]) ?? 0;

    /// <summary>The amounts of a CAS: elements 3, 6, 9, 12, 15, 18.</summary>
    public static IEnumerable<decimal> Adjustments(this MapMatch cas) => Enumerable.Range(1, 6).Select(number => cas.Amount(number * 3));
}
