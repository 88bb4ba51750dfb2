namespace CcmFlow.Functions.Patients.Fhir;

/// <summary>A medication order; <paramref name="Code"/> is RxNorm where the export has it.</summary>
public sealed record RosterMedication(string? Code, string Display, bool Active);
