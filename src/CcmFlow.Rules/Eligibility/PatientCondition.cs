namespace CcmFlow.Rules.Eligibility;

/// <summary>One entry of a patient's problem list, as the record system gives it.</summary>
/// <param name="Snomed">SNOMED CT code, when there is one.</param>
/// <param name="Icd10">ICD-10-CM code, with or without the point, when there is one.</param>
/// <param name="Display">The name in the record. PHI.</param>
/// <param name="Onset">When it began.</param>
/// <param name="Abatement">When it ended; null while it lasts.</param>
/// <param name="Active">Its clinical status is active, recurrence or relapse.</param>
public sealed record PatientCondition(string? Snomed, string? Icd10, string Display, DateOnly? Onset, DateOnly? Abatement, bool Active);
