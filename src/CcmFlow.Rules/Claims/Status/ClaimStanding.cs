namespace CcmFlow.Rules.Claims.Status;

/// <summary>Where a claim stands. The order is the rank: before adjudication a later-ranked event wins, whatever the order of arrival.</summary>
public enum ClaimStanding
{
    /// <summary>Nothing has happened yet.</summary>
    None,

    /// <summary>Bytes are stored, not sent.</summary>
    Batched,

    /// <summary>Sent, with an outcome that nobody knows: reconciled, never sent again blindly.</summary>
    SendUnknown,

    /// <summary>The clearinghouse took the file.</summary>
    Sent,

    /// <summary>TA1 accepted.</summary>
    InterchangeAccepted,

    /// <summary>999 accepted, or with errors.</summary>
    SetAccepted,

    /// <summary>277CA A0 or A1, or an A2 of a clearinghouse.</summary>
    Received,

    /// <summary>The payer has it.</summary>
    WithPayer,

    /// <summary>Rejected before adjudication, by TA1, 999 or 277CA: mended and sent again as an original.</summary>
    Rejected,

    /// <summary>835: all that was paid was taken back, and no correction has come yet.</summary>
    Reversed,

    /// <summary>835: denied.</summary>
    Denied,

    /// <summary>835: processed with nothing paid by this payer, e.g. deductible.</summary>
    ProcessedUnpaid,

    /// <summary>835: paid, and a part refused beyond contract, sequestration and the patient's share. Follows from all that was told; no event says it by itself.</summary>
    PartlyPaid,

    /// <summary>835: paid.</summary>
    Paid,
}
