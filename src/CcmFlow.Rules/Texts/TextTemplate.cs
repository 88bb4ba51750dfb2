namespace CcmFlow.Rules.Texts;

/// <summary>Each text that the product sends. Which <see cref="TextFacts"/> a template needs is said by <see cref="MessageTemplates.Needs"/>.</summary>
public enum TextTemplate
{
    ConsentRequest,
    ConsentReminder,
    ConsentLastReminder,
    ConsentConfirmed,
    ConsentDeclined,
    ConsentUnclear,
    LeftCare,
    WhoIsAnswering,
    CheckIn,
    MedicationQuestion,
    FollowUp,
    ClosingCheck,
    CheckInThanks,
    NurseWillCall,
    ReplyUnclear,
    PictureReceived,
    EmergencySafety,
    CrisisSafety,
    UrgentSafety,
    OptOutConfirmed,
    OptInConfirmed,
    HelpAnswer,
    Page,
    PageReminder,
    PageEscalated,
    PageAccepted,
    PageOutcomeReminder,
    PageAlreadyTaken,
    PagePatientWroteAgain,
    PageClosed,
    PageNotUnderstood,
    SupervisorAlarm,

    /// <summary>To the supervisor: somebody on call cannot be texted any more, or the cover has a gap.</summary>
    PagingAlarm,

    /// <summary>To the patient, while nobody has taken the case yet.</summary>
    StillPaging,

    /// <summary>Proves that a phone is in the hands of the person whose number it is.</summary>
    OneTimeCode,

    /// <summary>Sent every few minutes to a phone of ours, to see that texts arrive.</summary>
    CanaryPage,
}
