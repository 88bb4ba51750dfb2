namespace CcmFlow.Rules.X12.Maps;

/// <summary>A segment as a guide uses it at one place.</summary>
/// <param name="Id">E.g. NM1.</param>
/// <param name="Required">Whether the guide requires it there.</param>
/// <param name="Most">Repetitions.</param>
/// <param name="Elements">By element number; what is missing is not used.</param>
/// <param name="Definition">The standard's.</param>
internal sealed record MapSegment(string Id, bool Required, int Most, IReadOnlyDictionary<int, MapElement> Elements, SegmentDefinition Definition)
{
    /// <summary>Whether the segment is this one: the id, and each element that tells it from others of the id.</summary>
    public bool Matches(X12Segment segment) => segment.Id == Id && Elements.All(element => element.Value.Tells(segment, element.Key));
}
