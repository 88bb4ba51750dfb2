using CcmFlow.Functions.Practices;
using CcmFlow.Rules.Billing;

namespace CcmFlow.Functions.MonthClose;

/// <summary>The decision on a patient-month, as kept with the ledger: what is billed or why not, and the evidence.</summary>
/// <param name="Reasons">Every blocking reason.</param>
/// <param name="ServiceDate">The date that a claim carries: the last of the month that may be used, so that no later unit is cut off.</param>
/// <param name="Evidence">Ids of the entries that count.</param>
/// <param name="DecidedAt">UTC.</param>
/// <param name="VisitAddOn">G0506 for the claim of the initiating visit.</param>
public sealed record MonthDecision(
    bool Billable, bool NeedsReview, IReadOnlyList<CodeUnits> Codes, IReadOnlyList<ReasonCode> Reasons, IReadOnlyList<WarningCode> Warnings,
    int ClinicalStaffSeconds, int PhysicianSeconds, DateOnly? ServiceDate, string Explanation, IReadOnlyList<string> Evidence, DateTimeOffset DecidedAt,
    VisitAddOn? VisitAddOn = null)
{
    /// <summary>How often the month had been opened again before this was decided. What rests on a decision of an earlier round is stale.</summary>
    public int Round { get; init; }

    /// <summary>Who closed the month before it closed by itself; null: it did.</summary>
    public string? ClosedBy { get; init; }

    /// <summary>Why somebody closed it. May be PHI.</summary>
    public string? Why { get; init; }

    /// <summary>Under whom it is billed. Null: decided before this was kept.</summary>
    public MonthPractitioner? Practitioner { get; init; }

    /// <summary>The month was opened again, and had been decided for another payer before.</summary>
    public bool ChangedPayer { get; init; }

    /// <summary>Who pays for it. PHI. Null: decided before this was kept.</summary>
    public MonthCoverage? Coverage { get; init; }

    /// <summary>What a claim rests on of it.</summary>
    public ClosedDecision AsClosed() => new(Codes, NeedsReview, Warnings, ServiceDate);

    public static MonthDecision From(BillingDecision decision, DateTimeOffset now) => new(
        decision.Billable, decision.NeedsReview, decision.Codes, decision.Reasons, decision.Warnings, decision.ClinicalStaffSeconds,
        decision.PhysicianSeconds, decision.LatestServiceDate, decision.Explanation, decision.EvidenceEntryIds, now, decision.VisitAddOn);
}
