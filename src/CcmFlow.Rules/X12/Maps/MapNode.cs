namespace CcmFlow.Rules.X12.Maps;

/// <summary>A place in a loop: a segment or a loop within it.</summary>
/// <param name="Order">Neighbours of the same order may stand in any sequence.</param>
/// <param name="Segment">Null for a loop.</param>
/// <param name="Loop">Null for a segment.</param>
internal sealed record MapNode(int Order, MapSegment? Segment, MapLoop? Loop)
{
    public bool Required => Segment?.Required ?? Loop!.Required;

    public int Most => Segment?.Most ?? Loop!.Most;

    /// <summary>The segment itself, or the one that the loop begins with.</summary>
    public MapSegment Opening => Segment ?? Loop!.First;
}
