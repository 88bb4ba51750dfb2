namespace CcmFlow.Functions.Patients.Fhir;

/// <summary>An Organization or a Practitioner: what it is called, and its NPI where it has one.</summary>
internal sealed record NamedParty(string? Name, string? Npi);
