using CcmFlow.Rules.Replies.Lexicon;

namespace CcmFlow.Rules.Replies.Reading;

/// <summary>
/// A row of a table. "a b c": these words in this order, little words may stand between. "a &amp; b": both in one sentence, in any
/// order, with at most four words between. "x|y": either. "x*": any ending. "x?": may be missing. "{chest}": a word group.
/// </summary>
internal sealed class Pattern
{
    private const int MostBetween = 4;
    private const int MostLittleWords = 3;

    private readonly IReadOnlyList<IReadOnlyList<Slot>> parts;

    private Pattern(IReadOnlyList<IReadOnlyList<Slot>> parts) => this.parts = parts;

    public static Pattern Parse(string source) =>
        new([.. source.Split(" & ").Select(part => (IReadOnlyList<Slot>)[.. part.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(ParseSlot)])]);

    public IEnumerable<Span> Find(WordPositions words) => parts.Count == 1 ? FindPhrase(words, parts[0]) : FindNear(words);

    private static Slot ParseSlot(string source)
    {
        var optional = source.EndsWith('?');
        var alternatives = (optional ? source[..^1] : source).Split('|');
        return new Slot(
            alternatives is [['{', .. var group, '}']] ? WordGroups.Get(group) : [.. alternatives.SelectMany(Expand)],
            optional);
    }

    private static LexiconWord[] Expand(string alternative) =>
        alternative is ['{', .. var group, '}'] ? WordGroups.Get(group) : [LexiconWord.Get(alternative)];

    private static IEnumerable<Span> FindPhrase(WordPositions words, IReadOnlyList<Slot> slots)
    {
        if (words.Of(slots[0].Words) is not { } starts || slots.Any(slot => !slot.Optional && words.Of(slot.Words) is null))
        {
            yield break;
        }

        for (var start = 0; start < starts.Length; start++)
        {
            if (starts[start] && Follow(words, slots, start) is { } span)
            {
                yield return span;
            }
        }
    }

    private static Span? Follow(WordPositions words, IReadOnlyList<Slot> slots, int start)
    {
        var hits = new List<int> { start };
        var at = start + 1;
        foreach (var slot in slots.Skip(1))
        {
            if (words.Of(slot.Words) is { } places && Next(words, places, at) is { } next)
            {
                hits.Add(next);
                at = next + 1;
            }
            else if (!slot.Optional)
            {
                return null;
            }
        }

        return new Span(start, at, hits);
    }

    private static int? Next(WordPositions words, bool[] places, int from)
    {
        for (var i = from; i < places.Length && i - from <= MostLittleWords; i++)
        {
            if (places[i])
            {
                return i;
            }

            if (!MayStandBetween(words.Text.Tokens[i]))
            {
                return null;
            }
        }

        return null;
    }

    private static bool MayStandBetween(Token token) =>
        token.Kind == TokenKind.Comma || LittleWords.Contains(token.Text);

    private IEnumerable<Span> FindNear(WordPositions words)
    {
        var places = new List<List<Span>>();
        foreach (var part in parts)
        {
            places.Add([.. FindPhrase(words, part)]);
            if (places[^1].Count == 0)
            {
                yield break;
            }
        }

        foreach (var first in places[0])
        {
            if (Gather(words, places, first) is { } span)
            {
                yield return span;
            }
        }
    }

    private static Span? Gather(WordPositions words, List<List<Span>> places, Span first)
    {
        var whole = first;
        foreach (var others in places.Skip(1))
        {
            var nearest = others.Where(other => Between(words, whole, other) <= MostBetween)
                .OrderBy(other => Between(words, whole, other)).FirstOrDefault();
            if (nearest is null)
            {
                return null;
            }

            whole = new Span(Math.Min(whole.Start, nearest.Start), Math.Max(whole.End, nearest.End), [.. whole.Hits, .. nearest.Hits]);
        }

        return whole;
    }

    // Words between two spans; out of reach when they share a word or a sentence ends between them.
    private static int Between(WordPositions words, Span left, Span right)
    {
        if (left.Hits.Intersect(right.Hits).Any())
        {
            return int.MaxValue;
        }

        var (from, to) = left.End <= right.Start ? (left.End, right.Start) : (right.End, left.Start);
        var count = 0;
        for (var i = from; i < to; i++)
        {
            if (words.Text.Tokens[i].Kind == TokenKind.SentenceEnd)
            {
                return int.MaxValue;
            }

            count += words.Text.Tokens[i].IsMark ? 0 : 1;
        }

        return count;
    }

    private sealed record Slot(LexiconWord[] Words, bool Optional);
}
