using CcmFlow.Functions.Patients.Fhir;

namespace CcmFlow.Functions.Console.Patients;

/// <summary>What came of an import; null: none was made yet.</summary>
public sealed record ImportModel(ImportResult? Result, string? Fault);

public sealed record ImportResult(int Read, int Saved, int Eligible, IReadOnlyList<BadLine> Rejected, bool More);
