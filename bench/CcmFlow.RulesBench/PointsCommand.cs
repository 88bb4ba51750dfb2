using System.Globalization;
using System.Text;
using CcmFlow.Rules.Replies.Lexicon;
using CcmFlow.Rules.Replies.Reading;

namespace CcmFlow.RulesBench;

/// <summary>
/// Writes a table of points anew from the labelled texts ("points emergency", "points opt-out"), or says what points learned without a batch
/// make of it ("points emergency q t" checks on q and learns from neither): by themselves, without any rule.
/// </summary>
internal static class PointsCommand
{
    private const int LineLength = 150;

    public static string Run(string sought, IReadOnlyCollection<string> leftOut)
    {
        var kind = sought == PointTableReader.OptOut ? new Kind(PointTableReader.OptOut, "opt_out", new(9, 15, 30, 30, 30), "opt-outs") : new Kind(PointTableReader.Emergency, "emergency", new(12, 24, 28, -12, -18), "emergencies");
        var texts = LabelledText.All().Where(text => text.Sender == Rules.Replies.ReplySender.Patient).ToList();
        var learned = new LearnedPoints([.. texts.Where(text => !leftOut.Contains(text.Batch))], kind.Label);
        return leftOut.Count == 0 ? Table(learned, kind) : Check(learned, kind, [.. texts.Where(text => text.Batch == leftOut.First())]);
    }

    private static string Table(LearnedPoints learned, Kind kind)
    {
        var table = new StringBuilder().Append(CultureInfo.InvariantCulture, $"""
            # Points of words and of two neighbours, learned from the labelled texts of the tests: `CcmFlow.RulesBench points {kind.Name}` writes this
            # table anew. "points <kind> <least> <least-beside-less> <least-in-doubt> <least-of-one-word> <least-of-emergency> <before>": a text of n words
            # (at least 7) needs before + (sum of its points) / sqrt(2n) to be least or more; more where a rule found something less, still more where one
            # found the sign itself but denied, of long ago, a figure of speech. Below the last two an emergency of the rules is doubted.


            """).Append(CultureInfo.InvariantCulture, $"points {kind.Name} {kind.Limits.Nothing} {kind.Limits.Less} {kind.Limits.InDoubt} {kind.Limits.OneWord} {kind.Limits.Emergency} {learned.Before}\n");
        foreach (var group in learned.Points().GroupBy(pair => pair.Value, pair => pair.Key).OrderByDescending(group => group.Key))
        {
            var head = string.Create(CultureInfo.InvariantCulture, $"  {group.Key} ");
            var line = new StringBuilder(head);
            foreach (var words in group.Order(StringComparer.Ordinal))
            {
                if (line.Length > head.Length && line.Length + words.Length > LineLength)
                {
                    table.Append(line).Append('\n');
                    line = new StringBuilder(head);
                }

                line.Append(line.Length > head.Length ? "; " : "").Append(words);
            }

            table.Append(line).Append('\n');
        }

        return table.ToString().TrimEnd('\n');
    }

    private static string Check(LearnedPoints learned, Kind kind, List<LabelledText> texts)
    {
        var points = new PointTable(kind.Limits, learned.Before, learned.Points());
        var raised = texts.Where(text => points.Reaches(ReplyText.Read(text.Text, ReplyLexicon.Current), RulesFound.Nothing)).ToList();
        int Count(List<LabelledText> among, string language, bool isSought) => among.Count(text => text.Language == language && text.Label == kind.Label == isSought);
        return string.Join('\n', texts.Select(text => text.Language).Distinct().Select(language =>
            string.Create(CultureInfo.InvariantCulture, $"{language}: {Count(raised, language, true)} of {Count(texts, language, true)} {kind.Plural}, {Count(raised, language, false)} of {Count(texts, language, false)} others")));
    }

    /// <summary>What points are learned for.</summary>
    private sealed record Kind(string Name, string Label, PointLimits Limits, string Plural);
}
