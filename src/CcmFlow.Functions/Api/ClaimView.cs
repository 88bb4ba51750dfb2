using CcmFlow.Functions.Claims;
using CcmFlow.Rules.Claims;
using CcmFlow.Rules.Claims.Status;

namespace CcmFlow.Functions.Api;

/// <summary>A claim as the API tells it.</summary>
/// <param name="ControlNumber">CLM01; null until it is taken into an interchange.</param>
/// <param name="Standing">Folded from all that happened.</param>
/// <param name="Place">State and standing in one word: what lists are filtered by.</param>
/// <param name="Frequency">What the claim says that waits or went last.</param>
/// <param name="Faults">What has to be mended before it goes.</param>
public sealed record ClaimView(
    string Patient, string Month, string? ControlNumber, ClaimState State, ClaimStanding Standing, ClaimPlace Place, decimal Charge, decimal Paid, decimal PatientShare, string? PayerClaimNumber,
    string? ForwardedTo, IReadOnlyList<string> Faults, IReadOnlyList<ClaimAttempt> Attempts, ClaimFrequency Frequency)
{
    public static ClaimView From(ClaimHistory history) =>
        From(history.Claim.Month, new ListedClaim(history.Claim.Patient, history.Claim.State, history.Claim.Attempts, history.Claim.Faults, history.Claim.Claim.Total, history.Status,
            history.Claim.Claim.Frequency, history.Claim.FollowUpOf(history.Decisions), KeptClaim.CodesOf(history.Claim), history.Claim.IsKeptHeld));

    public static ClaimView From(string month, ListedClaim line) => new(
        line.Patient, month, line.Attempts.LastOrDefault(a => !a.TakenBack)?.ControlNumber, line.State, line.Status.Standing, line.Place, line.Total, line.Status.Paid, line.Status.PatientShare,
        line.Status.PayerClaimNumber, line.Status.ForwardedTo, line.Faults, line.Attempts, line.Frequency);
}

/// <param name="Events">All that was told of it, in order.</param>
/// <param name="Acts">What people did about it.</param>
public sealed record ClaimDetail(ClaimView Claim, IReadOnlyList<ClaimLedgerEntry> Events, IReadOnlyList<ClaimAct> Acts);
