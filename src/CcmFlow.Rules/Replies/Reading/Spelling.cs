using System.Numerics;

namespace CcmFlow.Rules.Replies.Reading;

/// <summary>When a word that nobody means as it stands counts as a word of the tables.</summary>
internal static class Spelling
{
    private const int ShortestForgiven = 5;
    private const int ShortestStemForgiven = 5;
    private const int ShortestForgivenTwice = 9;

    /// <summary>One slip in words from five letters, two in words from nine that begin alike.</summary>
    public static bool IsTypo(string form, uint formLetters, string word, uint wordLetters)
    {
        if (word.Length < ShortestForgiven || form.Length < ShortestForgiven - 1)
        {
            return false;
        }

        var away = BitOperations.PopCount(formLetters ^ wordLetters);
        return (away <= 2 && OneEditApart(form, word))
            || (away <= 4 && word.Length >= ShortestForgivenTwice && form.Length >= ShortestForgivenTwice - 1 && form[0] == word[0] && TwoEditsApart(form, word));
    }

    public static bool IsTypoOfStem(string form, string stem) =>
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

    private static bool TwoEditsApart(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (Math.Abs(left.Length - right.Length) > 2)
        {
            return false;
        }

        var same = left.CommonPrefixLength(right);
        var a = left[same..];
        var b = right[same..];
        if (a.IsEmpty || b.IsEmpty)
        {
            return true;
        }

        // The first slip is here: try each kind of it.
        return OneEditApart(a[1..], b[1..]) || OneEditApart(a[1..], b) || OneEditApart(a, b[1..])
            || (a.Length > 1 && b.Length > 1 && a[0] == b[1] && a[1] == b[0] && OneEditApart(a[2..], b[2..]));
    }

    /// <summary>One bit for each letter that occurs: two words one edit apart differ in two bits at most.</summary>
    public static uint LettersOf(ReadOnlySpan<char> word)
    {
        var letters = 0u;
        foreach (var character in word)
        {
            letters |= 1u << (character is >= 'a' and <= 'z' ? character - 'a' : 26 + (character % 6));
        }

        return letters;
    }
}
