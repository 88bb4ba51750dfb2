using CcmFlow.Rules.CarePlans;

namespace CcmFlow.Rules.Outreach;

/// <summary>Which work on the list is done with which act: the one place that says so.</summary>
public static class TaskClosure
{
    /// <summary>What an act does; work that it only half does is not among it.</summary>
    public static IReadOnlyList<StaffTaskKind> Of(StaffAct act) => act switch
    {
        StaffAct.ConsentAnswered => [StaffTaskKind.AskConsentByPhone],
        StaffAct.TextingAnswered => [StaffTaskKind.ConfirmNumber],
        StaffAct.NumberMended => [StaffTaskKind.CheckNumber, StaffTaskKind.OfferVoice],
        StaffAct.CarePlanEstablished => [StaffTaskKind.EstablishCarePlan],
        StaffAct.CarePlanCompleted => [StaffTaskKind.CompleteCarePlan],
        StaffAct.CarePlanCopyGiven => [StaffTaskKind.GiveCarePlanCopy],
        StaffAct.ThresholdMet or StaffAct.MonthClosed => [StaffTaskKind.SaveMonth],
        StaffAct.MonthReopened => [StaffTaskKind.CorrectClaim, StaffTaskKind.MendClaim, StaffTaskKind.MendRejectedClaim],
        StaffAct.ClaimReleased or StaffAct.ClaimKeptHeld => [StaffTaskKind.MendClaim],
        StaffAct.ClaimSentAgain or StaffAct.ClaimTakenOn => [StaffTaskKind.MendRejectedClaim],
        StaffAct.ClaimSent or StaffAct.CorrectionTakenBack => [StaffTaskKind.MendClaim, StaffTaskKind.MendRejectedClaim],
        StaffAct.DenialAppealed or StaffAct.DenialWrittenOff => [StaffTaskKind.WorkDenial],
        StaffAct.RecordDelivered => [StaffTaskKind.SendRecord],
        // A corrected claim is the answer to what came late and to a denial; the payer's answer to it is new work where it asks for any.
        StaffAct.ReplacementSent or StaffAct.VoidSent => [StaffTaskKind.MendClaim, StaffTaskKind.MendRejectedClaim, StaffTaskKind.CorrectClaim, StaffTaskKind.WorkDenial, StaffTaskKind.CheckTakenBack],
        StaffAct.AnswersSeenTo => [StaffTaskKind.MatchAnswer, StaffTaskKind.CheckRemittance],
        StaffAct.RemittanceReleased => [StaffTaskKind.CheckRemittance],
        StaffAct.QualifiesAgain or StaffAct.ConsentEnded => [StaffTaskKind.ReviewEligibility],
        // It does no work: it undoes some.
        StaffAct.CorrectionCameBack => [],
        _ => throw new ArgumentOutOfRangeException(nameof(act), act, null),
    };

    /// <summary>Work of one service month: another month's act does nothing of it. All else is the patient's, whichever month it came up in.</summary>
    public static bool IsOfMonth(StaffTaskKind kind) => kind is
        StaffTaskKind.SaveMonth or StaffTaskKind.MendClaim or StaffTaskKind.CorrectClaim or StaffTaskKind.MendRejectedClaim or StaffTaskKind.WorkDenial or StaffTaskKind.CheckTakenBack
        or StaffTaskKind.SendRecord;

    /// <summary>
    /// Work on a claim that the payer refused or that may say the wrong thing: usually an act of its own does it. Whoever ticks it off instead says what was done; nothing
    /// else would tell why the claim was left as it is.
    /// </summary>
    public static bool NeedsWords(StaffTaskKind kind) => kind is
        StaffTaskKind.MendRejectedClaim or StaffTaskKind.WorkDenial or StaffTaskKind.CorrectClaim or StaffTaskKind.CheckTakenBack;

    /// <summary>Whether a patient's work is done with an act on the same patient.</summary>
    /// <param name="act">What was done.</param>
    /// <param name="month">The service month that it was done for, yyyy-MM; null: it is about the patient alone.</param>
    /// <param name="at">When (UTC). Work that came up later is not done with it, however often the act is told again.</param>
    /// <param name="kind">The work, <paramref name="of"/> which month, and <paramref name="since"/> when (UTC).</param>
    public static bool Closes(StaffAct act, string? month, DateTimeOffset at, StaffTaskKind kind, string of, DateTimeOffset since) =>
        since <= at && Of(act).Contains(kind) && (!IsOfMonth(kind) || month == of);

    /// <summary>Whether a denial that a correction had answered is work again: the correction was given up, or came back before a payer decided on it.</summary>
    /// <param name="undo">What became of the correction.</param>
    /// <param name="asked">When it was asked for (UTC): what was done before is another correction's.</param>
    /// <param name="kind">Done work, done with <paramref name="with"/> at <paramref name="doneAt"/> (UTC). What a person ticked off stays.</param>
    public static bool ComesBack(StaffAct undo, DateTimeOffset asked, StaffTaskKind kind, StaffAct? with, DateTimeOffset? doneAt) =>
        undo is StaffAct.CorrectionTakenBack or StaffAct.CorrectionCameBack && kind == StaffTaskKind.WorkDenial && with is StaffAct.ReplacementSent or StaffAct.VoidSent && doneAt >= asked;

    /// <summary>What is done about a care plan as it stands.</summary>
    /// <param name="plan">Null: none is in force.</param>
    public static IReadOnlyList<StaffAct> DoneFor(CarePlanFacts? plan)
    {
        if (plan is null) return [];
        var acts = new List<StaffAct> { StaffAct.CarePlanEstablished };
        if (plan is { MissingElements.Count: 0, ReviewOn: not null }) acts.Add(StaffAct.CarePlanCompleted);
        if (plan.CopyGivenToPatient) acts.Add(StaffAct.CarePlanCopyGiven);
        return acts;
    }
}
