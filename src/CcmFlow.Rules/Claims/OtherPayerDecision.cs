namespace CcmFlow.Rules.Claims;

/// <summary>How an earlier payer adjudicated, from its remittance: coordination of benefits rests on it.</summary>
/// <param name="Paid">AMT*D.</param>
/// <param name="DecidedOn">DTP*573.</param>
/// <param name="ClaimNumber">REF*F8: that payer's claim number.</param>
/// <param name="Lines">One for each service line, in their order; empty when it decided on the claim as a whole.</param>
/// <param name="Adjustments">Of the claim as a whole.</param>
public sealed record OtherPayerDecision(
    decimal Paid, DateOnly DecidedOn, string? ClaimNumber, IReadOnlyList<OtherPayerLine> Lines, IReadOnlyList<ClaimAdjustment> Adjustments);
