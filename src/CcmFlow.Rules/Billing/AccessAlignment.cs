namespace CcmFlow.Rules.Billing;

/// <summary>Alignment to an ACCESS model participant, from local date to local date (open when null), both included.</summary>
public sealed record AccessAlignment(ServiceBilledBy AlignedTo, DateOnly From, DateOnly? To = null);
