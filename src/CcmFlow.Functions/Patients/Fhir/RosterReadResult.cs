namespace CcmFlow.Functions.Patients.Fhir;

/// <summary>
/// A whole export. Patients are in ordinal order of their id and bad lines in order of file and line, whatever order the files came in;
/// <paramref name="ResourceCounts"/> counts every resource seen by type, also those that are not used and those that are bad.
/// </summary>
public sealed record RosterReadResult(
    IReadOnlyList<RosterPatient> Patients,
    IReadOnlyList<BadLine> BadLines,
    IReadOnlyDictionary<string, int> ResourceCounts);
