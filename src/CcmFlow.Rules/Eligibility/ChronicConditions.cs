namespace CcmFlow.Rules.Eligibility;

/// <summary>The table of chronic conditions: SNOMED CT codes of a problem list, the CCW condition and the ICD-10-CM code for the claim.</summary>
public static class ChronicConditions
{
    public static IReadOnlyList<ChronicCondition> All { get; } = [];

    public static ChronicCondition? FindBySnomed(string code) => throw new NotImplementedException();

    public static ChronicCondition? FindByIcd10(string code) => throw new NotImplementedException();
}
