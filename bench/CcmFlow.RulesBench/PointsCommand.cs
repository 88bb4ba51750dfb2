using System.Globalization;
using System.Text;
using CcmFlow.Rules.Replies.Lexicon;
using CcmFlow.Rules.Replies.Reading;

namespace CcmFlow.RulesBench;

/// <summary>
/// Writes the table of points anew from the labelled texts ("points"), or says what points learned without a batch make of it
/// ("points q t" checks on q and learns from neither): by themselves, without any rule.
/// </summary>
internal static class PointsCommand
{
    private const int Least = 25;
    private const int LeastBesideUrgent = 28;
    private const int LineLength = 150;

    public static string Run(IReadOnlyCollection<string> leftOut)
    {
        var texts = LabelledText.All().Where(text => text.Sender == Rules.Replies.ReplySender.Patient).ToList();
        var learned = new LearnedPoints([.. texts.Where(text => !leftOut.Contains(text.Batch))]);
        return leftOut.Count == 0 ? Table(learned) : Check(learned, [.. texts.Where(text => text.Batch == leftOut.First())]);
    }

    private static string Table(LearnedPoints learned)
    {
        var table = new StringBuilder("""
            # Points of words and of two neighbours, learned from the labelled texts of the tests: `CcmFlow.RulesBench points` writes this table anew.
            # They raise a text in which no rule found anything, never the other way round. "points <least> <least-beside-urgent>
            # <before>": a text of n words needs before + (sum of its points) / sqrt(2n) to be least or more, and more where a rule found it urgent.


            """).Append(CultureInfo.InvariantCulture, $"points {Least} {LeastBesideUrgent} {learned.Before}\n");
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

    private static string Check(LearnedPoints learned, List<LabelledText> texts)
    {
        var points = new PointTable(Least, LeastBesideUrgent, learned.Before, learned.Points());
        var raised = texts.Where(text => points.Reaches(ReplyText.Read(text.Text, ReplyLexicon.Current), besideUrgent: false)).ToList();
        return string.Join('\n', texts.Select(text => text.Language).Distinct().Select(language =>
            string.Create(CultureInfo.InvariantCulture, $"{language}: {raised.Count(text => text.Language == language && text.IsEmergency)} of {texts.Count(text => text.Language == language && text.IsEmergency)} emergencies, {raised.Count(text => text.Language == language && !text.IsEmergency)} of {texts.Count(text => text.Language == language && !text.IsEmergency)} others")));
    }
}
