using CcmFlow.Functions.MonthClose;
using CcmFlow.Functions.Patients;

namespace CcmFlow.Functions.Console.Patients;

/// <summary>A page of the patients that a filter leaves.</summary>
public sealed record PatientsModel(PatientFilter Filter, IReadOnlyList<PatientLine> Lines, int Found, int All, IReadOnlyList<string> Conditions)
{
    public const int PerPage = 50;

    /// <summary>From 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>Id of the search; null: everybody is listed.</summary>
    public string? Search { get; init; }

    /// <summary>The address names a search that is not there any more.</summary>
    public bool IsGone { get; init; }

    public int Pages => Math.Max(1, (Found + PerPage - 1) / PerPage);
}

/// <param name="Month">Null: no time this month.</param>
public sealed record PatientLine(PatientCard Card, MonthCard? Month);
