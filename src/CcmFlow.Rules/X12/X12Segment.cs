namespace CcmFlow.Rules.X12;

/// <summary>A segment as read.</summary>
/// <param name="Position">One-based within the file.</param>
/// <param name="Id">Element 0.</param>
/// <param name="Elements">Elements 1 and on, as text.</param>
/// <param name="Separators">As declared by the ISA above it.</param>
public sealed record X12Segment(int Position, string Id, IReadOnlyList<string> Elements, X12Separators Separators)
{
    /// <summary>Element by its one-based number; empty when it is not there.</summary>
    public string this[int element] => element <= Elements.Count ? Elements[element - 1] : "";

    /// <summary>Component of an element, both one-based; empty when it is not there.</summary>
    public string Component(int element, int component)
    {
        var parts = Components(element);
        return component <= parts.Count ? parts[component - 1] : "";
    }

    public IReadOnlyList<string> Components(int element) => this[element].Split(Separators.Component);

    /// <summary>The element's repetitions, at least one. Before 005010 the character had no such meaning.</summary>
    public IReadOnlyList<string> Repetitions(int element) =>
        char.IsAsciiLetterOrDigit(Separators.Repetition) ? [this[element]] : this[element].Split(Separators.Repetition);
}
