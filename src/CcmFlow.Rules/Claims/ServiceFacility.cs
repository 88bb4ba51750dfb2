namespace CcmFlow.Rules.Claims;

/// <summary>Where the service was furnished, when that is not the billing address (2310C).</summary>
/// <param name="Name">The place's name.</param>
/// <param name="Npi">Of the place; null when it has none.</param>
/// <param name="Address">With ZIP+4.</param>
public sealed record ServiceFacility(string Name, string? Npi, PostalAddress Address);
