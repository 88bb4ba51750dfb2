using CcmFlow.Rules.Replies.Lexicon;

namespace CcmFlow.Rules.Replies.Reading;

/// <summary>
/// A row of a table. "a b c": these words in this order, little words may stand between. "a &amp; b": both in one sentence, in any
/// order, with at most four words and no "but" between. "x|y": either. "x*": any ending. "x?": may be missing. "{chest}": a word group.
/// "^ a", "a $": the text begins or ends with it, but for courtesies and emoji.
/// </summary>
internal sealed class Pattern(LexiconRule rule, int order, IReadOnlyList<PatternSlot[]> parts, bool fromStart, bool toEnd)
{
    private const int MostBetween = 4;
    private const int MostLittleBetween = 8;

    // With as many marks as words between.
    private const int Farthest = 2 * (MostBetween + MostLittleBetween);
    private const int MostLittleWords = 3;
    private const int MostLittleWordsInAnIdiom = 0;

    public LexiconRule Rule { get; } = rule;

    public int Order { get; } = order;

    // A phrase that takes danger away has to stand as it is written.
    private readonly int mostLittleWords = rule.Kind is RuleKind.Idiom or RuleKind.NoOptOut ? MostLittleWordsInAnIdiom : MostLittleWords;

    /// <summary>Slots that have to be filled for the pattern to be found.</summary>
    public int[] Required { get; } = [.. parts.SelectMany(part => part).Where(slot => !slot.Optional).Select(slot => slot.Slot).Distinct()];

    public void Find(TextView view, List<Finding> findings)
    {
        if (parts.Count == 1)
        {
            for (var start = 0; start < view.Count; start++)
            {
                if (Follow(view, parts[0], start) is { } span && (!fromStart || view.BeginsAt(span.Start)) && (!toEnd || view.EndsAt(span.End)))
                {
                    findings.Add(new Finding(Rule, span, Order));
                }
            }
        }
        else
        {
            FindNear(view, findings);
        }
    }

    private Span? Follow(TextView view, PatternSlot[] slots, int start)
    {
        if (!view.Fills(start, slots[0].Slot))
        {
            return null;
        }

        Span<int> hits = stackalloc int[slots.Length];
        hits[0] = start;
        var (count, at) = (1, start + 1);
        for (var i = 1; i < slots.Length; i++)
        {
            var next = Next(view, slots[i].Slot, at);
            if (next >= 0)
            {
                hits[count++] = next;
                at = next + 1;
            }
            else if (!slots[i].Optional)
            {
                return null;
            }
        }

        return new Span(start, at, hits[..count].ToArray());
    }

    private int Next(TextView view, int slot, int from)
    {
        for (var i = from; i < view.Count && i - from <= mostLittleWords; i++)
        {
            if (view.Fills(i, slot))
            {
                return i;
            }

            if (!view.MayStandBetween(i))
            {
                return -1;
            }
        }

        return -1;
    }

    private void FindNear(TextView view, List<Finding> findings)
    {
        var places = new List<Span>[parts.Count];
        for (var part = 0; part < parts.Count; part++)
        {
            places[part] = [];
            for (var start = 0; start < view.Count; start++)
            {
                if (Follow(view, parts[part], start) is { } span)
                {
                    places[part].Add(span);
                }
            }

            if (places[part].Count == 0)
            {
                return;
            }
        }

        foreach (var first in places[0])
        {
            if (Gather(view, places, first) is { } span)
            {
                findings.Add(new Finding(Rule, span, Order));
            }
        }
    }

    private static Span? Gather(TextView view, List<Span>[] places, Span first)
    {
        var whole = first;
        for (var part = 1; part < places.Length; part++)
        {
            Span? nearest = null;
            var least = int.MaxValue;
            foreach (var other in places[part])
            {
                if (other.Start - whole.End > Farthest)
                {
                    break;
                }

                if (whole.Start - other.End <= Farthest && Between(view, whole, other) is { } between && between < least)
                {
                    (nearest, least) = (other, between);
                }
            }

            if (nearest is null)
            {
                return null;
            }

            whole = new Span(Math.Min(whole.Start, nearest.Start), Math.Max(whole.End, nearest.End), [.. whole.Hits, .. nearest.Hits]);
        }

        return whole;
    }

    /// <summary>Words between two spans; null when they are out of reach: too far, a word of both, another sentence or clause.</summary>
    private static int? Between(TextView view, Span left, Span right)
    {
        foreach (var hit in left.Hits)
        {
            if (Array.IndexOf(right.Hits, hit) >= 0)
            {
                return null;
            }
        }

        var (from, to) = left.End <= right.Start ? (left.End, right.Start) : (right.End, left.Start);
        var (words, little) = (0, 0);
        for (var i = from; i < to; i++)
        {
            var word = view.Tokens[i].Word;
            if (word.Kind == TokenKind.SentenceEnd || word.Is(WordTraits.Turns))
            {
                return null;
            }

            words += word.IsMark || word.Is(WordTraits.Little) ? 0 : 1;
            little += word.IsMark || !word.Is(WordTraits.Little) ? 0 : 1;
        }

        return words <= MostBetween && little <= MostLittleBetween ? words + little : null;
    }
}

/// <summary>A place in a pattern.</summary>
/// <param name="Slot">Its number: the words that may stand here.</param>
/// <param name="Optional">May be missing.</param>
internal readonly record struct PatternSlot(int Slot, bool Optional);
