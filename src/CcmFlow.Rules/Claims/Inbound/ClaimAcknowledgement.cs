namespace CcmFlow.Rules.Claims.Inbound;

/// <summary>Whom a status of a 277CA is about: one reject above the claims covers all beneath.</summary>
public enum StatusLevel
{
    /// <summary>2200B: all that was sent.</summary>
    Batch,

    /// <summary>2200C: all claims of a billing provider.</summary>
    Provider,

    /// <summary>2200D.</summary>
    Claim,
}

/// <summary>A category, status and entity code of an STC.</summary>
/// <param name="Category">A0 forwarded, A1 received, A2 accepted into adjudication, A3 unprocessable, A4 not found, A5 split, A6 missing, A7 invalid, A8 relational.</param>
/// <param name="Status">Claim status code, e.g. 562.</param>
/// <param name="Entity">Entity code, e.g. 82; empty when none.</param>
public sealed record StatusCode(string Category, string Status, string Entity);

/// <summary>277CA: the fate of a claim of ours, or of all beneath a level.</summary>
/// <param name="Level">Whom it is about.</param>
/// <param name="Claim">2200D TRN02, our CLM01; empty above the claim.</param>
/// <param name="BatchReference">2200B TRN02, our BHT03.</param>
/// <param name="Informant">NM103 of 2100A: clearinghouse or payer.</param>
/// <param name="InformantIsPayer">2100A NM101 is PR.</param>
/// <param name="ProviderId">2100C NM109.</param>
/// <param name="Statuses">STC01, STC10 and STC11 of each STC.</param>
/// <param name="Actions">STC03 of each STC: WQ accepted, U rejected.</param>
/// <param name="EffectiveOn">STC02 of the first.</param>
/// <param name="Text">STC12.</param>
/// <param name="PayerClaimNumber">REF*1K.</param>
/// <param name="ClearinghouseNumber">REF*D9.</param>
/// <param name="Lines">2220D.</param>
public sealed record ClaimAcknowledgement(
    InboundSource Source, int Position, StatusLevel Level, string Claim, string BatchReference, string Informant, bool InformantIsPayer, string ProviderId,
    IReadOnlyList<StatusCode> Statuses, IReadOnlyList<string> Actions, DateOnly? EffectiveOn, string? Text, string? PayerClaimNumber,
    string? ClearinghouseNumber, IReadOnlyList<LineAcknowledgement> Lines) : InboundItem(Source, Position)
{
    /// <summary>When its set was made, by the sender's clock (BHT04 and 05); null where that is not given.</summary>
    public DateTime? MadeAt { get; init; }

    private static readonly string[] Rejecting = ["A3", "A4", "A6", "A7", "A8"];

    /// <summary>A category that rejects, or the action U, of the claim itself.</summary>
    public bool IsRejected => Actions.Contains("U") || Statuses.Any(status => Rejecting.Contains(status.Category));

    /// <summary>The payer has it: its own A2, or its claim number.</summary>
    public bool IsWithPayer => !IsRejected && (PayerClaimNumber is not null || (InformantIsPayer && Statuses.Any(status => status.Category == "A2")));
}

/// <param name="LineNumber">REF*FJ, our REF*6R.</param>
/// <param name="Procedure">SVC01-2.</param>
/// <param name="Statuses">STC01, STC10 and STC11.</param>
public sealed record LineAcknowledgement(string? LineNumber, string Procedure, IReadOnlyList<StatusCode> Statuses);

/// <summary>277CA 2200B: what was accepted and rejected in sum.</summary>
/// <param name="AcceptedClaims">QTY*90.</param>
/// <param name="RejectedClaims">QTY*AA.</param>
/// <param name="AcceptedAmount">AMT*YU.</param>
/// <param name="RejectedAmount">AMT*YY.</param>
public sealed record StatusTotals(
    InboundSource Source, int Position, string BatchReference, int? AcceptedClaims, int? RejectedClaims, decimal? AcceptedAmount, decimal? RejectedAmount)
    : InboundItem(Source, Position);
