using System.Collections.Frozen;
using CcmFlow.Rules.Replies.Reading;

namespace CcmFlow.Rules.Replies.Lexicon;

/// <summary>
/// Points of words and of neighbouring words: how much likelier a text that holds them is an emergency's, or an opt-out. They speak only
/// where the rules found nothing; docs/lexicon.md says what they were learned from.
/// </summary>
internal sealed class PointTable(int least, int leastBesideLess, int leastInDoubt, int leastOfOneWord, int before, IReadOnlyDictionary<string, int> points)
{
    /// <summary>Stands for any number.</summary>
    public const string AnyNumber = ":number:";

    private const int FewestWords = 2;
    private const int FewestWordsCounted = 7;

    private readonly FrozenDictionary<string, int> words = points.Where(pair => !pair.Key.Contains(' ', StringComparison.Ordinal)).ToFrozenDictionary();
    private readonly FrozenDictionary<(string, string), int> pairs = points.Where(pair => pair.Key.Contains(' ', StringComparison.Ordinal))
        .ToFrozenDictionary(pair => (pair.Key.Split(' ')[0], pair.Key.Split(' ')[1]), pair => pair.Value);

    /// <summary>There are as many points as are needed.</summary>
    public bool Reaches(ReplyText text, RulesFound rules) =>
        Words(text) is { Count: >= FewestWords } said && before + (SumOf(said) / NormOf(said.Count)) >= rules switch
        {
            RulesFound.Nothing => least,
            RulesFound.Less => leastBesideLess,
            RulesFound.OneWord => leastOfOneWord,
            _ => leastInDoubt,
        };

    /// <summary>The words that are counted.</summary>
    public static List<string> Words(ReplyText text)
    {
        var said = new List<string>(text.Tokens.Length);
        foreach (var token in text.Tokens)
        {
            if (!token.IsMark)
            {
                said.Add(token.Kind == TokenKind.Number ? AnyNumber : token.Text);
            }
        }

        return said;
    }

    /// <summary>Long texts hold more of everything: their points count less. In very short ones a single word is not to decide.</summary>
    public static double NormOf(int words) => Math.Sqrt(2 * Math.Max(words, FewestWordsCounted));

    private int SumOf(List<string> said)
    {
        var sum = 0;
        for (var i = 0; i < said.Count; i++)
        {
            sum += words.GetValueOrDefault(said[i]) + (i > 0 ? pairs.GetValueOrDefault((said[i - 1], said[i])) : 0);
        }

        return sum;
    }
}
