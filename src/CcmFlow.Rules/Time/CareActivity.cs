namespace CcmFlow.Rules.Time;

/// <summary>What was done.</summary>
public enum CareActivity
{
    Other,
    PhoneCallPatient,
    PhoneCallCaregiver,
    SecureMessage,
    Voicemail,
    CarePlanReview,
    MedicationManagement,
    CareCoordination,
    EducationMaterialPrep,
    UrgentNeed,
    Scheduling,

    /// <summary>Part of a billed evaluation and management visit: never CCM time.</summary>
    OfficeVisitEm,

    /// <summary>Staff part of an annual wellness visit: never CCM time.</summary>
    AwvVisitStaffPart,
}
