namespace CcmFlow.Functions.MonthClose.Reports;

/// <summary>How far a practice's claims of a month are. Counts are of claims, money is US dollars.</summary>
public sealed record ClaimProgress
{
    public required string Practice { get; init; }
    public required int Made { get; init; }

    /// <summary>Held back by the scrubber or for a person.</summary>
    public required int Held { get; init; }
    public required int Sent { get; init; }

    /// <summary>With the payer, or decided by it.</summary>
    public required int Accepted { get; init; }

    /// <summary>Came back before adjudication and not sent again yet.</summary>
    public required int Rejected { get; init; }
    public required int Paid { get; init; }
    public required int Denied { get; init; }

    /// <summary>Decided with nothing paid, such as all of it to the deductible.</summary>
    public required int PaidNothing { get; init; }

    /// <summary>Sent and not decided.</summary>
    public required int Outstanding { get; init; }
    public required decimal Charged { get; init; }

    /// <summary>What the payers of the decided claims should pay by the fee schedule, after sequestration.</summary>
    public required decimal ExpectedOfDecided { get; init; }
    public required decimal PaidAmount { get; init; }

    /// <summary>What the payers leave to the patients.</summary>
    public required decimal PatientShare { get; init; }

    /// <summary>Claims that ask for something.</summary>
    public IReadOnlyList<ClaimAttention> Attention { get; init; } = [];
}

/// <param name="What">Why it is named, and what to do.</param>
/// <param name="FileBy">The payer's last day for it, when it is near.</param>
public sealed record ClaimAttention(string Patient, string Standing, string What, DateOnly? FileBy);
