namespace CcmFlow.Rules.Eligibility;

/// <summary>A distinct condition that counts toward the two. PHI.</summary>
public sealed record QualifyingCondition(string Name, string CcwName, string Icd10, bool NeedsCoderReview);
