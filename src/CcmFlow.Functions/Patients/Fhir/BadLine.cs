namespace CcmFlow.Functions.Patients.Fhir;

/// <summary>
/// A resource that was left out. <paramref name="File"/> has no folder; <paramref name="Line"/> starts at 1 (for a Bundle: the number of
/// the entry); <paramref name="Reason"/> names the field and the mend and holds nothing that the file says about a patient.
/// </summary>
public sealed record BadLine(string File, int Line, string Reason);
