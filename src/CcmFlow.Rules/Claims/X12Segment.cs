namespace CcmFlow.Rules.Claims;

/// <summary>A segment as read.</summary>
/// <param name="Position">One-based within the interchange.</param>
/// <param name="Id">Element 0.</param>
/// <param name="Elements">Elements 1 and on, as text.</param>
/// <param name="ComponentSeparator">As declared by ISA16.</param>
/// <param name="RepetitionSeparator">As declared by ISA11.</param>
public sealed record X12Segment(
    int Position,
    string Id,
    IReadOnlyList<string> Elements,
    char ComponentSeparator,
    char RepetitionSeparator)
{
    /// <summary>Element by its one-based number; empty when it is not there.</summary>
    public string this[int element] => element <= Elements.Count ? Elements[element - 1] : "";

    /// <summary>Component of an element, both one-based; empty when it is not there.</summary>
    public string Component(int element, int component)
    {
        var parts = this[element].Split(ComponentSeparator);
        return component <= parts.Length ? parts[component - 1] : "";
    }
}
