using System.Text.Json.Serialization;

namespace CcmFlow.Rules.Billing;

/// <summary>Why a month is not billed.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ReasonCode>))]
public enum ReasonCode
{
    [JsonStringEnumMemberName("TIME_BELOW_THRESHOLD")] TimeBelowThreshold,
    [JsonStringEnumMemberName("NO_CONSENT")] NoConsent,
    [JsonStringEnumMemberName("CONSENT_NOT_DOCUMENTED")] ConsentNotDocumented,
    [JsonStringEnumMemberName("CONSENT_INCOMPLETE")] ConsentIncomplete,
    [JsonStringEnumMemberName("CONSENT_NOT_FOR_THIS_PRACTITIONER")] ConsentNotForThisPractitioner,
    [JsonStringEnumMemberName("CONSENT_REVOKED")] ConsentRevoked,
    [JsonStringEnumMemberName("FEWER_THAN_2_CHRONIC_CONDITIONS")] FewerThan2ChronicConditions,
    [JsonStringEnumMemberName("NO_SIGNIFICANT_RISK")] NoSignificantRisk,
    [JsonStringEnumMemberName("NO_CARE_PLAN")] NoCarePlan,
    [JsonStringEnumMemberName("CARE_PLAN_COPY_NOT_PROVIDED")] CarePlanCopyNotProvided,
    [JsonStringEnumMemberName("CARE_PLAN_NOT_ELECTRONIC")] CarePlanNotElectronic,
    [JsonStringEnumMemberName("NO_INITIATING_VISIT")] NoInitiatingVisit,
    [JsonStringEnumMemberName("NO_CERTIFIED_EHR")] NoCertifiedEhr,
    [JsonStringEnumMemberName("NO_24_7_ACCESS")] No247Access,
    [JsonStringEnumMemberName("NO_GENERAL_SUPERVISION")] NoGeneralSupervision,
    [JsonStringEnumMemberName("PATIENT_DECEASED")] PatientDeceased,
    [JsonStringEnumMemberName("ALREADY_BILLED_THIS_MONTH")] AlreadyBilledThisMonth,
    [JsonStringEnumMemberName("OTHER_PRACTITIONER_BILLED_CCM")] OtherPractitionerBilledCcm,
    [JsonStringEnumMemberName("CONFLICT_G0181")] ConflictG0181,
    [JsonStringEnumMemberName("CONFLICT_G0182")] ConflictG0182,
    [JsonStringEnumMemberName("CONFLICT_ESRD")] ConflictEsrd,
    [JsonStringEnumMemberName("CONFLICT_PCM")] ConflictPcm,
    [JsonStringEnumMemberName("CONFLICT_APCM")] ConflictApcm,
    [JsonStringEnumMemberName("CONFLICT_ACCESS_MODEL")] ConflictAccessModel,
    [JsonStringEnumMemberName("TIMELY_FILING_EXPIRED")] TimelyFilingExpired,
    [JsonStringEnumMemberName("DATE_OF_SERVICE_OUTSIDE_WINDOW")] DateOfServiceOutsideWindow,
    [JsonStringEnumMemberName("CODES_MUTUALLY_EXCLUSIVE")] CodesMutuallyExclusive,
    [JsonStringEnumMemberName("ADDON_WITHOUT_BASE")] AddonWithoutBase,
    [JsonStringEnumMemberName("UNITS_OVER_MAX")] UnitsOverMax,
    [JsonStringEnumMemberName("UNITS_NOT_SUPPORTED_BY_TIME")] UnitsNotSupportedByTime,
    [JsonStringEnumMemberName("COMPLEX_CRITERIA_NOT_MET")] ComplexCriteriaNotMet,
    [JsonStringEnumMemberName("NOT_A_CCM_CODE")] NotACcmCode,
}
