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
}
