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
    CheckIn,
    MedicationQuestion,
    FollowUp,
    ClosingCheck,
    CheckInThanks,
    NurseWillCall,
    ReplyUnclear,
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
    PageClosed,
    PageNotUnderstood,
    SupervisorAlarm,
}
