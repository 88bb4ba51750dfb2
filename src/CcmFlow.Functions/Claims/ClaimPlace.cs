using CcmFlow.Functions.MonthClose.Reports;
using CcmFlow.Rules.Claims;
using CcmFlow.Rules.Claims.Corrections;
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
    /// <summary>Appealed: the payer decides again.</summary>
    Appealed,
    /// <summary>It may have arrived: that is being found out.</summary>
    SentUnsure,
    Ready,
    /// <summary>A replacement of what the payer has waits for the next file.</summary>
    ReplacementReady,
    /// <summary>The payer has it, and a void waits for the next file.</summary>
    VoidReady,
    /// <summary>In a file that has not left.</summary>
    InFile,
    /// <summary>The clearinghouse has it.</summary>
    Sent,
    WithPayer,
    Paid,
    /// <summary>Denied or not paid in full, and left at that on purpose.</summary>
    WrittenOff,
    /// <summary>Held on purpose: nobody has to mend it.</summary>
    KeptHeld,
    Withdrawn,
}

public static class ClaimPlaces
{
    /// <summary>As pages, reports and packets say it.</summary>
    public static string Words(ClaimPlace place) => place switch
    {
        ClaimPlace.Held => "Held, to be mended",
        ClaimPlace.KeptHeld => "Kept held on purpose",
        ClaimPlace.SentUnsure => "Sent, arrival not known",
        ClaimPlace.InFile => "In a file, not sent",
        ClaimPlace.WithPayer => "With the payer",
        _ => ReportFormat.Words(place.ToString()),
    };

    /// <param name="frequency">What the claim says that waits or went last.</param>
    /// <param name="followUp">What the practice did about the payer's last decision.</param>
    /// <param name="keptHeld">Somebody wants it held, knowing what was found.</param>
    public static ClaimPlace Of(ClaimState state, ClaimStanding standing, ClaimFrequency frequency = ClaimFrequency.Original, DenialFollowUp followUp = DenialFollowUp.None, bool keptHeld = false) => state switch
    {
        ClaimState.Held when keptHeld => ClaimPlace.KeptHeld,
        ClaimState.Held => ClaimPlace.Held,
        ClaimState.Ready => frequency switch { ClaimFrequency.Replacement => ClaimPlace.ReplacementReady, ClaimFrequency.Void => ClaimPlace.VoidReady, _ => ClaimPlace.Ready },
        ClaimState.Withdrawn => ClaimPlace.Withdrawn,
        ClaimState.Rejected => ClaimPlace.CameBack,
        _ when standing >= ClaimStanding.Reversed && followUp == DenialFollowUp.Appealed => ClaimPlace.Appealed,
        _ when standing >= ClaimStanding.Reversed && followUp == DenialFollowUp.WrittenOff => ClaimPlace.WrittenOff,
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
