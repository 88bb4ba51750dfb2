using System.Numerics;

namespace CcmFlow.Rules.Replies.Reading;

/// <summary>Patterns by the rarest of the slots that they cannot do without: only those that a text may hold are tried on it.</summary>
internal sealed class PatternIndex
{
    private readonly Pattern[][] bySlot;

    /// <param name="patterns">All of them.</param>
    /// <param name="breadth">For each slot how many words fill it.</param>
    public PatternIndex(IEnumerable<Pattern> patterns, IReadOnlyList<int> breadth)
    {
        var anchored = patterns.ToLookup(pattern => pattern.Required.MinBy(slot => breadth[slot]));
        bySlot = [.. Enumerable.Range(0, breadth.Count).Select(slot => anchored[slot].ToArray())];
    }

    /// <summary>All findings, in the order of the tables.</summary>
    public List<Finding> Find(TextView view)
    {
        var findings = new List<Finding>();
        var present = view.Present;
        for (var part = 0; part < present.Length; part++)
        {
            for (var bits = present[part]; bits != 0; bits &= bits - 1)
            {
                foreach (var pattern in bySlot[(part << 6) + BitOperations.TrailingZeroCount(bits)])
                {
                    if (IsPossible(pattern, view))
                    {
                        pattern.Find(view, findings);
                    }
                }
            }
        }

        findings.Sort(static (left, right) => left.Order != right.Order ? left.Order - right.Order : left.Span.Start - right.Span.Start);
        return findings;
    }

    private static bool IsPossible(Pattern pattern, TextView view)
    {
        foreach (var slot in pattern.Required)
        {
            if (!view.Has(slot))
            {
                return false;
            }
        }

        return true;
    }
}
