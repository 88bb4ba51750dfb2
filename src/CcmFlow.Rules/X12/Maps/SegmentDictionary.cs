using System.Collections.Frozen;
using System.Globalization;

namespace CcmFlow.Rules.X12.Maps;

/// <summary>The segments, composites and shared code lists of <c>segments.map</c>.</summary>
internal sealed class SegmentDictionary
{
    private readonly Dictionary<string, IReadOnlyList<ElementDefinition>> composites = [];
    private readonly Dictionary<string, SegmentDefinition> segments = [];
    private readonly Dictionary<string, FrozenSet<string>> sets = [];

    private SegmentDictionary(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            var halves = line.Split(';');
            var words = halves[0].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (words[0] == "set")
            {
                sets.Add(words[1], words[2..].ToFrozenSet(StringComparer.Ordinal));
            }
            else if (words[0].Length == 4)
            {
                composites.Add(words[0], [.. words[1..].Select(Element)]);
            }
            else
            {
                var notes = halves.Length > 1 ? halves[1].Split(' ', StringSplitOptions.RemoveEmptyEntries) : [];
                segments.Add(words[0], new SegmentDefinition([.. words[1..].Select(Element)], [.. notes.Select(Note)]));
            }
        }
    }

    public static SegmentDictionary Standard { get; } = new(MapText.Lines("segments"));

    public bool Knows(string segment) => segments.ContainsKey(segment);

    public SegmentDefinition this[string segment] => segments[segment];

    public FrozenSet<string> Codes(string text) =>
        text.StartsWith('@') ? sets[text[1..]] : text.Split(',').ToFrozenSet(StringComparer.Ordinal);

    // ID:2-3, C003, ID:1-2*99
    private ElementDefinition Element(string word)
    {
        var (form, most) = word.Split('*') is [var left, var right] ? (left, int.Parse(right, CultureInfo.InvariantCulture)) : (word, 1);
        if (form.Split(':', '-') is not [var type, var shortest, var longest])
        {
            return new ElementDefinition(form, 1, int.MaxValue, most, composites[form]);
        }

        return new ElementDefinition(type, int.Parse(shortest, CultureInfo.InvariantCulture), int.Parse(longest, CultureInfo.InvariantCulture), most, []);
    }

    // P0809
    private static SyntaxNote Note(string word) =>
        new(word[0], [.. word[1..].Chunk(2).Select(digits => int.Parse(digits, CultureInfo.InvariantCulture))]);
}
