using System.Globalization;
using CcmFlow.Rules.Claims;
using CcmFlow.Rules.Claims.Inbound;

namespace CcmFlow.Cli.Claims;

/// <summary>An item of an answer in a line or a few, for a person.</summary>
internal static class InboundText
{
    public static string Of(InboundItem item) => item switch
    {
        InterchangeAcknowledgement ta1 => $"TA1: interchange {ta1.Interchange} {Word(ta1.Status)}, note {ta1.Note}",
        GroupAcknowledgement group => Group(group),
        StatusTotals totals =>
            $"277CA: batch {totals.BatchReference}: {totals.AcceptedClaims ?? 0} claims accepted ({Money(totals.AcceptedAmount ?? 0)}), {totals.RejectedClaims ?? 0} rejected ({Money(totals.RejectedAmount ?? 0)})",
        ClaimAcknowledgement claim => Claim(claim),
        RemittanceHeader header =>
            $"835: {Money(header.Amount)} by {header.Method}, trace {header.Trace}, {Day(header.PaidOn)}, from {header.Payer} to {header.Payee}",
        ClaimPayment payment => Payment(payment),
        ProviderAdjustment adjustment => $"  PLB {adjustment.Reason} {Money(adjustment.Amount)} {adjustment.Reference}",
        RemittanceTotals totals =>
            $"  {totals.Claims} claims pay {Money(totals.ClaimsPaid)}, provider adjustments {Money(totals.ProviderAdjusted)}: {(totals.IsBalanced ? "balanced" : $"NOT BALANCED with {Money(totals.Amount)} ({totals.UnbalancedClaims} claims differ)")}",
        EligibilityAnswer answer => Eligibility(answer),
        SetEnd end => End(end),
        _ => "",
    };

    private static string Group(GroupAcknowledgement group) => string.Join('\n',
        group.Sets.SelectMany(set => set.Errors.Select(error =>
                $"    {error.Segment} at segment {error.PositionInSet}, loop {error.Loop}, code {error.Code}{(error.Claim is { } claim ? $", claim {claim}" : "")}{string.Concat(error.Elements.Select(element => $"; element {element.Element} code {element.Code}"))}")
            .Prepend($"  set {set.Set} ({set.Kind}) {Word(set.Status)}{Codes(set.Codes)}"))
        .Prepend($"999: group {group.Group} ({group.FunctionalGroup}) {Word(group.Status)}, {group.Accepted} of {group.Received} received sets accepted{Codes(group.Codes)}"));

    private static string Claim(ClaimAcknowledgement claim)
    {
        var whom = claim.Level switch { StatusLevel.Claim => $"claim {claim.Claim}", StatusLevel.Provider => $"provider {claim.ProviderId}", _ => $"batch {claim.BatchReference}" };
        var fate = claim.IsRejected ? "REJECTED" : claim.IsWithPayer ? "with the payer" : "received";
        var statuses = string.Join(", ", claim.Statuses.Select(status => $"{status.Category}:{status.Status}{(status.Entity.Length > 0 ? $":{status.Entity}" : "")}"));
        var number = claim.PayerClaimNumber is { } payer ? $", payer's number {payer}" : "";
        return $"277CA: {whom} {fate} by {claim.Informant}: {statuses}{number}{(claim.Text is { } text ? $" \"{text}\"" : "")}";
    }

    private static string Payment(ClaimPayment payment)
    {
        var fate = payment.Status switch { "4" => "denied", "22" => "reversal", "23" => "forwarded, not ours", "25" => "predetermination", _ => payment.Paid == 0 ? "processed, nothing paid" : "paid" };
        var lines = payment.Lines.Select(line =>
            $"      {line.Procedure}{string.Concat(line.Modifiers.Select(modifier => $"-{modifier}"))} x {line.Units.ToString("0.###", CultureInfo.InvariantCulture)}: charged {Money(line.Charge)}, paid {Money(line.Paid)}{Adjusted(line.Adjustments)}{Codes(line.Remarks)}");
        var forwarded = payment.ForwardedTo is { } next ? $", forwarded to {next.Name}" : "";
        return string.Join('\n', lines
            .Prepend($"  claim {payment.Claim} {fate} (status {payment.Status}): charged {Money(payment.Charge)}, paid {Money(payment.Paid)}, patient {Money(payment.PatientShare)}, payer's number {payment.PayerClaimNumber}{forwarded}{Adjusted(payment.Adjustments)}{Codes(payment.Remarks)}")
            .Concat(payment.Differences.Select(difference => $"      DIFFERS: {difference}")));
    }

    private static string Eligibility(EligibilityAnswer answer) => string.Join('\n',
        answer.Benefits.Select(benefit =>
                $"  EB {benefit.Information} {string.Join('^', benefit.ServiceTypes)} {benefit.Insurance}{(benefit.Amount is { } amount ? $" {Money(amount)}" : "")}{string.Concat(benefit.Periods.Select(period => $" {Day(period.First)} to {Day(period.Last)}"))}{(benefit.Entity is { } entity ? $" {entity.Name}" : "")}")
            .Prepend($"271: {answer.Payer}, member {answer.MemberId ?? "not told"}, trace {string.Join(", ", answer.Traces)}{(answer.Rejections.Count > 0 ? $", REJECTED {string.Join(", ", answer.Rejections)}" : "")}"));

    private static string End(SetEnd end) => !end.IsRead
        ? $"{end.Source.Kind}: set {end.Source.Set} is none of TA1, 999, 277CA, 835 and 271: not read"
        : end.IsSound ? "" : $"  set {end.Source.Set} is not sound ({end.Problems.Count} problems): hold it for a person";

    private static string Adjusted(IReadOnlyList<ClaimAdjustment> adjustments) =>
        string.Concat(adjustments.Select(adjustment => $", {adjustment.Group}-{adjustment.Reason} {Money(adjustment.Amount)}"));

    private static string Codes(IReadOnlyList<string> codes) => codes.Count == 0 ? "" : $" [{string.Join(", ", codes)}]";

    private static string Word(string status) => status switch { "A" => "accepted", "E" => "accepted with errors", "P" => "accepted in part", _ => $"REJECTED ({status})" };

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "open";

    private static string Money(decimal amount) => amount.ToString("$#,##0.00;-$#,##0.00", CultureInfo.InvariantCulture);
}
