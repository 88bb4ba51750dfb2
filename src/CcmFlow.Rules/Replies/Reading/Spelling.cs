using CcmFlow.Rules.Replies.Lexicon;

namespace CcmFlow.Rules.Replies.Reading;

/// <summary>When a word of a text counts as a word of the tables.</summary>
internal static class Spelling
{
    private const int ShortestForgiven = 5;
    private const int ShortestStemForgiven = 6;

    /// <param name="token">A word of the text.</param>
    /// <param name="word">A word of the tables; a star at the end matches any ending.</param>
    public static bool Matches(Token token, string word)
    {
        var stem = word.EndsWith('*') ? word[..^1] : null;
        foreach (var form in token.Forms)
        {
            if (stem is null ? form == word : form.StartsWith(stem, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return token.Kind == TokenKind.Word && !RealWords.Contains(token.Text) && (stem is null ? IsTypo(token, word) : IsTypoOfStem(token, stem));
    }

    private static bool IsTypo(Token token, string word) =>
        word.Length >= ShortestForgiven && token.Forms.Any(form => form.Length >= ShortestForgiven - 1 && OneEditApart(form, word));

    private static bool IsTypoOfStem(Token token, string stem) =>
        stem.Length >= ShortestStemForgiven && token.Text[0] == stem[0] && token.Forms.Any(form => form.Length >= stem.Length
            && OneEditApart(form[..stem.Length], stem));

    /// <summary>One letter more, less, other, or two neighbours swapped.</summary>
    internal static bool OneEditApart(string left, string right)
    {
        if (Math.Abs(left.Length - right.Length) > 1)
        {
            return false;
        }

        var same = 0;
        while (same < left.Length && same < right.Length && left[same] == right[same])
        {
            same++;
        }

        var a = left.AsSpan(same);
        var b = right.AsSpan(same);
        if (a.IsEmpty && b.IsEmpty)
        {
            return true;
        }

        return a.Length == b.Length
            ? a[1..].SequenceEqual(b[1..]) || (a.Length > 1 && a[0] == b[1] && a[1] == b[0] && a[2..].SequenceEqual(b[2..]))
            : a.Length > b.Length ? a[1..].SequenceEqual(b) : a.SequenceEqual(b[1..]);
    }
}
