namespace CcmFlow.Rules.Eligibility;

/// <summary>A finding about a patient's eligibility. Those up to <see cref="NotInOtherCcm"/> speak for it, the others against.</summary>
public enum EligibilityCode
{
    Living,
    MedicareEntitled,
    EnoughConditions,
    SeenRecently,
    NotInOtherCcm,
    Deceased,
    NotMedicareEntitled,
    TooFewConditions,
    NotSeenRecently,
    InOtherCcm,
}
