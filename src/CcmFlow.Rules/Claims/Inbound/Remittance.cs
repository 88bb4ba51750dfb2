namespace CcmFlow.Rules.Claims.Inbound;

/// <summary>835: a payment and who pays whom.</summary>
/// <param name="Amount">BPR02, US dollars.</param>
/// <param name="Method">BPR04: ACH, CHK, FWT, NON (no money moves).</param>
/// <param name="PaidOn">BPR16.</param>
/// <param name="Trace">TRN02: the number of the transfer or check.</param>
/// <param name="PayerTaxId">TRN03.</param>
/// <param name="Payer">N1*PR.</param>
/// <param name="Payee">N1*PE.</param>
/// <param name="PayeeNpi">N1*PE*XX.</param>
/// <param name="PayeeTaxId">N1*PE*FI or REF*TJ.</param>
/// <param name="ProducedOn">DTM*405.</param>
public sealed record RemittanceHeader(
    InboundSource Source, int Position, decimal Amount, string Method, DateOnly? PaidOn, string Trace, string PayerTaxId, string Payer, string Payee,
    string? PayeeNpi, string? PayeeTaxId, DateOnly? ProducedOn) : InboundItem(Source, Position);

/// <summary>835: the decision on one claim (2100). Reversal and correction are two of them with the same claim number: ledger entries, never overwritten.</summary>
/// <param name="Claim">CLP01, our CLM01.</param>
/// <param name="Status">CLP02: 1, 2, 3 processed (which is not yet paid), 4 denied, 19 to 21 processed and forwarded, 22 reversal, 23 forwarded, 25 predetermination.</param>
/// <param name="Charge">CLP03.</param>
/// <param name="Paid">CLP04.</param>
/// <param name="PatientShare">CLP05; of a reversal what its adjustments take back.</param>
/// <param name="Filing">CLP06.</param>
/// <param name="PayerClaimNumber">CLP07.</param>
/// <param name="Frequency">CLP09.</param>
/// <param name="PatientMemberId">NM1*QC 09.</param>
/// <param name="CorrectedMemberId">NM1*74 09: what the payer has instead of what was sent.</param>
/// <param name="ForwardedTo">NM1*TT: do not bill it again.</param>
/// <param name="PriorityPayer">NM1*PR: who should have been billed first.</param>
/// <param name="Adjustments">CAS of the claim.</param>
/// <param name="Remarks">RARC of MIA and MOA.</param>
/// <param name="Lines">2110.</param>
/// <param name="Differences">What does not add up; empty when balanced.</param>
public sealed record ClaimPayment(
    InboundSource Source, int Position, string Claim, string Status, decimal Charge, decimal Paid, decimal PatientShare, string Filing, string PayerClaimNumber,
    string Frequency, string? PatientMemberId, string? CorrectedMemberId, ForwardedTo? ForwardedTo, ForwardedTo? PriorityPayer,
    IReadOnlyList<ClaimAdjustment> Adjustments, IReadOnlyList<string> Remarks, IReadOnlyList<ServicePayment> Lines, IReadOnlyList<string> Differences)
    : InboundItem(Source, Position)
{
    /// <summary>NM1*QC 04 and 03, as the payer has it; null where it names nobody. PHI.</summary>
    public string? PatientName { get; init; }

    /// <summary>DTM*232 of the claim, for one whose lines say no day.</summary>
    public DateOnly? StatementFrom { get; init; }

    public bool IsReversal => Status == "22";

    public bool IsDenied => Status == "4";

    public bool IsForwarded => Status is "19" or "20" or "21" or "23";

    public bool IsBalanced => Differences.Count == 0;
}

/// <param name="Name">NM103.</param>
/// <param name="Id">NM109.</param>
public sealed record ForwardedTo(string Name, string Id);

/// <summary>835: a line (2110).</summary>
/// <param name="Procedure">SVC01-2 as adjudicated.</param>
/// <param name="Modifiers">SVC01-3 to 6.</param>
/// <param name="SubmittedProcedure">SVC06-2, where it differs.</param>
/// <param name="Charge">SVC02.</param>
/// <param name="Paid">SVC03.</param>
/// <param name="Units">SVC05; one when left out.</param>
/// <param name="ServiceDate">DTM*472 or 150.</param>
/// <param name="LineNumber">REF*6R.</param>
/// <param name="Allowed">AMT*B6.</param>
/// <param name="Adjustments">CAS of the line.</param>
/// <param name="Remarks">RARC of LQ*HE.</param>
public sealed record ServicePayment(
    string Procedure, IReadOnlyList<string> Modifiers, string? SubmittedProcedure, decimal Charge, decimal Paid, decimal Units, DateOnly? ServiceDate,
    string? LineNumber, decimal? Allowed, IReadOnlyList<ClaimAdjustment> Adjustments, IReadOnlyList<string> Remarks);

/// <summary>835 PLB: money between payer and provider that belongs to no claim of this file. Positive lowers the payment.</summary>
/// <param name="ProviderId">PLB01.</param>
/// <param name="FiscalYearEnd">PLB02.</param>
/// <param name="Reason">PLB03-1: WO recoupment, FB forwarding balance, 72 refund, CS, L6 interest, LE levy…</param>
/// <param name="Reference">PLB03-2.</param>
/// <param name="Amount">PLB04.</param>
public sealed record ProviderAdjustment(
    InboundSource Source, int Position, string ProviderId, DateOnly? FiscalYearEnd, string Reason, string Reference, decimal Amount) : InboundItem(Source, Position);

/// <summary>The end of an 835.</summary>
/// <param name="Amount">BPR02.</param>
/// <param name="ClaimsPaid">Sum of CLP04.</param>
/// <param name="ProviderAdjusted">Sum of PLB.</param>
/// <param name="Claims">CLP read.</param>
/// <param name="UnbalancedClaims">Those with a difference.</param>
public sealed record RemittanceTotals(
    InboundSource Source, int Position, decimal Amount, decimal ClaimsPaid, decimal ProviderAdjusted, int Claims, int UnbalancedClaims) : InboundItem(Source, Position)
{
    /// <summary>BPR02 = claims less provider adjustments, and each claim adds up; otherwise the whole is held for a person.</summary>
    public bool IsBalanced => UnbalancedClaims == 0 && Amount == ClaimsPaid - ProviderAdjusted;
}
