namespace CcmFlow.Rules.Claims;

/// <summary>An earlier payer's decision on a line (2430). Charge = paid + adjustments.</summary>
/// <param name="Paid">SVD02.</param>
/// <param name="Units">SVD05.</param>
/// <param name="Adjustments">CAS.</param>
public sealed record OtherPayerLine(decimal Paid, int Units, IReadOnlyList<ClaimAdjustment> Adjustments);
