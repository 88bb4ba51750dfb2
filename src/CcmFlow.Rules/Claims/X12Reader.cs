using System.Text;

namespace CcmFlow.Rules.Claims;

/// <summary>Splits interchanges into segments. The separators are the ones that each ISA declares; line ends after a terminator are skipped.</summary>
public static class X12Reader
{
    private const int IsaLength = 106;
    private const int RepetitionAt = 82;
    private const int ComponentAt = 104;

    /// <exception cref="FormatException">There is no ISA, it is not 106 characters, or the last segment has no terminator.</exception>
    public static IReadOnlyList<X12Segment> Read(ReadOnlySpan<byte> bytes)
    {
        // Latin-1 keeps each byte: positions are the file's.
        var text = Encoding.Latin1.GetString(bytes);
        var segments = new List<X12Segment>();
        var at = SkipLineEnds(text, 0);
        var separators = new Separators(text, at);
        while (at < text.Length)
        {
            if (string.CompareOrdinal(text, at, "ISA", 0, 3) == 0)
            {
                separators = new Separators(text, at);
            }

            var end = text.IndexOf(separators.Terminator, at);
            if (end < 0)
            {
                throw new FormatException($"Segment {segments.Count + 1} has no terminator.");
            }

            var elements = text[at..end].Split(separators.Element);
            segments.Add(new X12Segment(segments.Count + 1, elements[0], elements[1..], separators.Component, separators.Repetition));
            at = SkipLineEnds(text, end + 1);
        }

        return segments;
    }

    private static int SkipLineEnds(string text, int at)
    {
        while (at < text.Length && (text[at] is '\r' or '\n' or ' '))
        {
            at++;
        }

        return at;
    }

    private readonly record struct Separators
    {
        public Separators(string text, int isa)
        {
            if (text.Length < isa + IsaLength || string.CompareOrdinal(text, isa, "ISA", 0, 3) != 0)
            {
                throw new FormatException("An interchange begins with an ISA segment of 106 characters.");
            }

            Element = text[isa + 3];
            Repetition = text[isa + RepetitionAt];
            Component = text[isa + ComponentAt];
            Terminator = text[isa + IsaLength - 1];
            if (text.AsSpan(isa, IsaLength).Count(Element) != 16)
            {
                throw new FormatException("The ISA segment does not have its 16 elements in 106 characters.");
            }
        }

        public char Element { get; }

        public char Repetition { get; }

        public char Component { get; }

        public char Terminator { get; }
    }
}
