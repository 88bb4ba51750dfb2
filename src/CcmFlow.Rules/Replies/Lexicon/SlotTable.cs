namespace CcmFlow.Rules.Replies.Lexicon;

/// <summary>Numbers the places of patterns: two that take the same words have the same number.</summary>
internal sealed class SlotTable
{
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

    /// <summary>For each slot how many words fill it; a stem counts as several.</summary>
    public IReadOnlyList<int> Breadth() => [.. words.Select(alternatives => alternatives.Sum(word => word.IsStem ? 4 : 1))];

    public IReadOnlyDictionary<LexiconWord, int[]> ByWord() =>
        words.SelectMany((alternatives, slot) => alternatives.Select(word => (word, slot)))
            .GroupBy(pair => pair.word).ToDictionary(group => group.Key, group => group.Select(pair => pair.slot).ToArray());
}
