using System.Collections.Frozen;
using CcmFlow.Rules.Replies.Reading;

namespace CcmFlow.Rules.Replies.Lexicon;

/// <summary>
/// Points of words and of neighbouring words: how much likelier a text that holds them is an emergency's. They only ever raise a text in
/// which the rules found nothing; where they stand in the tables docs/lexicon.md says what they were learned from.
/// </summary>
internal sealed class PointTable(int least, int leastBesideUrgent, int before, IReadOnlyDictionary<string, int> points)
{
    /// <summary>Stands for any number.</summary>
    public const string AnyNumber = ":number:";

    private const int FewestWords = 2;

    private readonly FrozenDictionary<string, int> words = points.Where(pair => !pair.Key.Contains(' ', StringComparison.Ordinal)).ToFrozenDictionary();
    private readonly FrozenDictionary<(string, string), int> pairs = points.Where(pair => pair.Key.Contains(' ', StringComparison.Ordinal))
        .ToFrozenDictionary(pair => (pair.Key.Split(' ')[0], pair.Key.Split(' ')[1]), pair => pair.Value);

    /// <summary>There are as many points as an emergency needs.</summary>
    /// <param name="besideUrgent">A rule found something urgent, and no more: that is to be doubted only with many points.</param>
    public bool Reaches(ReplyText text, bool besideUrgent) =>
        Words(text) is { Count: >= FewestWords } said && before + (SumOf(said) / NormOf(said.Count)) >= (besideUrgent ? leastBesideUrgent : least);

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

    /// <summary>Long texts hold more of everything: their points count less.</summary>
    public static double NormOf(int words) => Math.Sqrt(2 * words);

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
