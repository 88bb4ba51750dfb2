using CcmFlow.Rules.Outreach;

namespace CcmFlow.Functions.Worklist;

/// <summary>Each kind of work as it stands on the list.</summary>
public static class StaffTaskText
{
    public static string For(StaffTaskKind kind) => kind switch
    {
        StaffTaskKind.CallBack => "Call the patient back",
        StaffTaskKind.ReadText => "Read the patient's text and decide",
        StaffTaskKind.CallSilentPatient => "Call: no answer to the check-ins",
        StaffTaskKind.AskConsentByPhone => "Ask for CCM consent by phone",
        StaffTaskKind.CallAfterStop => "Call: the patient stopped the texts",
        StaffTaskKind.GiveCarePlanCopy => "Give a copy of the care plan",
        StaffTaskKind.EstablishCarePlan => "Establish a care plan",
        StaffTaskKind.ReviewCarePlan => "Review the care plan",
        StaffTaskKind.ReconcileMedications => "Reconcile the medications",
        StaffTaskKind.NoteCallMinutes => "Note the minutes of an urgent call",
        StaffTaskKind.CheckOnCall => "Check the on-call schedule: a page went wrong",
        StaffTaskKind.CheckNumber => "Find out the patient's number: texts do not arrive",
        StaffTaskKind.OfferVoice => "Offer calls: the patient's number takes no texts",
        StaffTaskKind.SeeToCarrier => "See to the text carrier: it refuses or filters the practice's texts",
        StaffTaskKind.MendClaim => "Mend a held claim",
        _ => kind.ToString(),
    };
}
