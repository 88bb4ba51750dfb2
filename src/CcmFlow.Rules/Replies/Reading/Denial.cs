using CcmFlow.Rules.Replies.Lexicon;

namespace CcmFlow.Rules.Replies.Reading;

/// <summary>
/// Whether what was found is denied: "no chest pain". Read backwards from the find: only words that may stand in a denial lead to
/// the denying word; any other word, a "but", a sentence end keeps the flag.
/// </summary>
internal sealed class Denial(TextView view, int signs)
{
    private const int Farthest = 14;

    /// <summary>The words of a denied find, with what denies it.</summary>
    public static IEnumerable<int> WordsOf(Span found, int denying) =>
        Enumerable.Range(Math.Min(denying, found.Start), Math.Max(denying + 1, found.End) - Math.Min(denying, found.Start));

    /// <summary>The denying token, or null.</summary>
    public int? Of(Span found) => Inside(found) ?? Before(found) ?? Behind(found);

    // "my chest does not hurt", "el pecho ya no me duele"
    private int? Inside(Span found)
    {
        for (var i = found.Start; i < found.End; i++)
        {
            if (Is(i, WordTraits.Denies) && Array.IndexOf(found.Hits, i) < 0 && NothingElseBetween(found, i))
            {
                return i;
            }
        }

        return null;
    }

    private bool NothingElseBetween(Span found, int denying)
    {
        var next = int.MaxValue;
        foreach (var hit in found.Hits)
        {
            next = hit > denying && hit < next ? hit : next;
        }

        for (var i = denying + 1; i < next && next < int.MaxValue; i++)
        {
            if (!Is(i, WordTraits.Bridges))
            {
                return false;
            }
        }

        return next < int.MaxValue;
    }

    private int? Before(Span found)
    {
        var commas = 0;
        var joined = false;
        for (var i = found.Start - 1; i >= 0 && found.Start - i <= Farthest; i--)
        {
            if (Is(i, WordTraits.Denies) && !(commas > 0 && !IsListItem(found, joined || Is(i, WordTraits.DeniesList))))
            {
                // "No, my chest hurts" answers a question; "no i have" begins a new clause and was stopped by its "i".
                return commas > 0 && view.Tokens[i + 1].IsMark ? null : i;
            }

            switch (view.Tokens[i].Kind)
            {
                case TokenKind.SentenceEnd:
                    return null;
                case TokenKind.Comma:
                    commas++;
                    break;
                default:
                    if (Is(i, WordTraits.Joins))
                    {
                        joined = true;
                    }
                    else if (!Is(i, WordTraits.Bridges) && !view.Fills(i, signs))
                    {
                        return null;
                    }

                    break;
            }
        }

        return null;
    }

    // "pain zero, vomiting none"
    private int? Behind(Span found) =>
        found.End < view.Count && Is(found.End, WordTraits.DeniesBehind) && (found.End + 1 == view.Count || view.Tokens[found.End + 1].IsMark) ? found.End : null;

    // "no chest pain, dizziness or fever": a list has an "or", and its items have no verb.
    private bool IsListItem(Span found, bool joined)
    {
        foreach (var hit in found.Hits)
        {
            if (Is(hit, WordTraits.Verb))
            {
                return false;
            }
        }

        return joined || JoinsAfter(found.End);
    }

    private bool JoinsAfter(int end)
    {
        if (end >= view.Count || (view.Tokens[end].Kind != TokenKind.Comma && !Is(end, WordTraits.Joins)))
        {
            return false;
        }

        for (var i = end; i < view.Count && view.Tokens[i].Kind != TokenKind.SentenceEnd; i++)
        {
            if (Is(i, WordTraits.Joins))
            {
                return true;
            }
        }

        return false;
    }

    private bool Is(int token, WordTraits trait) => view.Tokens[token].Word.Is(trait);
}
