using CcmFlow.Rules.Calendar;

namespace CcmFlow.Functions.MonthClose.Reports;

/// <summary>
/// What a practice manager and a biller read when a month has closed. It is the practice's own document and names patients:
/// treat it as PHI. Money is US dollars; local hours and dates are those of the practice's or the patient's zone, as each member says.
/// </summary>
public sealed record MonthReport
{
    public required ServiceMonth Month { get; init; }

    /// <summary>Names of the practices that the report covers.</summary>
    public required IReadOnlyList<string> Practices { get; init; }

    /// <summary>The day to which the clinical data reach ("seen within 12 months" is told from it).</summary>
    public required DateOnly DataAsOf { get; init; }

    public required MonthFunnel Funnel { get; init; }

    public IReadOnlyList<BilledPatient> Billed { get; init; } = [];

    public IReadOnlyList<NotBilledPatient> NotBilled { get; init; } = [];

    /// <summary>Counted time of each patient whose month ran, in any order: the report sorts.</summary>
    public IReadOnlyList<PatientMinutes> Minutes { get; init; } = [];

    public TextTraffic Texts { get; init; } = new();

    public IReadOnlyList<UrgentNeedLine> UrgentNeeds { get; init; } = [];

    public IReadOnlyList<CodeTotal> ClaimsByCode { get; init; } = [];

    public required MoneyTotals Money { get; init; }

    public IReadOnlyList<InterchangeLine> Interchanges { get; init; } = [];

    /// <summary>One a practice.</summary>
    public IReadOnlyList<ClaimProgress> ClaimProgress { get; init; } = [];

    public IReadOnlyList<InvariantCheck> Checks { get; init; } = [];

    public IReadOnlyList<OpenTask> OpenTasks { get; init; } = [];

    /// <summary>Set for a rehearsal on made-up patients: printed at the top, so that nobody takes it for the books.</summary>
    public string? Notice { get; init; }
}
