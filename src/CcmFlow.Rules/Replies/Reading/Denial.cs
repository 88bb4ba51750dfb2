using CcmFlow.Rules.Replies.Lexicon;

namespace CcmFlow.Rules.Replies.Reading;

/// <summary>
/// Whether what was found is denied: "no chest pain". Read backwards from the find: only words that may stand in a denial lead to
/// the denying word; any other word, a "but", a sentence end keeps the flag.
/// </summary>
internal static class Denial
{
    private const int Farthest = 14;

    public static bool IsDenied(WordPositions words, Span found) =>
        FirstDenial(words, found) is not null;

    /// <summary>The denying token, or null.</summary>
    public static int? FirstDenial(WordPositions words, Span found) =>
        Inside(words, found) ?? Before(words, found);

    // "my chest does not hurt", "el pecho ya no me duele"
    private static int? Inside(WordPositions words, Span found)
    {
        for (var i = found.Start; i < found.End; i++)
        {
            if (!found.Hits.Contains(i) && Negations.Denies(words.Text.Tokens[i].Text) && NothingElseBetween(words, found, i))
            {
                return i;
            }
        }

        return null;
    }

    private static bool NothingElseBetween(WordPositions words, Span found, int denying)
    {
        var next = found.Hits.Where(hit => hit > denying).DefaultIfEmpty(-1).Min();
        return next > 0 && Enumerable.Range(denying + 1, next - denying - 1).All(i => Negations.Bridges(words.Text.Tokens[i].Text));
    }

    private static int? Before(WordPositions words, Span found)
    {
        var tokens = words.Text.Tokens;
        var commas = 0;
        var joined = false;
        for (var i = found.Start - 1; i >= 0 && found.Start - i <= Farthest; i--)
        {
            var word = tokens[i].Text;
            if (Negations.Denies(word) && !(commas > 0 && !IsListItem(words, found, joined)))
            {
                // "No, my chest hurts" answers a question; "no i have" begins a new clause and was stopped by its "i".
                return commas > 0 && i + 1 < tokens.Count && tokens[i + 1].IsMark ? null : i;
            }

            if (tokens[i].Kind == TokenKind.SentenceEnd)
            {
                return null;
            }

            if (tokens[i].Kind == TokenKind.Comma)
            {
                commas++;
            }
            else if (Negations.Joins(word))
            {
                joined = true;
            }
            else if (!Negations.Bridges(word) && !IsPartOfAFlag(words, i))
            {
                return null;
            }
        }

        return null;
    }

    // "no chest pain, dizziness or fever": a list has an "or", and its items have no verb.
    private static bool IsListItem(WordPositions words, Span found, bool joined)
    {
        var tokens = words.Text.Tokens;
        var followedByOr = found.End < tokens.Count && (Negations.Joins(tokens[found.End].Text)
            || (tokens[found.End].Kind == TokenKind.Comma && tokens.Skip(found.End).TakeWhile(token => token.Kind != TokenKind.SentenceEnd)
                .Any(token => Negations.Joins(token.Text))));
        return (joined || followedByOr) && !found.Hits.Any(hit => Negations.IsVerb(tokens[hit].Text));
    }

    private static bool IsPartOfAFlag(WordPositions words, int token) =>
        IsAt(words, WordGroups.Get("chest"), token) || IsAt(words, WordGroups.Get("breath"), token) || IsAt(words, ListedSigns, token);

    private static bool IsAt(WordPositions words, LexiconWord[] list, int token) => words.Of(list) is { } places && places[token];

    private static readonly LexiconWord[] ListedSigns = LexiconWord.GetAll(
    [
        "short", "shortness", "trouble", "difficulty", "dizzy", "fainting", "bleeding", "falls", "palpitations", "numbness", "confusion", "swelling",
        "falta", "aire", "dificultad", "respirar", "desmayos", "palpitaciones", "sangrado", "confusion", "heart", "attack", "shaking",
    ]);
}
