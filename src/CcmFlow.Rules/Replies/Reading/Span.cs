namespace CcmFlow.Rules.Replies.Reading;

/// <summary>Where a pattern was found.</summary>
/// <param name="Start">First token.</param>
/// <param name="End">After the last token.</param>
/// <param name="Hits">The tokens that carry the pattern's words.</param>
internal sealed record Span(int Start, int End, int[] Hits)
{
    public bool Within(int start, int end) => Start >= start && End <= end;
}
