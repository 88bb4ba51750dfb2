namespace CcmFlow.Rules.Billing;

/// <summary>A chronic condition as documented for CCM. PHI.</summary>
/// <param name="Icd10">ICD-10-CM code, with or without the point.</param>
/// <param name="ExpectedMonths">How long it is expected to last, in months; twelve stands for "twelve or until death".</param>
/// <param name="SignificantRisk">It is documented to put the patient at significant risk of death, decompensation or functional decline.</param>
public sealed record ChronicConditionFact(string Icd10, int ExpectedMonths = 12, bool SignificantRisk = true);
