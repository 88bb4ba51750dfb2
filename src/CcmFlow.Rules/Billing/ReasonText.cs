namespace CcmFlow.Rules.Billing;

/// <summary>Each reason and warning as a plain sentence for a practice manager.</summary>
public static class ReasonText
{
    public static string For(ReasonCode reason) => reason switch
    {
        ReasonCode.TimeBelowThreshold => "Not enough time was logged this month: 20 minutes of clinical staff or 30 minutes of the practitioner are needed.",
        ReasonCode.NoConsent => "The patient has not consented to CCM.",
        ReasonCode.ConsentNotDocumented => "The consent is not documented in the record.",
        ReasonCode.ConsentIncomplete => "The patient was not told everything that consent requires.",
        ReasonCode.ConsentNotForThisPractitioner => "The consent on file is for another billing practitioner; a new one is needed.",
        ReasonCode.ConsentRevoked => "The patient ended CCM before this month.",
        ReasonCode.FewerThan2ChronicConditions => "Fewer than two different chronic conditions expected to last twelve months are documented.",
        ReasonCode.NoSignificantRisk => "It is not documented that the conditions put the patient at significant risk.",
        ReasonCode.NoCarePlan => "No comprehensive care plan is on file for the month.",
        ReasonCode.CarePlanCopyNotProvided => "The patient has not been given a copy of the care plan.",
        ReasonCode.CarePlanNotElectronic => "The care plan is not kept electronically.",
        ReasonCode.NoInitiatingVisit => "The patient was not seen in the year before CCM started and no qualifying visit at which CCM was discussed is on file.",
        ReasonCode.NoCertifiedEhr => "The practice does not use a certified electronic health record.",
        ReasonCode.No247Access => "Patients cannot reach the practice at any hour for urgent needs.",
        ReasonCode.NoGeneralSupervision => "The clinical staff do not work under the billing practitioner's general supervision.",
        ReasonCode.PatientDeceased => "The patient died before this month.",
        ReasonCode.AlreadyBilledThisMonth => "CCM was already billed for this patient and month.",
        ReasonCode.OtherPractitionerBilledCcm => "Another practitioner already billed CCM for this patient and month; only one is paid.",
        ReasonCode.ConflictG0181 => "The practitioner bills home health care plan oversight (G0181) this month; CCM does not go with it.",
        ReasonCode.ConflictG0182 => "The practitioner bills hospice care plan oversight (G0182) this month; CCM does not go with it.",
        ReasonCode.ConflictEsrd => "The practitioner bills monthly dialysis care (90951 to 90970) this month; CCM does not go with it.",
        ReasonCode.ConflictPcm => "The practitioner bills principal care management for this patient this month; only one of the two is paid.",
        ReasonCode.ConflictApcm => "The practice bills advanced primary care management this month, which includes CCM.",
        ReasonCode.ConflictAccessModel => "The patient is aligned to the practice under the ACCESS model; only ACCESS codes may be billed.",
        ReasonCode.TimelyFilingExpired => "The claim would arrive more than twelve months after the date of service.",
        ReasonCode.DateOfServiceOutsideWindow => "The date of service lies before the time was reached or after the last day that may be used.",
        ReasonCode.CodesMutuallyExclusive => "The claim mixes codes that cannot be billed together in one month.",
        ReasonCode.AddonWithoutBase => "The claim holds an add-on code without the code it belongs to.",
        ReasonCode.UnitsOverMax => "The claim holds more units of a code than may be billed in a month.",
        ReasonCode.UnitsNotSupportedByTime => "The logged time does not support the units on the claim.",
        ReasonCode.ComplexCriteriaNotMet => "Complex CCM needs moderate or high decision making by the billing practitioner, which is not documented.",
        ReasonCode.NotACcmCode => "The claim holds a code that is not a CCM code for this practice and month.",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "A reason without a text."),
    };

    public static string For(WarningCode warning) => warning switch
    {
        WarningCode.BeforeConsent => "Some time lies before the consent and was not counted.",
        WarningCode.BeforeInitiatingVisit => "Some time lies before the initiating visit and was not counted.",
        WarningCode.AfterDeath => "Some time lies after the patient's death and was not counted.",
        WarningCode.AfterRevocation => "Some time lies after the patient said stop and was not counted; a person should decide.",
        WarningCode.RevokedEffectiveMonthEnd => "The patient ended CCM during this month; this is the last month that may be billed.",
        WarningCode.OverlapSameMinutes => "Some minutes were logged by two people at once and counted once.",
        WarningCode.CountedToOtherProgram => "Some minutes were also logged for another program and were left to it.",
        WarningCode.UnitCap99439Reached => "More time was logged than 99439 can be billed for: two units a month are the limit.",
        WarningCode.UnitCap99437Reached => "More time was logged than is billed: 99437 is limited to two units a month here; sources disagree on a limit.",
        WarningCode.ComplexCriteriaNotMet =>
            "The month was marked complex, but moderate or high decision making by the billing practitioner is not documented; it is not billed as complex.",
        WarningCode.ApcmOtherPractice => "Another practice bills advanced primary care management this month; check before the claim goes out.",
        WarningCode.ConflictEsrdOtherPractitioner => "Another practitioner bills monthly dialysis care this month; check before the claim goes out.",
        WarningCode.ConflictG0181OtherPractitioner => "Another practitioner bills home health oversight (G0181) this month; check that the services do not overlap.",
        WarningCode.ConflictG0182OtherPractitioner => "Another practitioner bills hospice oversight (G0182) this month; check that the services do not overlap.",
        WarningCode.HospiceElection => "The patient has elected hospice: the claim needs modifier GV or GW or is denied; a person must choose.",
        WarningCode.OrderWithinDayUnknown =>
            "An entry lies on the day of the consent or of its end, and nobody noted the hours of both; check that the work was done while the consent was in force.",
        WarningCode.CoverageNotChecked =>
            "Nobody looked up for this month whether the patient is in hospice, in a facility or in another practice's program; check before the claim goes out.",
        WarningCode.CarePlanCopyAfterMonth => "The copy of the care plan was given after the service month, and no rule names the day by which; a person should decide.",
        WarningCode.OnlyVoicemail => "All counted time is voicemail without contact; check before the claim goes out.",
        _ => throw new ArgumentOutOfRangeException(nameof(warning), warning, "A warning without a text."),
    };
}
