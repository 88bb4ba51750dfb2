namespace CcmFlow.Rules.X12;

/// <summary>What keeps a file from being split into segments.</summary>
public enum X12FaultKind
{
    /// <summary>There is no character in the file.</summary>
    EmptyFile,

    /// <summary>Nothing in the file is X12.</summary>
    NotX12,

    /// <summary>The file begins with a GS or ST: its separators are guessed.</summary>
    NoInterchangeHeader,

    /// <summary>Characters before the first ISA or between an IEA and the next ISA.</summary>
    StrayText,

    /// <summary>The ISA is not 106 characters with 16 elements of their fixed widths.</summary>
    InterchangeHeaderWidth,

    /// <summary>Two of the four separators are the same character, or one is a letter, a digit or a blank.</summary>
    Separators,

    /// <summary>The file ends within a segment.</summary>
    Unterminated,

    /// <summary>A segment of more characters than any real one: a terminator is missing.</summary>
    SegmentTooLong,

    /// <summary>A terminator follows a terminator.</summary>
    EmptySegment,
}

/// <param name="Kind">What is wrong.</param>
/// <param name="Position">One-based number of the segment that it is found at.</param>
/// <param name="Offset">Zero-based character of the file.</param>
/// <param name="Message">A sentence, without data of the file.</param>
public sealed record X12Fault(X12FaultKind Kind, int Position, long Offset, string Message);
