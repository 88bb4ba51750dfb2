using System.Text.Json;
using CcmFlow.Rules.Replies;

namespace CcmFlow.RulesBench;

/// <summary>The labelled texts of the tests, read.</summary>
internal static class RepliesBench
{
    public static string Run(double seconds)
    {
        var texts = Texts();
        var rounds = Rounds.Of(seconds, () =>
        {
            foreach (var (text, context, sender) in texts)
            {
                ReplyClassifier.Classify(text, null, context, sender);
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

    private static List<(string Text, ReplyContext Context, ReplySender Sender)> Texts()
    {
        using var lines = new StreamReader(typeof(RepliesBench).Assembly.GetManifestResourceStream("labelled-replies.jsonl")!);
        var texts = new List<(string, ReplyContext, ReplySender)>();
        while (lines.ReadLine() is { } line)
        {
            using var json = JsonDocument.Parse(line);
            texts.Add((Field(json, "text"), Enum.Parse<ReplyContext>(Field(json, "context"), ignoreCase: true), Enum.Parse<ReplySender>(Field(json, "sender"), ignoreCase: true)));
        }

        return texts;
    }

    private static string Field(JsonDocument json, string name) => json.RootElement.GetProperty(name).GetString()!;
}
