using System.Globalization;

namespace CcmFlow.Rules.Replies.Lexicon;

/// <summary>Reads "points &lt;emergency|opt-out&gt; &lt;least&gt; &lt;least-beside-less&gt; &lt;least-in-doubt&gt; &lt;least-of-one-word&gt; &lt;least-of-emergency&gt; &lt;before&gt;" and its lines: points, and the words or pairs of words that have them.</summary>
internal static class PointTableReader
{
    public const string Emergency = "emergency";
    public const string OptOut = "opt-out";
    private const int MostWords = 2;

    public static PointTable Read(LexiconSection section)
    {
        section.Expect("emergency|opt-out", "least", "least-beside-less", "least-in-doubt", "least-of-one-word", "least-of-emergency", "before");
        if (section.Arguments[0] is not (Emergency or OptOut))
        {
            throw section.Fault(section.Arguments[0], $"has to be {Emergency} or {OptOut}.");
        }

        var points = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var field in section.Fields)
        {
            var value = Number(section, field.Name, field.Line);
            foreach (var words in field.Patterns)
            {
                if (words.Split(' ').Length > MostWords)
                {
                    throw section.Fault(words, "has to be one word or two neighbours.", field.Line);
                }

                points[words] = value;
            }
        }

        int Argument(int at) => Number(section, section.Arguments[at], section.Line);
        return new PointTable(new(Argument(1), Argument(2), Argument(3), Argument(4), Argument(5)), Argument(6), points);
    }

    private static int Number(LexiconSection section, string text, int line) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : throw section.Fault(text, "has to be a whole number.", line);
}
