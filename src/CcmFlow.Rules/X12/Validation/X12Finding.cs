namespace CcmFlow.Rules.X12.Validation;

/// <summary>A fault of a file, with where it is. It repeats no data but codes and control numbers.</summary>
/// <param name="Position">One-based segment of the file; 0 when the file as a whole is at fault.</param>
/// <param name="Loop">E.g. 2010AA; "envelope" for ISA, GS, ST and their ends.</param>
/// <param name="Segment">E.g. NM1.</param>
/// <param name="Element">E.g. "09" or "05-3"; null when the segment as a whole is at fault.</param>
/// <param name="Rule">Stable id, e.g. "code-list".</param>
/// <param name="Message">What is wrong and how to mend it, in a sentence.</param>
public sealed record X12Finding(int Position, string Loop, string Segment, string? Element, string Rule, string Message)
{
    /// <summary>ISA13, where there is one.</summary>
    public string? Interchange { get; init; }

    /// <summary>ST02, within a transaction set.</summary>
    public string? Transaction { get; init; }

    /// <summary>One-based segment within the transaction set, ST being the first; 0 outside.</summary>
    public int PositionInSet { get; init; }

    /// <summary>CLM01 or CLP01, where the segment belongs to a claim.</summary>
    public string? Claim { get; init; }

    /// <summary>E.g. CLM05-3.</summary>
    public string Place => $"{Segment}{Element}";
}
