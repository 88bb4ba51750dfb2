namespace CcmFlow.Rules.X12.Maps;

/// <summary>An implementation guide: which loops and segments a transaction set has, in which order, and how each element is used.</summary>
/// <param name="Set">ST01.</param>
/// <param name="Group">GS01.</param>
/// <param name="Guides">GS08, the first is the current one.</param>
/// <param name="Root">ST to SE.</param>
internal sealed record TransactionMap(string Set, string Group, IReadOnlyList<string> Guides, MapLoop Root)
{
    private static readonly Dictionary<string, TransactionMap> All =
        new[] { "837P", "835", "999", "277CA", "270", "271" }.Select(MapReader.Read).ToDictionary(map => map.Set);

    /// <summary>ISA, TA1, GS, GE and IEA.</summary>
    public static IReadOnlyDictionary<string, MapSegment> Envelope { get; } =
        MapReader.Read("envelope").Root.Nodes.ToDictionary(node => node.Opening.Id, node => node.Opening);

    /// <summary>Null when the set is none that CcmFlow reads.</summary>
    public static TransactionMap? For(string set) => All.GetValueOrDefault(set);

    /// <summary>By GS01.</summary>
    public static TransactionMap? OfGroup(string group) => All.Values.FirstOrDefault(map => map.Group == group);
}
