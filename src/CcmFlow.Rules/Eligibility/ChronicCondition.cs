namespace CcmFlow.Rules.Eligibility;

/// <summary>A condition of the carried table, with the codes that name it.</summary>
/// <param name="Name">Plain name.</param>
/// <param name="CcwName">CMS Chronic Conditions Warehouse condition; empty when CCW has none for it.</param>
/// <param name="Common">It is one of CCW's 30 common chronic conditions, not one of the "other chronic or potentially disabling" ones.</param>
/// <param name="SnomedCodes">SNOMED CT codes.</param>
/// <param name="Icd10">ICD-10-CM code used on a claim.</param>
/// <param name="Qualifies">It counts as a chronic condition for CCM.</param>
/// <param name="NeedsCoderReview">The ICD-10-CM code should be confirmed by a coder before the first claim.</param>
public sealed record ChronicCondition(
    string Name, string CcwName, bool Common, IReadOnlyList<string> SnomedCodes, string Icd10, bool Qualifies, bool NeedsCoderReview)
{
    /// <summary>What makes two conditions the same for the count of two: the CCW condition, or the name where CCW has none.</summary>
    public string CountsAs => CcwName.Length > 0 ? CcwName : Name;
}
