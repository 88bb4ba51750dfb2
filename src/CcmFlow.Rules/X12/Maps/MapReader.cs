using System.Globalization;
using System.Text.RegularExpressions;

namespace CcmFlow.Rules.X12.Maps;

/// <summary>
/// Reads a map file. Two blanks of indentation are a level; <c>loop ID R|S MOST Name</c> begins a loop, <c>define NAME</c> and <c>use NAME</c>
/// share a part. A segment is <c>ID R|S MOST</c> and its elements: <c>2!</c> required, <c>4?</c> situational, <c>8=46</c> with its codes,
/// <c>1==41</c> where the code tells it from other segments of its id, <c>5.1</c> a component, <c>2?.1</c> one of a situational composite.
/// </summary>
internal sealed partial class MapReader
{
    private readonly List<(int Depth, string Text)> lines;
    private readonly Dictionary<string, int> parts = [];

    private MapReader(string name)
    {
        lines = [.. MapText.Lines(name).Select(line => ((line.Length - line.TrimStart().Length) / 2, line.Trim()))];
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Text.StartsWith("define ", StringComparison.Ordinal))
            {
                parts.Add(lines[i].Text["define ".Length..], i + 1);
            }
        }
    }

    public static TransactionMap Read(string name)
    {
        var reader = new MapReader(name);
        var heading = reader.lines[0].Text.Split(' ');
        return new TransactionMap(heading[1], heading[2], heading[3..], new MapLoop("header", "Transaction set", true, 1, reader.Nodes(1, 0)));
    }

    private List<MapNode> Nodes(int from, int depth)
    {
        var nodes = new List<MapNode>();
        foreach (var (segment, loop) in Items(from, depth))
        {
            var id = (segment ?? loop!.First).Id;
            var order = nodes.Count == 0 ? 0 : nodes[^1].Opening.Id == id && nodes[^1].Loop is null == loop is null ? nodes[^1].Order : nodes[^1].Order + 1;
            nodes.Add(new MapNode(order, segment, loop));
        }

        return nodes;
    }

    private IEnumerable<(MapSegment? Segment, MapLoop? Loop)> Items(int from, int depth)
    {
        for (var i = from; i < lines.Count && lines[i].Depth >= depth && !lines[i].Text.StartsWith("define ", StringComparison.Ordinal); i++)
        {
            if (lines[i].Depth > depth)
            {
                continue;
            }

            var words = lines[i].Text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (words[0] == "use")
            {
                var start = parts[words[1]];
                foreach (var item in Items(start, lines[start].Depth))
                {
                    yield return item;
                }
            }
            else if (words[0] == "loop")
            {
                yield return (null, new MapLoop(words[1], string.Join(' ', words[4..]), words[2] == "R", Most(words[3]), Nodes(i + 1, depth + 1)));
            }
            else
            {
                yield return (Segment(words), null);
            }
        }
    }

    private static MapSegment Segment(string[] words)
    {
        var elements = new SortedDictionary<int, MapElement>();
        foreach (var word in words[3..])
        {
            var match = Item().Match(word);
            if (!match.Success)
            {
                throw new InvalidOperationException($"A map has the element {word}.");
            }

            var number = int.Parse(match.Groups["element"].ValueSpan, CultureInfo.InvariantCulture);
            var usage = match.Groups["usage"].Value;
            var codes = match.Groups["codes"].Success ? SegmentDictionary.Standard.Codes(match.Groups["codes"].Value) : null;
            var item = new MapElement(!usage.StartsWith('?'), codes, usage == "==", new SortedDictionary<int, MapElement>());
            if (!match.Groups["component"].Success)
            {
                elements.Add(number, item);
                continue;
            }

            elements.TryAdd(number, new MapElement(!match.Groups["situational"].Success, null, false, new SortedDictionary<int, MapElement>()));
            ((SortedDictionary<int, MapElement>)elements[number].Components).Add(int.Parse(match.Groups["component"].ValueSpan, CultureInfo.InvariantCulture), item);
        }

        return new MapSegment(words[0], words[1] == "R", Most(words[2]), elements, SegmentDictionary.Standard[words[0]]);
    }

    private static int Most(string word) => word == "*" ? int.MaxValue : int.Parse(word, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<element>\d+)((?<situational>\?)?\.(?<component>\d+))?(?<usage>!|\?=|\?|==|=)(?<codes>.+)?$")]
    private static partial Regex Item();
}
