using CcmFlow.Rules.X12.Maps;

namespace CcmFlow.Rules.X12.Validation;

/// <summary>A loop that is being read: how far it has come and what was seen of it.</summary>
internal sealed class LoopInstance(MapLoop loop, int position)
{
    private readonly int[] counts = new int[loop.Nodes.Count];

    public MapLoop Loop { get; } = loop;

    /// <summary>Where in the file it began.</summary>
    public int Position { get; } = position;

    /// <summary>The order reached.</summary>
    public int Order { get; private set; }

    /// <summary>The next place of the segment at or behind the one reached; one that is not full is preferred.</summary>
    public int? Forward(X12Segment segment, bool isInner)
    {
        int? full = null;
        for (var i = isInner ? 1 : 0; i < Loop.Nodes.Count; i++)
        {
            var node = Loop.Nodes[i];
            if (node.Order < Order || !node.Opening.Matches(segment))
            {
                continue;
            }

            if (!IsFull(i))
            {
                return i;
            }

            full ??= i;
        }

        return full;
    }

    /// <summary>A place of the segment that was passed and has room.</summary>
    public int? Backward(X12Segment segment)
    {
        for (var i = 1; i < Loop.Nodes.Count; i++)
        {
            var node = Loop.Nodes[i];
            if (node.Order < Order && !IsFull(i) && node.Opening.Matches(segment))
            {
                return i;
            }
        }

        return null;
    }

    /// <summary>A loop that has not begun although one of its later segments is here.</summary>
    public int? Headless(X12Segment segment)
    {
        for (var i = 1; i < Loop.Nodes.Count; i++)
        {
            var node = Loop.Nodes[i];
            if (node.Loop is { } inner && node.Order >= Order && !IsFull(i) && inner.Nodes.Skip(1).Any(child => child.Opening.Matches(segment)))
            {
                return i;
            }
        }

        return null;
    }

    /// <summary>A place for a segment of the id whose codes are others.</summary>
    public MapSegment? SameId(string id) => Loop.Nodes.Skip(1).FirstOrDefault(node => node.Order >= Order && node.Opening.Id == id)?.Opening;

    public bool IsFull(int node) => counts[node] >= Loop.Nodes[node].Most;

    public void Take(int node)
    {
        counts[node]++;
        Order = Math.Max(Order, Loop.Nodes[node].Order);
    }

    /// <summary>Required and not seen. A missing SE is told with the envelope.</summary>
    public IEnumerable<MapNode> Missing() => Loop.Nodes.Where((node, i) => node.Required && counts[i] == 0 && node.Opening.Id != "SE");
}
