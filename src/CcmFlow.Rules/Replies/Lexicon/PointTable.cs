using System.Collections.Frozen;
using CcmFlow.Rules.Replies.Reading;

namespace CcmFlow.Rules.Replies.Lexicon;

/// <summary>
/// Points of words and of neighbouring words: how much likelier a text that holds them is an emergency's, or an opt-out. docs/lexicon.md says what they were learned from.
/// </summary>
internal sealed class PointTable(PointLimits limits, int before, IReadOnlyDictionary<string, int> points)
{
    /// <summary>Stands for any number.</summary>
    public const string AnyNumber = ":number:";

    /// <summary>A sentence of as many words tells something; fewer are the message.</summary>
    public const int FewestWordsOfTalk = 8;

    private const int FewestWords = 2;
    private const int FewestWordsCounted = 7;
    private const WordTraits Calm = WordTraits.Well | WordTraits.Yes;

    private readonly FrozenDictionary<string, int> words = points.Where(pair => !pair.Key.Contains(' ', StringComparison.Ordinal)).ToFrozenDictionary();
    private readonly FrozenDictionary<(string, string), int> pairs = points.Where(pair => pair.Key.Contains(' ', StringComparison.Ordinal))
        .ToFrozenDictionary(pair => (pair.Key.Split(' ')[0], pair.Key.Split(' ')[1]), pair => pair.Value);

    /// <summary>There are as many points as are needed.</summary>
    public bool Reaches(ReplyText text, RulesFound rules) => Reaches(Words(text), rules);

    /// <summary>The sentences (by their first token) speak so clearly against an emergency that the rules' one is doubted. Words to calm count for nothing: people in danger say that they are fine.</summary>
    public bool Doubts(ReplyText text, IReadOnlySet<int> sentences)
    {
        var said = new List<string>(text.Tokens.Length);
        foreach (var start in sentences)
        {
            foreach (var token in text.Tokens[start..text.SentenceOf(start).End])
            {
                if (!token.IsMark && !token.Word.Is(WordTraits.Courtesy))
                {
                    said.Add(token.Word.Is(Calm) ? "" : Word(token));
                }
            }
        }

        return said.Count >= FewestWordsOfTalk && !Reaches(said, RulesFound.Emergency);
    }

    /// <summary>The words that are counted.</summary>
    public static List<string> Words(ReplyText text)
    {
        var said = new List<string>(text.Tokens.Length);
        foreach (var token in text.Tokens)
        {
            if (!token.IsMark)
            {
                said.Add(Word(token));
            }
        }

        return said;
    }

    /// <summary>Long texts hold more of everything: their points count less. In very short ones a single word is not to decide.</summary>
    public static double NormOf(int words) => Math.Sqrt(2 * Math.Max(words, FewestWordsCounted));

    private static string Word(Token token) => token.Kind == TokenKind.Number ? AnyNumber : token.Text;

    private bool Reaches(List<string> said, RulesFound rules) => said.Count >= FewestWords && before + (SumOf(said) / NormOf(said.Count)) >= limits.Of(rules);

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
