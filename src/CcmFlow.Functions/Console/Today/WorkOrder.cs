using CcmFlow.Rules.Outreach;

namespace CcmFlow.Functions.Console.Today;

/// <summary>In which order work is shown, and why it is there.</summary>
public static class WorkOrder
{
    public static IReadOnlyList<(string Title, string Why, StaffTaskKind[] Kinds)> Groups { get; } =
    [
        ("On call and carriers", "A page, a number or a carrier needs a look before the next night.", [StaffTaskKind.CheckOnCall, StaffTaskKind.SeeToCarrier]),
        ("Replies to read", "The patient wrote something that the app does not decide on.", [StaffTaskKind.ReadText]),
        ("Call back", "The patient asked for a call, or has stopped answering.", [StaffTaskKind.CallBack, StaffTaskKind.CallSilentPatient]),
        ("Consent and eligibility", "The patient has to be asked or heard by a person, or does not qualify any more.", [StaffTaskKind.AskConsentByPhone, StaffTaskKind.ConfirmNumber, StaffTaskKind.CallAfterStop, StaffTaskKind.CallAfterLeaving, StaffTaskKind.OfferVoice, StaffTaskKind.CheckNumber, StaffTaskKind.StopOtherTexts, StaffTaskKind.ReviewEligibility]),
        ("Months about to be missed", "At the pace so far these stay below 20 minutes.", [StaffTaskKind.SaveMonth]),
        ("Claims", "A claim is held, came back or was denied; a payment or an answer fits none; or something came in after the close.", [StaffTaskKind.MendClaim, StaffTaskKind.MendRejectedClaim, StaffTaskKind.WorkDenial, StaffTaskKind.CheckRemittance, StaffTaskKind.MatchAnswer, StaffTaskKind.FindInterchange, StaffTaskKind.CheckCoverage, StaffTaskKind.CorrectClaim, StaffTaskKind.CheckTakenBack, StaffTaskKind.AddVisitCode]),
        ("Care plans and minutes", "Without these a month cannot be billed or defended.", [StaffTaskKind.GiveCarePlanCopy, StaffTaskKind.EstablishCarePlan, StaffTaskKind.CompleteCarePlan, StaffTaskKind.ReviewCarePlan, StaffTaskKind.ReconcileMedications, StaffTaskKind.NoteCallMinutes, StaffTaskKind.CheckCallMinutes, StaffTaskKind.SendRecord]),
    ];

    /// <summary>Kinds that a newer version put on the list still show.</summary>
    public static int GroupOf(StaffTaskKind kind)
    {
        for (var i = 0; i < Groups.Count; i++)
            if (Groups[i].Kinds.Contains(kind)) return i;
        return Groups.Count - 1;
    }
}
