using System.Globalization;
using CcmFlow.Rules.Claims.Corrections;
using CcmFlow.Rules.Claims.Inbound;

namespace CcmFlow.Rules.Claims.Status;

/// <summary>From what was read to the event that it is for a claim. Who the claim is, is the caller's to find.</summary>
public static class ClaimEvents
{
    /// <summary>TA1, for each claim of the interchange. Note 025 tells of an earlier arrival, so it is no rejection.</summary>
    public static ClaimEvent Of(InterchangeAcknowledgement item, int attempt) =>
        new(Id(item), attempt, item is { IsRejected: true, IsDuplicate: false } ? ClaimStanding.Rejected : ClaimStanding.InterchangeAccepted);

    /// <summary>999, for each claim of the set; a set that is not listed shares the group's fate.</summary>
    /// <param name="item">The acknowledgement.</param>
    /// <param name="set">ST02 of the set that carried the claim.</param>
    /// <param name="attempt">Which sending.</param>
    public static ClaimEvent Of(GroupAcknowledgement item, string set, int attempt)
    {
        var accepted = item.Sets.FirstOrDefault(one => one.Set == set)?.IsAccepted ?? item.Status is "A" or "E" or "P";
        return new($"{Id(item)}|{set}", attempt, accepted ? ClaimStanding.SetAccepted : ClaimStanding.Rejected);
    }

    /// <summary>277CA, of the claim or of a level above it. Above the claim only a rejection says something of the claim.</summary>
    public static ClaimEvent Of(ClaimAcknowledgement item, int attempt) => new(
        Id(item), attempt, item.IsRejected ? ClaimStanding.Rejected : item.IsWithPayer ? ClaimStanding.WithPayer : ClaimStanding.Received)
    {
        PayerClaimNumber = item.PayerClaimNumber,
        EffectiveOn = item.EffectiveOn,
        MadeAt = item.MadeAt,
    };

    /// <summary>835.</summary>
    public static ClaimEvent Of(RemittanceHeader header, ClaimPayment item, int attempt) => new(Id(item), attempt, Standing(item))
    {
        PayerClaimNumber = item.PayerClaimNumber,
        Adjudication = new Adjudication(
            header.PaidOn ?? DateOnly.MinValue, string.Create(CultureInfo.InvariantCulture, $"{header.Trace}|{item.Position:D10}"), item.IsReversal, item.IsDenied,
            item.Paid, item.PatientShare, item.ForwardedTo?.Name, Refused(item)),
    };

    /// <summary>What a payer took away beyond contract, sequestration and the patient's share; of a reversal what it gives back, below zero.</summary>
    public static decimal Refused(ClaimPayment item) =>
        item.Adjustments.Concat(item.Lines.SelectMany(line => line.Adjustments)).Where(adjustment => !Denials.IsOrdinary(adjustment)).Sum(adjustment => adjustment.Amount);

    private static ClaimStanding Standing(ClaimPayment item) =>
        item.IsReversal ? ClaimStanding.Reversed : item.IsDenied ? ClaimStanding.Denied : item.Paid > 0 ? ClaimStanding.Paid : ClaimStanding.ProcessedUnpaid;

    private static string Id(InboundItem item) => string.Create(
        CultureInfo.InvariantCulture, $"{item.Source.Kind}|{item.Source.Sender}|{item.Source.Interchange}|{item.Source.Group}|{item.Source.Set}|{item.Position}");
}
