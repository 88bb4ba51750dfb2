using System.Collections.Frozen;

namespace CcmFlow.Rules.X12.Maps;

/// <summary>A segment as a guide uses it at one place.</summary>
/// <param name="Id">E.g. NM1.</param>
/// <param name="Required">Whether the guide requires it there.</param>
/// <param name="Most">Repetitions.</param>
/// <param name="Elements">By element number; what is missing is not used.</param>
/// <param name="Definition">The standard's.</param>
internal sealed record MapSegment(string Id, bool Required, int Most, IReadOnlyDictionary<int, MapElement> Elements, SegmentDefinition Definition)
{
    /// <summary>The elements and components whose codes tell this segment from others of its id, with those codes.</summary>
    public IReadOnlyList<(int Element, int? Component, FrozenSet<string> Codes)> Telling { get; } =
    [
        .. Elements.Where(element => element.Value.IsTelling).Select(element => (element.Key, (int?)null, element.Value.Codes!)),
        .. Elements.SelectMany(element => element.Value.Components
            .Where(part => part.Value.IsTelling).Select(part => (element.Key, (int?)part.Key, part.Value.Codes!))),
    ];

    /// <summary>Whether the segment is this one: the id, and each element that tells it from others of the id.</summary>
    public bool Matches(X12Segment segment)
    {
        if (segment.Id != Id)
        {
            return false;
        }

        foreach (var (element, component, codes) in Telling)
        {
            if (!codes.Contains(component is { } part ? segment.Component(element, part) : segment[element]))
            {
                return false;
            }
        }

        return true;
    }
}
