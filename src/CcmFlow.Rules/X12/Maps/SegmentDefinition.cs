namespace CcmFlow.Rules.X12.Maps;

/// <summary>A segment of the standard.</summary>
/// <param name="Elements">In their order.</param>
/// <param name="Notes">Its syntax notes.</param>
internal sealed record SegmentDefinition(IReadOnlyList<ElementDefinition> Elements, IReadOnlyList<SyntaxNote> Notes);

/// <summary>An element of the standard.</summary>
/// <param name="Type">AN, ID, N0, R, DT or TM; the composite's name when it has components.</param>
/// <param name="Shortest">Characters; of a number its digits.</param>
/// <param name="Longest">Characters; of a number its digits.</param>
/// <param name="MostRepetitions">1 unless the repetition separator may stand in it.</param>
/// <param name="Components">Of a composite.</param>
internal sealed record ElementDefinition(string Type, int Shortest, int Longest, int MostRepetitions, IReadOnlyList<ElementDefinition> Components)
{
    public bool IsComposite => Components.Count > 0;
}

/// <param name="Kind">P: all or none. R: at least one. E: at most one. C: if the first, then all. L: if the first, then another one.</param>
/// <param name="Elements">One-based.</param>
internal sealed record SyntaxNote(char Kind, IReadOnlyList<int> Elements)
{
    public bool Holds(X12Segment segment)
    {
        var given = Elements.Count(number => segment[number].Length > 0);
        var first = segment[Elements[0]].Length > 0;
        return Kind switch
        {
            'P' => given == 0 || given == Elements.Count,
            'R' => given > 0,
            'E' => given <= 1,
            'C' => !first || given == Elements.Count,
            _ => !first || given > 1,
        };
    }
}
