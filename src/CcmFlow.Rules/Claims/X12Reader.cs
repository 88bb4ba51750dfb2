namespace CcmFlow.Rules.Claims;

/// <summary>Splits an interchange into segments. The separators are the ones that its ISA declares; line ends after a terminator are skipped.</summary>
public static class X12Reader
{
    /// <exception cref="FormatException">There is no ISA, it is not 106 characters, or the last segment has no terminator.</exception>
    public static IReadOnlyList<X12Segment> Read(ReadOnlySpan<byte> bytes) => throw new NotImplementedException();
}
