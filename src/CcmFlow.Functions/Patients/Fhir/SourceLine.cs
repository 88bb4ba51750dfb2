namespace CcmFlow.Functions.Patients.Fhir;

/// <summary>Where a resource was read: file name without folder, and line (of a Bundle: entry) from 1.</summary>
internal readonly record struct SourceLine(string File, int Line)
{
    public BadLine Bad(string reason) => new(File, Line, reason);
}
