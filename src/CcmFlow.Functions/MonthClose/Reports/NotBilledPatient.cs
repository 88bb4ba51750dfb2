namespace CcmFlow.Functions.MonthClose.Reports;

/// <summary>A patient for whom no claim was made, and why.</summary>
public sealed record NotBilledPatient
{
    /// <summary>How the practice knows the patient: full name, or initials and the last four of the id.</summary>
    public required string Patient { get; init; }

    public string Practice { get; init; } = "";

    /// <summary>Codes of the reasons, such as TIME_BELOW_THRESHOLD; each is printed beside the sentence and counted over all patients.</summary>
    public required IReadOnlyList<string> ReasonCodes { get; init; }

    /// <summary>The reason for a person to read, one sentence.</summary>
    public required string Sentence { get; init; }

    public int CountedSeconds { get; init; }
}
