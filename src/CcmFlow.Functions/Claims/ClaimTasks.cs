using CcmFlow.Functions.Worklist;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.Claims;
using CcmFlow.Rules.Outreach;

namespace CcmFlow.Functions.Claims;

/// <summary>What was done about a claim, as the list of work understands it.</summary>
internal static class ClaimTasks
{
    /// <summary>Null: the act itself does no work; what comes of it may.</summary>
    public static StaffAct? Of(ClaimActKind kind) => kind switch
    {
        ClaimActKind.LookedAgain or ClaimActKind.Confirmed => StaffAct.ClaimReleased,
        ClaimActKind.KeptHeld => StaffAct.ClaimKeptHeld,
        ClaimActKind.Appealed => StaffAct.DenialAppealed,
        ClaimActKind.WrittenOff => StaffAct.DenialWrittenOff,
        ClaimActKind.TakenBack => StaffAct.CorrectionTakenBack,
        ClaimActKind.SentAgain => StaffAct.ClaimSentAgain,
        _ => null,
    };

    /// <summary>It is in a sealed file. A correction answers what was on the list when somebody asked for it, and is that person's act.</summary>
    /// <param name="opened">When the file was begun (UTC).</param>
    public static DoneAct Sent(ClaimRecord claim, DateTimeOffset opened)
    {
        var asked = claim.Correction;
        var act = claim.Claim.Frequency switch { ClaimFrequency.Replacement => StaffAct.ReplacementSent, ClaimFrequency.Void => StaffAct.VoidSent, _ => StaffAct.ClaimSent };
        return new DoneAct(act, claim.Practice, claim.Patient, ServiceMonth.Parse(claim.Month), asked?.By ?? WorklistStore.ByItself, asked?.At ?? opened);
    }
}
