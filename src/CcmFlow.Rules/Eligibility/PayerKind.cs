namespace CcmFlow.Rules.Eligibility;

/// <summary>Who pays for the patient's care.</summary>
public enum PayerKind
{
    Unknown,
    MedicareFfs,
    MedicareAdvantage,
    DualEligible,
    Medicaid,
    Commercial,
}
