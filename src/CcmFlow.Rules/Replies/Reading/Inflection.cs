namespace CcmFlow.Rules.Replies.Reading;

/// <summary>Forms of a word that mean the same to the tables: "wrist" and "wrists", "hinchado", "hinchadas". A row need name only one of them.</summary>
internal static class Inflection
{
    private const int ShortestSingular = 4;
    private const int ShortestParticiple = 6;
    private static readonly string[] ParticipleEnds = ["o", "a", "os", "as"];

    public static IEnumerable<string> OthersOf(string word)
    {
        if (!word.EndsWith('s') && word.Length >= ShortestSingular)
        {
            yield return word + "s";
        }
        else if (word.EndsWith('s') && word.Length > ShortestSingular)
        {
            yield return word[..^1];
        }

        if (ParticipleStem(word) is { } stem)
        {
            foreach (var end in ParticipleEnds.Where(end => word.Length != stem.Length + end.Length || !word.EndsWith(end, StringComparison.Ordinal)))
            {
                yield return stem + end;
            }
        }
    }

    // "hinchad", "dormid": Spanish says who by the last letter.
    private static string? ParticipleStem(string word)
    {
        var singular = word.EndsWith('s') ? word[..^1] : word;
        return singular.Length >= ShortestParticiple && singular[^1] is 'o' or 'a' && singular.AsSpan(0, singular.Length - 1) is [.., 'a' or 'i', 'd'] ? singular[..^1] : null;
    }
}
