namespace CcmFlow.Rules.X12;

/// <summary>A transaction set and what surrounds it.</summary>
/// <param name="Interchange">ISA; null when it is missing.</param>
/// <param name="Group">GS; null when it is missing.</param>
/// <param name="Start">ST.</param>
public sealed record X12SetContext(X12Segment? Interchange, X12Segment? Group, X12Segment Start)
{
    /// <summary>ST01.</summary>
    public string Set => Start[1];

    /// <summary>ST02.</summary>
    public string ControlNumber => Start[2];

    /// <summary>The guide: ST03, or GS08 where that is missing.</summary>
    public string Guide => Start[3].Length > 0 ? Start[3] : Group?[8] ?? "";
}
