namespace CcmFlow.Functions.MonthClose.Reports;

/// <summary>One urgent need. Instants carry the offset of the practice's zone, and are printed as they are.</summary>
public sealed record UrgentNeedLine
{
    /// <summary>The short code that the pages carry.</summary>
    public required string CaseCode { get; init; }

    public string Practice { get; init; } = "";

    /// <summary>Such as Emergency or Urgent.</summary>
    public required string Severity { get; init; }

    public required DateTimeOffset OpenedAt { get; init; }

    public DateTimeOffset? FirstPageAt { get; init; }

    /// <summary>Null when nobody acknowledged.</summary>
    public DateTimeOffset? AcknowledgedAt { get; init; }

    /// <summary>Level of the escalation policy that acknowledged, from 1.</summary>
    public int? AcknowledgedByLevel { get; init; }

    /// <summary>Seconds from opening to acknowledgement.</summary>
    public int? SecondsToAcknowledge { get; init; }

    /// <summary>Minutes that the clinician reported with the outcome.</summary>
    public int? OutcomeMinutes { get; init; }
}
