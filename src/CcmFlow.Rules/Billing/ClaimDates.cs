namespace CcmFlow.Rules.Billing;

/// <summary>Dates of a claim that is about to go, or went, to the payer.</summary>
/// <param name="DateOfService">Date of service, or the first date of a span: timely filing runs from it.</param>
/// <param name="ReceivedOn">Day on which the payer receives it.</param>
/// <param name="Through">Last date of a span; null when one date is claimed.</param>
public sealed record ClaimDates(DateOnly DateOfService, DateOnly ReceivedOn, DateOnly? Through = null);
