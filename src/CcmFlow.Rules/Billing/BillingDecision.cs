using CcmFlow.Rules.Time;

namespace CcmFlow.Rules.Billing;

/// <summary>What is billed for a patient-month, or why nothing is, with all that is needed to defend it.</summary>
public sealed record BillingDecision
{
    private IReadOnlyList<ExplanationLine>? explanationLines;

    /// <summary>A claim may go out; when <see cref="NeedsReview"/> is set, only after a person has looked.</summary>
    public required bool Billable { get; init; }

    /// <summary>Codes with units, base code first; empty when not billable.</summary>
    public required IReadOnlyList<CodeUnits> Codes { get; init; }

    /// <summary>G0506 for the claim of the initiating visit; null when it does not apply. It is no part of <see cref="Codes"/>.</summary>
    public VisitAddOn? VisitAddOn { get; init; }

    /// <summary>All blocking reasons; empty when billable.</summary>
    public required IReadOnlyList<ReasonCode> Reasons { get; init; }

    public required IReadOnlyList<WarningCode> Warnings { get; init; }

    /// <summary>A person has to decide before the month is closed.</summary>
    public required bool NeedsReview { get; init; }

    /// <summary>Other code sets that the same facts would support, if the practice had chosen so. Never chosen by price.</summary>
    public required IReadOnlyList<IReadOnlyList<CodeUnits>> Alternatives { get; init; }

    public required CountedTime Time { get; init; }

    public int ClinicalStaffSeconds => Time.ClinicalStaffSeconds;

    public int PhysicianSeconds => Time.PhysicianSeconds;

    /// <summary>Local date on which the last billed unit was reached; null when not billable.</summary>
    public required DateOnly? EarliestServiceDate { get; init; }

    /// <summary>Last date that may be used: the end of the month or the day of death; null when not billable.</summary>
    public required DateOnly? LatestServiceDate { get; init; }

    /// <summary>CMS place of service code for the claim.</summary>
    public required string PlaceOfService { get; init; }

    /// <summary>The explanation in sentences, each with its evidence. Put into words when it is first asked for.</summary>
    public IReadOnlyList<ExplanationLine> ExplanationLines
    {
        get => explanationLines ??= Explain?.Invoke(this) ?? [];
        init => explanationLines = value;
    }

    /// <summary>The explanation as one text, a sentence a line.</summary>
    public string Explanation => string.Join('\n', ExplanationLines.Select(line => line.Text));

    /// <summary>The entries whose time counts for the billed codes; empty when not billable.</summary>
    public required IReadOnlyList<string> EvidenceEntryIds { get; init; }

    internal Func<BillingDecision, IReadOnlyList<ExplanationLine>>? Explain { get; init; }
}
