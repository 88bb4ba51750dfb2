using System.Globalization;

namespace CcmFlow.Rules.X12.Validation;

/// <summary>HL numbering: 1, 2, 3… within the set, HL02 names the level above, HL04 tells whether levels follow beneath.</summary>
/// <param name="parents">HL03 of the level above, by HL03; null for the top.</param>
/// <param name="needsChildren">Whether HL04 1 is a fault where nothing follows; an answer may break off above the patient.</param>
internal sealed class HierarchyRules(IReadOnlyDictionary<string, string?> parents, bool needsChildren, Action<X12Finding> report)
{
    private readonly List<(string Id, string Level, MapMatch Match, bool HasChild)> path = [];
    private int counted;
    private int last;

    public void Check(MapMatch match)
    {
        var segment = match.Segment;
        counted++;
        var isNumber = int.TryParse(segment[1], NumberStyles.None, CultureInfo.InvariantCulture, out var number);
        // After one wrong number both ways to go on are right, so that it is one finding.
        if (!isNumber || (number != counted && number != last + 1))
        {
            Report(match, "01", "hl-sequence", $"HL01 counts the HL segments of the transaction set: it has to be {counted}.");
        }

        last = isNumber ? number : counted;
        var above = parents.GetValueOrDefault(segment[3]);
        var parent = path.FindLastIndex(level => level.Level == above);
        Leave(parent + 1);
        if (above is null && segment[2].Length > 0)
        {
            Report(match, "02", "hl-parent", "The highest level has no parent: leave HL02 empty.");
        }
        else if (above is not null && (parent < 0 || path[parent].Id != segment[2]))
        {
            Report(match, "02", "hl-parent", $"HL02 has to name the HL01 of the level {above} above it.");
        }

        if (parent >= 0)
        {
            path[parent] = path[parent] with { HasChild = true };
        }

        path.Add((segment[1], segment[3], match, false));
    }

    public void End() => Leave(0);

    private void Leave(int from)
    {
        for (var i = path.Count - 1; i >= from; i--)
        {
            var (_, _, match, hasChild) = path[i];
            if ((match.Segment[4] == "0" && hasChild) || (needsChildren && match.Segment[4] == "1" && !hasChild))
            {
                Report(match, "04", "hl-child", hasChild ? "A level follows beneath: HL04 has to be 1." : "No level follows beneath: HL04 has to be 0.");
            }

            path.RemoveAt(i);
        }
    }

    private void Report(MapMatch match, string element, string rule, string message) =>
        report(new X12Finding(match.Segment.Position, match.Loop, "HL", element, rule, message));
}
