namespace CcmFlow.Rules.Billing;

/// <summary>A service known to be billed for the patient in the same calendar month.</summary>
public sealed record OtherService(string Code, ServiceBilledBy By);
