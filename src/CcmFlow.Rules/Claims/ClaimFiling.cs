namespace CcmFlow.Rules.Claims;

/// <summary>SBR09, the kind of plan. A Medicare Advantage plan may want HMO-risk (16) or commercial (CI): a setting per payer.</summary>
public enum ClaimFiling
{
    MedicarePartB,
    MedicareAdvantage,
    Medicaid,
    Commercial,
    BlueCross,
    Hmo,
    Ppo,
    Other,
}
