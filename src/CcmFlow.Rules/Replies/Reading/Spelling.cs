using System.Numerics;

namespace CcmFlow.Rules.Replies.Reading;

/// <summary>When a word of a text counts as a word of the tables.</summary>
internal static class Spelling
{
    private const int ShortestForgiven = 5;
    private const int ShortestStemForgiven = 6;

    public static bool Matches(Token token, LexiconWord word) =>
        word.IsStem ? MatchesStem(token, word) : MatchesWhole(token, word);

    private static bool MatchesWhole(Token token, LexiconWord word)
    {
        if (BitOperations.PopCount(token.Letters ^ word.Letters) > 2)
        {
            return false;
        }

        foreach (var form in token.Forms)
        {
            if (form == word.Text || (token.MayBeTypo && IsTypo(form, word.Text)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool MatchesStem(Token token, LexiconWord stem)
    {
        if (BitOperations.PopCount(stem.Letters & ~token.Letters) > 1)
        {
            return false;
        }

        foreach (var form in token.Forms)
        {
            if (form.StartsWith(stem.Text, StringComparison.Ordinal) || (token.MayBeTypo && IsTypoOfStem(form, stem.Text)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsTypo(string form, string word) =>
        word.Length >= ShortestForgiven && form.Length >= ShortestForgiven - 1 && Math.Abs(form.Length - word.Length) <= 1 && OneEditApart(form, word);

    private static bool IsTypoOfStem(string form, string stem) =>
        stem.Length >= ShortestStemForgiven && form.Length >= stem.Length && form[0] == stem[0] && OneEditApart(form.AsSpan(0, stem.Length), stem);

    /// <summary>One letter more, less, other, or two neighbours swapped.</summary>
    internal static bool OneEditApart(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (Math.Abs(left.Length - right.Length) > 1)
        {
            return false;
        }

        var same = left.CommonPrefixLength(right);
        var a = left[same..];
        var b = right[same..];
        if (a.IsEmpty && b.IsEmpty)
        {
            return true;
        }

        return a.Length == b.Length
            ? a[1..].SequenceEqual(b[1..]) || (a.Length > 1 && a[0] == b[1] && a[1] == b[0] && a[2..].SequenceEqual(b[2..]))
            : a.Length > b.Length ? a[1..].SequenceEqual(b) : a.SequenceEqual(b[1..]);
    }
}
