using System.Numerics;

namespace CcmFlow.Rules.Replies.Reading;

/// <summary>Patterns by the rarest of the slots that they cannot do without: only those that a text may hold are tried on it.</summary>
internal sealed class PatternIndex
{
    private readonly (Pattern Pattern, int[] OtherSlots)[][] bySlot;

    // One bit for each slot that some pattern is kept under.
    private readonly ulong[] kept;

    /// <param name="patterns">All of them.</param>
    /// <param name="breadth">For each slot how often texts are likely to fill it.</param>
    public PatternIndex(IEnumerable<Pattern> patterns, IReadOnlyList<int> breadth)
    {
        var rarestFirst = patterns.Select(pattern => (Pattern: pattern, Slots: pattern.Required.OrderBy(slot => breadth[slot]).ToArray())).ToLookup(known => known.Slots[0]);
        bySlot = [.. Enumerable.Range(0, breadth.Count).Select(slot => rarestFirst[slot].Select(known => (known.Pattern, known.Slots[1..])).ToArray())];
        kept = new ulong[(breadth.Count + 63) / 64];
        foreach (var known in rarestFirst)
        {
            kept[known.Key >> 6] |= 1UL << (known.Key & 63);
        }
    }

    /// <summary>All findings, in the order of the tables.</summary>
    public List<Finding> Find(TextView view)
    {
        var findings = new List<Finding>();
        var present = view.Present;
        for (var part = 0; part < present.Length; part++)
        {
            for (var bits = present[part] & kept[part]; bits != 0; bits &= bits - 1)
            {
                foreach (var (pattern, otherSlots) in bySlot[(part << 6) + BitOperations.TrailingZeroCount(bits)])
                {
                    if (HasAll(view, otherSlots))
                    {
                        pattern.Find(view, findings);
                    }
                }
            }
        }

        findings.Sort(static (left, right) => left.Order != right.Order ? left.Order - right.Order : left.Span.Start - right.Span.Start);
        return findings;
    }

    private static bool HasAll(TextView view, int[] slots)
    {
        foreach (var slot in slots)
        {
            if (!view.Has(slot))
            {
                return false;
            }
        }

        return true;
    }
}
