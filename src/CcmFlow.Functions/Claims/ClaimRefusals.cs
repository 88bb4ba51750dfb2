using CcmFlow.Rules.Billing;
using CcmFlow.Rules.Claims;
using CcmFlow.Rules.Claims.Status;

namespace CcmFlow.Functions.Claims;

/// <summary>What may not be done about a claim as it stands, and why.</summary>
public static class ClaimRefusals
{
    private const string NotHeld = "The claim is not held.";

    /// <summary>Null: it may be done.</summary>
    public static string? Of(ClaimActKind kind, ClaimHistory history) => kind switch
    {
        ClaimActKind.Replacement or ClaimActKind.Void => OfCorrection(history),
        ClaimActKind.TakenBack => OfTakingBack(history.Claim),
        ClaimActKind.LookedAgain or ClaimActKind.Confirmed when history.Claim is { State: ClaimState.Held, Claim.Frequency: not ClaimFrequency.Original } =>
            "It corrects what the payer has: take it back, mend what is wrong, then replace or void the claim anew.",
        ClaimActKind.Confirmed when history.Claim is { State: ClaimState.Held } held && !held.Faults.Any(ClaimDoubts.MayBeConfirmed) =>
            "Nothing that holds it is a person's to confirm: mend what is told, then look at the claim again.",
        ClaimActKind.LookedAgain when history.Claim is { State: ClaimState.Rejected, Claim.Frequency: ClaimFrequency.Original } came && came.Faults.Contains(ClaimDrafts.OtherPayer) => null,
        ClaimActKind.LookedAgain or ClaimActKind.Confirmed or ClaimActKind.KeptHeld => history.Claim.State == ClaimState.Held ? null : NotHeld,
        ClaimActKind.SentAgain => history.Claim.State == ClaimState.Rejected ? null : "The claim is not waiting after a rejection.",
        ClaimActKind.WrittenOff when history.Place == ClaimPlace.WrittenOff => "It is written off already; a new decision of the payer opens it again.",
        ClaimActKind.Appealed or ClaimActKind.WrittenOff => OfFollowUp(history),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>Null: the payer has the claim and takes replacements and voids.</summary>
    private static string? OfCorrection(ClaimHistory history) => history switch
    {
        { Claim.State: not ClaimState.Batched } => "The claim is not with the payer: a held or rejected claim is mended, not replaced.",
        { Claim.Claim.Frequency: ClaimFrequency.Void } => "The claim has been voided.",
        // By the number of what went before it would name a claim that the payer has, or soon has, another one in the place of.
        { Claim.WasCorrected: true, NumberToCorrect: null } => "What went last, after a correction or as one, is on its way: wait until the payer has given it a number, then correct the claim again.",
        { Claim.Claim.Payer.Filing: ClaimFiling.MedicarePartB } => "Medicare takes originals only: ask its contractor for a reopening.",
        { Claim.Claim.Payer.TakesReplacements: false } => "This payer takes no replacements: correct the claim through its portal or by phone.",
        { NumberToCorrect: null } => "The payer has not given the claim a number yet: wait for its acknowledgement or remittance.",
        _ => null,
    };

    /// <summary>Null: a payer has decided, and not paid all.</summary>
    private static string? OfFollowUp(ClaimHistory history) => history switch
    {
        { Claim.State: not ClaimState.Batched } => "The claim is not with the payer: take back what waits, or mend what came back, first.",
        { Status.Standing: ClaimStanding.Denied or ClaimStanding.PartlyPaid or ClaimStanding.ProcessedUnpaid or ClaimStanding.Reversed } => null,
        { Status.IsDecided: true } => "The claim is paid: there is nothing to appeal or to write off.",
        _ => "No payer has decided on the claim yet.",
    };

    private static string? OfTakingBack(ClaimRecord claim) => claim switch
    {
        { Claim.Frequency: ClaimFrequency.Original } => "No replacement or void of this claim waits to be sent.",
        { State: ClaimState.Ready or ClaimState.Held or ClaimState.Rejected, WithPayer: not null } => null,
        { State: ClaimState.Ready or ClaimState.Held or ClaimState.Rejected } => "What the payer has was not kept when this was queued: it cannot be put back. Let it go, then replace the claim.",
        _ => "It is in a file already and cannot be taken back: wait for the payer's answer, then correct the claim again.",
    };
}
