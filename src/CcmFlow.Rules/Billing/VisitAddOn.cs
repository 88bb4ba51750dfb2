namespace CcmFlow.Rules.Billing;

/// <summary>A code that goes on the claim of the initiating visit, not on the month's.</summary>
/// <param name="ServiceDate">The date of the visit.</param>
public sealed record VisitAddOn(string Code, DateOnly ServiceDate);
