using CcmFlow.Functions.ClinicalNumbers;
using CcmFlow.Functions.Console.Months;
using CcmFlow.Functions.Console.Reports;
using CcmFlow.Functions.MonthClose;
using CcmFlow.Rules.OnCall;

namespace CcmFlow.Functions.Api;

/// <summary>A practice's month in figures. Of one that has not begun or was not used there are month and phase alone: no figure is made up.</summary>
public sealed record MonthReportView
{
    /// <summary>yyyy-MM.</summary>
    public required string Month { get; init; }

    public required MonthPhase Phase { get; init; }

    /// <summary>The fee schedule's name.</summary>
    public string? Prices { get; init; }

    public MonthCounts? Counts { get; init; }
    public IReadOnlyList<CodeMoney>? Codes { get; init; }

    /// <summary>US dollars, of all codes.</summary>
    public decimal? Expected { get; init; }

    public Unbilled? NotBilled { get; init; }

    /// <summary>A patient may count in several.</summary>
    public IReadOnlyList<ReasonCount>? Reasons { get; init; }

    public AccessReport? Access { get; init; }
    public Console.Reports.Engagement? Engagement { get; init; }

    /// <summary>False: as of today.</summary>
    public bool? EngagementAtMonthEnd { get; init; }

    public NumberReport? ClinicalNumbers { get; init; }
}

public sealed record ReasonCount(string Reason, int Patients);
