using System.Runtime.CompilerServices;
using CcmFlow.Rules.Replies;

namespace CcmFlow.Rules.Tests.Replies;

/// <summary>reply-cases.txt, each line a case.</summary>
public sealed class ReplyCaseTests
{
    public static TheoryData<string, ReplyContext, string> Cases()
    {
        var data = new TheoryData<string, ReplyContext, string>();
        foreach (var line in File.ReadLines(Beside("reply-cases.txt")).Where(line => line.Length > 0 && line[0] != '#'))
        {
            var parts = line.Split('|', 3);
            data.Add(parts[0].Trim(), Enum.Parse<ReplyContext>(parts[1].Trim()), parts[2].Trim());
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Is_read_as_a_nurse_would(string expected, ReplyContext context, string text)
    {
        var found = ReplyClassifier.Classify(text, "en", context);

        var firstOnly = expected.EndsWith("..", StringComparison.Ordinal);
        var intents = string.Join(',', firstOnly ? found.Intents.Take(1) : found.Intents);
        Assert.Equal(firstOnly ? expected[..^2] : expected, intents + (found.SuicideRisk ? "^" : ""));
    }

    /// <summary>Upper case, drawn-out letters, a missing accent, blanks and marks around change nothing about a red flag.</summary>
    [Theory]
    [MemberData(nameof(Cases))]
    public void A_red_flag_stays_one_however_it_is_typed(string expected, ReplyContext context, string text)
    {
        if (!expected.StartsWith("Emergency", StringComparison.Ordinal))
        {
            return;
        }

        foreach (var typed in new[] { text.ToUpperInvariant(), $"  {text}!!! ", $"hi {text} thank you", $"{text} 🙏" })
        {
            Assert.Equal(ReplyIntent.Emergency, ReplyClassifier.Classify(typed, "es", context).Primary);
        }
    }

    /// <summary>Whatever else is said, an emergency in a second sentence is seen.</summary>
    [Theory]
    [MemberData(nameof(Cases))]
    public void Nothing_hides_a_red_flag_in_the_next_sentence(string expected, ReplyContext context, string text)
    {
        Assert.NotEmpty(expected);

        Assert.Equal(ReplyIntent.Emergency, ReplyClassifier.Classify(text + ". My chest hurts", "en", context).Primary);
        Assert.Equal(ReplyIntent.Emergency, ReplyClassifier.Classify(text + ". No puedo respirar", "en", context).Primary);
    }

    private static string Beside(string name, [CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, name);
}
