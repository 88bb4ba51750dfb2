namespace CcmFlow.Rules.Replies.Lexicon;

/// <summary>Numbers the places of patterns: two that take the same words have the same number.</summary>
internal sealed class SlotTable
{
    private const int Stem = 4;
    private const int LittleWord = 40;

    private readonly Dictionary<string, int> known = new(StringComparer.Ordinal);
    private readonly List<LexiconWord[]> words = [];

    public int Of(IEnumerable<LexiconWord> alternatives)
    {
        var distinct = alternatives.Distinct().OrderBy(word => word.Text, StringComparer.Ordinal).ThenBy(word => word.IsStem).ToArray();
        var key = string.Join('|', distinct.Select(word => word.IsStem ? word.Text + "*" : word.Text));
        if (!known.TryGetValue(key, out var slot))
        {
            slot = words.Count;
            known.Add(key, slot);
            words.Add(distinct);
        }

        return slot;
    }

    /// <summary>For each slot how often texts are likely to fill it: by how many words, a stem counts as several, a little word ("the", "my") as many.</summary>
    public IReadOnlyList<int> Breadth(IReadOnlyDictionary<string, WordTraits> traits) =>
        [.. words.Select(alternatives => alternatives.Sum(word => (traits.GetValueOrDefault(word.Text) & WordTraits.Little) != 0 ? LittleWord : word.IsStem ? Stem : 1))];

    public IReadOnlyDictionary<LexiconWord, int[]> ByWord() =>
        words.SelectMany((alternatives, slot) => alternatives.Select(word => (word, slot)))
            .GroupBy(pair => pair.word).ToDictionary(group => group.Key, group => group.Select(pair => pair.slot).ToArray());
}
