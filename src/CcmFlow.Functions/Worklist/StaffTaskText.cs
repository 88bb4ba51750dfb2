using CcmFlow.Rules.Eligibility;
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
        StaffTaskKind.CallAfterLeaving => "Call: the patient left CCM; it ends with the month",
        StaffTaskKind.StopOtherTexts => "End the practice's other automated texts and calls to this number",
        StaffTaskKind.ConfirmNumber => "Ask the patient whether the new number may be texted",
        StaffTaskKind.GiveCarePlanCopy => "Give a copy of the care plan",
        StaffTaskKind.EstablishCarePlan => "Establish a care plan",
        StaffTaskKind.ReviewCarePlan => "Review the care plan",
        StaffTaskKind.ReconcileMedications => "Reconcile the medications",
        StaffTaskKind.NoteCallMinutes => "Note the minutes of an urgent call",
        StaffTaskKind.CheckCallMinutes => "Check an urgent call's minutes: more were reported than the case lasted. What it lasted is logged; log only what is missing",
        StaffTaskKind.CheckOnCall => "Check the on-call schedule: a page went wrong",
        StaffTaskKind.CheckNumber => "Find out the patient's number: texts do not arrive",
        StaffTaskKind.OfferVoice => "Offer calls: the patient's number takes no texts",
        StaffTaskKind.SeeToCarrier => "See to the text carrier: it refuses or filters the practice's texts",
        StaffTaskKind.MendClaim => "Mend a held claim",
        StaffTaskKind.SaveMonth => "Log or do CCM work: the month will miss 20 minutes at this pace",
        StaffTaskKind.CompleteCarePlan => "Complete the care plan: elements and review date",
        StaffTaskKind.CorrectClaim => "Look at the closed month again: something came in late",
        StaffTaskKind.AddVisitCode => "Add G0506 to the claim of the initiating visit",
        StaffTaskKind.FindInterchange => "Ask the clearinghouse whether a claim file arrived",
        StaffTaskKind.MendRejectedClaim => "Mend a rejected claim, or send it again",
        StaffTaskKind.WorkDenial => "Work a denial",
        StaffTaskKind.CheckRemittance => "Check a remittance that does not add up",
        StaffTaskKind.MatchAnswer => "Look at answers that belong to no claim of ours",
        StaffTaskKind.CheckCoverage => "Check the coverage: the payer has another one on record",
        StaffTaskKind.SendRecord => "Write a closed month into the health record: its server did not take it",
        StaffTaskKind.ReviewEligibility => "Does not qualify for CCM any more: check the record, or end CCM with the patient",
        StaffTaskKind.CheckTakenBack => "A correction that was taken back was taken on by the payer after all: look what the payer has now",
        _ => kind.ToString(),
    };

    /// <summary>The same of a piece of work that says why it came up.</summary>
    public static string For(StaffTask task) => task.File is { } file ? $"{For(task.Kind)} ({(file.Kind.Length == 0 ? "a file that could not be read" : file.Kind)}, \"{file.Name}\")" : task.Against.Count == 0 ? For(task.Kind) : $"{For(task.Kind)} ({string.Join("; ", task.Against.Select(Words))})";

    private static string Words(EligibilityCode code) => code switch
    {
        EligibilityCode.Deceased => "the record says that the patient has died",
        EligibilityCode.NotMedicareEntitled => "not on Medicare any more, as far as the record says",
        EligibilityCode.TooFewConditions => "too few chronic conditions that count are on the problem list",
        EligibilityCode.NotSeenRecently => "not seen for too long",
        EligibilityCode.InOtherCcm => "another practice furnishes CCM",
        _ => code.ToString(),
    };
}
