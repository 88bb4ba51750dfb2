using CcmFlow.Functions.Claims;
using CcmFlow.Rules.Claims.Status;

namespace CcmFlow.Functions.Api;

/// <summary>A claim as the API tells it.</summary>
/// <param name="ControlNumber">CLM01; null until it is taken into an interchange.</param>
/// <param name="Standing">Folded from all that happened.</param>
/// <param name="Faults">What has to be mended before it goes.</param>
public sealed record ClaimView(
    string Patient, string Month, string? ControlNumber, ClaimState State, ClaimStanding Standing, decimal Charge, decimal Paid, decimal PatientShare, string? PayerClaimNumber,
    string? ForwardedTo, IReadOnlyList<string> Faults, IReadOnlyList<ClaimAttempt> Attempts)
{
    public static ClaimView From(ClaimHistory history)
    {
        var (claim, status) = (history.Claim, history.Status);
        return new ClaimView(
            claim.Patient, claim.Month, claim.Attempts.Count > 0 ? claim.Attempts[^1].ControlNumber : null, claim.State, status.Standing, claim.Claim.Total, status.Paid, status.PatientShare,
            status.PayerClaimNumber, status.ForwardedTo, claim.Faults, claim.Attempts);
    }
}
