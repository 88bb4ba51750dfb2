using System.Text.Json.Serialization;

namespace CcmFlow.Rules.Billing;

/// <summary>What a biller should know about a decision although it does not stop the claim.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<WarningCode>))]
public enum WarningCode
{
    [JsonStringEnumMemberName("BEFORE_CONSENT")] BeforeConsent,
    [JsonStringEnumMemberName("BEFORE_INITIATING_VISIT")] BeforeInitiatingVisit,
    [JsonStringEnumMemberName("AFTER_DEATH")] AfterDeath,
    [JsonStringEnumMemberName("AFTER_REVOCATION")] AfterRevocation,
    [JsonStringEnumMemberName("REVOKED_EFFECTIVE_MONTH_END")] RevokedEffectiveMonthEnd,
    [JsonStringEnumMemberName("OVERLAP_SAME_MINUTES")] OverlapSameMinutes,
    [JsonStringEnumMemberName("COUNTED_TO_OTHER_PROGRAM")] CountedToOtherProgram,
    [JsonStringEnumMemberName("99439_UNIT_CAP_REACHED")] UnitCap99439Reached,
    [JsonStringEnumMemberName("99437_UNIT_CAP_REACHED")] UnitCap99437Reached,
    [JsonStringEnumMemberName("COMPLEX_CRITERIA_NOT_MET")] ComplexCriteriaNotMet,
    [JsonStringEnumMemberName("APCM_OTHER_PRACTICE")] ApcmOtherPractice,
    [JsonStringEnumMemberName("CONFLICT_ESRD_OTHER_PRACTITIONER")] ConflictEsrdOtherPractitioner,
    [JsonStringEnumMemberName("CONFLICT_G0181_OTHER_PRACTITIONER")] ConflictG0181OtherPractitioner,
    [JsonStringEnumMemberName("CONFLICT_G0182_OTHER_PRACTITIONER")] ConflictG0182OtherPractitioner,
    [JsonStringEnumMemberName("HOSPICE_ELECTION")] HospiceElection,
    [JsonStringEnumMemberName("ORDER_WITHIN_DAY_UNKNOWN")] OrderWithinDayUnknown,
    [JsonStringEnumMemberName("ONLY_VOICEMAIL")] OnlyVoicemail,
    [JsonStringEnumMemberName("COVERAGE_NOT_CHECKED")] CoverageNotChecked,
    [JsonStringEnumMemberName("CARE_PLAN_COPY_AFTER_MONTH")] CarePlanCopyAfterMonth,
}
