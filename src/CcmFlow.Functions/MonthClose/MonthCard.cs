using CcmFlow.Rules.Billing;

namespace CcmFlow.Functions.MonthClose;

/// <summary>What lists show of a patient-month: worked out from its ledger, never decided on.</summary>
/// <param name="Seconds">Counted seconds of the family that is nearest to a code.</param>
/// <param name="Codes">What it was or would be billed with.</param>
/// <param name="Reasons">What is in the way.</param>
/// <param name="LastWorkAt">End or logging of the last entry (UTC); null without any.</param>
public sealed record MonthCard(
    string Patient, int Seconds, int Entries, bool Closed, bool Billable, IReadOnlyList<CodeUnits> Codes, IReadOnlyList<ReasonCode> Reasons, DateTimeOffset? LastWorkAt)
{
    /// <summary>It was closed once.</summary>
    public bool Reopened { get; init; }

    /// <summary>Of a month that is over: time of somebody who was not in CCM then. It was never decided on, and counts for nothing.</summary>
    public bool IsStray => this is { Closed: false, Reopened: false, Billable: false } && Reasons.Contains(ReasonCode.NoConsent);
}
