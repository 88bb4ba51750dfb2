namespace CcmFlow.Rules.Claims;

/// <summary>One reason of a CAS segment.</summary>
/// <param name="Group">CO contractual, PR patient, OA other, PI payer, CR correction.</param>
/// <param name="Reason">CARC, e.g. 45.</param>
/// <param name="Amount">US dollars; positive lowers the payment.</param>
/// <param name="Quantity">Units adjusted, where given.</param>
public sealed record ClaimAdjustment(string Group, string Reason, decimal Amount, decimal? Quantity = null);
