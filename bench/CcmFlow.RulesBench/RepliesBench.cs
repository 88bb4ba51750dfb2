using System.Text.Json;
using CcmFlow.Rules.Replies;

namespace CcmFlow.RulesBench;

/// <summary>The labelled texts of the tests, read.</summary>
internal static class RepliesBench
{
    public static string Run(double seconds)
    {
        var texts = LabelledText.All();
        var rounds = Rounds.Of(seconds, () =>
        {
            foreach (var text in texts)
            {
                ReplyClassifier.Classify(text.Text, null, text.Context, text.Sender);
            }

            return texts.Count;
        });
        return JsonSerializer.Serialize(new
        {
            bench = "texts classified on one core",
            textsPerSecond = Math.Round(rounds[2].PerSecond),
            best = Math.Round(rounds[^1].PerSecond),
            perWallClockSecond = Math.Round(rounds[2].PerWallClockSecond),
            target = 50_000,
            bytesPerText = rounds[2].Bytes,
            lettersPerText = Math.Round(texts.Average(text => text.Text.Length), 1),
            emergencies = texts.Count(text => ReplyClassifier.Classify(text.Text, null, text.Context, text.Sender).Has(ReplyIntent.Emergency)),
            of = texts.Count,
            lexicon = ReplyClassifier.LexiconVersion,
        });
    }
}
