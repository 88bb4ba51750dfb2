namespace CcmFlow.Functions.Patients;

/// <summary>An id of evidence is in use for something else: nothing was changed.</summary>
public sealed class EvidenceConflictException(string id) : Exception($"The evidence '{id}' was recorded with another content.");
