namespace CcmFlow.Rules.X12.Maps;

/// <summary>A loop of a guide: it begins with its first segment. Neighbours that begin with the same segment id may stand in any order.</summary>
/// <param name="Id">E.g. 2010AA; the transaction set itself has the loop "header".</param>
/// <param name="Name">For people.</param>
/// <param name="Required">Whether the guide requires it.</param>
/// <param name="Most">Repetitions.</param>
/// <param name="Nodes">Segments and loops in their order.</param>
internal sealed record MapLoop(string Id, string Name, bool Required, int Most, IReadOnlyList<MapNode> Nodes)
{
    public MapSegment First => Nodes[0].Segment!;
}
