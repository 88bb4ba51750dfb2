namespace CcmFlow.Functions.MonthClose.Reports;

/// <summary>A patient for whom a claim was made.</summary>
public sealed record BilledPatient
{
    /// <summary>How the practice knows the patient: full name, or initials and the last four of the id.</summary>
    public required string Patient { get; init; }

    public string Practice { get; init; } = "";

    public required IReadOnlyList<CodeUnits> Codes { get; init; }

    /// <summary>Seconds that counted towards the codes.</summary>
    public required int CountedSeconds { get; init; }

    public required DateOnly ServiceDate { get; init; }

    /// <summary>Allowed amount of the whole claim, patient's share included.</summary>
    public required decimal ExpectedRevenue { get; init; }

    public required decimal ExpectedPatientShare { get; init; }

    public required string Explanation { get; init; }
}
