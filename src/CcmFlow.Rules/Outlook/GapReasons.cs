using CcmFlow.Rules.Billing;
using CcmFlow.Rules.Consent;

namespace CcmFlow.Rules.Outlook;

public static class GapReasons
{
    /// <param name="texting">Who stopped the texts before answering was not left unasked.</param>
    /// <param name="reasons">What the month's decision, or its preview, names; null: the month has no time and no decision.</param>
    /// <param name="claimHeld">The claim waits for a person.</param>
    public static GapReason Of(Enrollment consent, TextingState texting, IReadOnlyList<ReasonCode>? reasons, bool claimHeld) => (consent, reasons) switch
    {
        _ when claimHeld => GapReason.ClaimHeld,
        (Enrollment.None, _) => texting == TextingState.OptedOut ? GapReason.StoppedTexts : GapReason.NotAsked,
        (Enrollment.Asked, _) => GapReason.AskedWithoutAnswer,
        (Enrollment.Declined, _) => GapReason.Declined,
        (Enrollment.Revoked, _) => GapReason.LeftCcm,
        (Enrollment.Lapsed, _) => GapReason.AskAgain,
        (_, null) => GapReason.MinutesMissing,
        (_, var why) when why.Contains(ReasonCode.NoCarePlan) || why.Contains(ReasonCode.CarePlanCopyNotProvided) => GapReason.CarePlanMissing,
        (_, var why) when why.Contains(ReasonCode.TimeBelowThreshold) => GapReason.MinutesMissing,
        (_, { Count: > 0 }) => GapReason.OtherRule,
        _ => GapReason.ClosesYet,
    };

    public static string Words(this GapReason reason) => reason switch
    {
        GapReason.NotAsked => "Not asked for consent yet",
        GapReason.AskedWithoutAnswer => "Asked for consent, no answer",
        GapReason.StoppedTexts => "Stopped the texts before answering: ask by phone",
        GapReason.Declined => "Said no to CCM",
        GapReason.LeftCcm => "Left CCM",
        GapReason.AskAgain => "Consent is for another practitioner: ask again",
        GapReason.CarePlanMissing => "No care plan, or no copy given",
        GapReason.MinutesMissing => "Not enough time logged",
        GapReason.OtherRule => "Another rule stands against it",
        GapReason.ClosesYet => "Ready; the month is not closed yet",
        GapReason.ClaimHeld => "The claim waits to be mended",
        _ => reason.ToString(),
    };
}

/// <summary>Patients who are not billed for one reason.</summary>
/// <param name="Minimum">Dollars allowed in a month at the minimum service for them all.</param>
/// <param name="Full">The same at the full staff service.</param>
public sealed record GapReasonTotal(GapReason Reason, int Patients, decimal Minimum, decimal Full);
