using CcmFlow.Rules.Claims.Status;

namespace CcmFlow.Functions.Claims;

/// <summary>Where a claim stands, of its place in our queue and of what was told of it together: what lists show and are filtered by. What wants a person comes first.</summary>
public enum ClaimPlace
{
    Held,
    /// <summary>Rejected before adjudication.</summary>
    CameBack,
    Denied,
    /// <summary>All that was paid was taken back.</summary>
    TakenBack,
    PartlyPaid,
    /// <summary>Processed with nothing paid by this payer.</summary>
    PaidNothing,
    /// <summary>It may have arrived: that is being found out.</summary>
    SentUnsure,
    Ready,
    /// <summary>In a file that has not left.</summary>
    InFile,
    /// <summary>The clearinghouse has it.</summary>
    Sent,
    WithPayer,
    Paid,
    Withdrawn,
}

public static class ClaimPlaces
{
    public static ClaimPlace Of(ClaimState state, ClaimStanding standing) => state switch
    {
        ClaimState.Held => ClaimPlace.Held,
        ClaimState.Ready => ClaimPlace.Ready,
        ClaimState.Withdrawn => ClaimPlace.Withdrawn,
        ClaimState.Rejected => ClaimPlace.CameBack,
        _ => standing switch
        {
            ClaimStanding.None or ClaimStanding.Batched => ClaimPlace.InFile,
            ClaimStanding.SendUnknown => ClaimPlace.SentUnsure,
            ClaimStanding.Sent or ClaimStanding.InterchangeAccepted or ClaimStanding.SetAccepted or ClaimStanding.Received => ClaimPlace.Sent,
            ClaimStanding.WithPayer => ClaimPlace.WithPayer,
            ClaimStanding.Rejected => ClaimPlace.CameBack,
            ClaimStanding.Reversed => ClaimPlace.TakenBack,
            ClaimStanding.Denied => ClaimPlace.Denied,
            ClaimStanding.ProcessedUnpaid => ClaimPlace.PaidNothing,
            ClaimStanding.PartlyPaid => ClaimPlace.PartlyPaid,
            ClaimStanding.Paid => ClaimPlace.Paid,
            _ => throw new ArgumentOutOfRangeException(nameof(standing), standing, null),
        },
    };
}
