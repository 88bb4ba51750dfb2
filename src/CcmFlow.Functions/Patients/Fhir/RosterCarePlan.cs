namespace CcmFlow.Functions.Patients.Fhir;

/// <summary>A care plan on file; <paramref name="Active"/> is the FHIR status, whatever its dates say.</summary>
public sealed record RosterCarePlan(string Id, string Title, bool Active, DateOnly? Start, DateOnly? End);
