namespace CcmFlow.Rules.Outreach;

/// <summary>Work that needs a person of the practice.</summary>
public enum StaffTaskKind
{
    /// <summary>A question or a request to be called.</summary>
    CallBack,
    /// <summary>A text that could not be read with confidence, or a picture.</summary>
    ReadText,
    /// <summary>No answer to the month's check-ins.</summary>
    CallSilentPatient,
    /// <summary>No answer to the request for consent, or none could be sent.</summary>
    AskConsentByPhone,
    /// <summary>The patient stopped texts: ask how to keep in touch, and about CCM itself.</summary>
    CallAfterStop,
    /// <summary>The patient left CCM: confirm it and say that it ends with the month.</summary>
    CallAfterLeaving,
    /// <summary>From the day on which a STOP ends every automated text: tell the practice's other systems, such as appointment reminders.</summary>
    StopOtherTexts,
    /// <summary>The roster has a new number: ask the patient whether it may be texted.</summary>
    ConfirmNumber,
    /// <summary>Give the patient a copy of the care plan and note it.</summary>
    GiveCarePlanCopy,
    /// <summary>There is no active care plan.</summary>
    EstablishCarePlan,
    /// <summary>Monthly review of the care plan and coordination with others.</summary>
    ReviewCarePlan,
    /// <summary>Monthly medication reconciliation.</summary>
    ReconcileMedications,
    /// <summary>Somebody took a case and has not said how long it took.</summary>
    NoteCallMinutes,
    /// <summary>More minutes of an urgent call were reported than its case is old. What it lasted is logged; whether any are missing is for a person to say.</summary>
    CheckCallMinutes,
    /// <summary>A page went wrong; see to the on-call schedule or the phone.</summary>
    CheckOnCall,
    /// <summary>Texts do not arrive at the patient's number: find out the right one.</summary>
    CheckNumber,
    /// <summary>The patient's number takes no texts (a landline): offer calls.</summary>
    OfferVoice,
    /// <summary>The carrier does not take the practice's texts, or filters them: see to the account.</summary>
    SeeToCarrier,
    /// <summary>A claim is held for a missing or wrong detail.</summary>
    MendClaim,
    /// <summary>At the pace so far the month ends below the first threshold.</summary>
    SaveMonth,
    /// <summary>The care plan lacks typical elements or a day for its review.</summary>
    CompleteCarePlan,
    /// <summary>Something came to light after the close that the claim, or its absence, does not rest on.</summary>
    CorrectClaim,
    /// <summary>G0506 belongs on the claim of the initiating visit.</summary>
    AddVisitCode,
    /// <summary>Nobody knows whether a claim file arrived: ask the clearinghouse.</summary>
    FindInterchange,
    /// <summary>A claim came back before adjudication and waits to be mended or sent again.</summary>
    MendRejectedClaim,
    /// <summary>A payer denied a claim or a line of it.</summary>
    WorkDenial,
    /// <summary>A remittance does not add up, or cannot be read whole: nothing of it is posted.</summary>
    CheckRemittance,
    /// <summary>A clearinghouse told something that belongs to no claim of ours.</summary>
    MatchAnswer,
    /// <summary>The payer has another coverage on record than the roster.</summary>
    CheckCoverage,
    /// <summary>The health record's server did not take a closed month.</summary>
    SendRecord,
    /// <summary>A patient with consent does not qualify for CCM any more: no further month begins by itself.</summary>
    ReviewEligibility,
    /// <summary>A replacement or void was given up when it came back, and the payer took it on after all.</summary>
    CheckTakenBack,
}
