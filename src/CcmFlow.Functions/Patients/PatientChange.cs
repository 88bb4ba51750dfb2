using CcmFlow.Rules.Consent;

namespace CcmFlow.Functions.Patients;

/// <summary>What is to become of a patient's row: fields, and events of the permissions, which the store applies.</summary>
public sealed record PatientChange(PatientRecord After, IReadOnlyList<PermissionEvent> Events);
