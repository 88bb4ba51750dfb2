using System.Globalization;

namespace CcmFlow.Rules.Billing;

/// <summary>
/// What a payer has of a month against what the rules say of it now, in a form that is kept with work that a person settled: the same text is the same difference, and no new
/// work. Another sending, other codes or units, another reason why nothing may be billed, another doubt or a date of service that fits no more is another difference.
/// Free of patient data.
/// </summary>
public static class ClaimDifference
{
    /// <param name="sending">The number of the last sending that a payer has; 0: it has none.</param>
    /// <param name="has">What that claims; empty: nothing, or it was voided.</param>
    /// <param name="servedOn">Its date of service; null: nothing is claimed.</param>
    /// <param name="now">On everything that is known now.</param>
    public static string Of(int sending, IReadOnlyList<CodeUnits> has, DateOnly? servedOn, BillingDecision now) =>
        string.Create(CultureInfo.InvariantCulture, $"{sending}:{DecisionChange.OutcomeOf(has)} > {Says(servedOn, now)}");

    private static string Says(DateOnly? servedOn, BillingDecision now)
    {
        if (!now.Billable) return $"none:{string.Join(',', now.Reasons.Order())}";
        var says = DecisionChange.OutcomeOf(now.Codes);
        if (servedOn < now.EarliestServiceDate || servedOn > now.LatestServiceDate)
            says = string.Create(CultureInfo.InvariantCulture, $"{says} from {now.EarliestServiceDate:yyyy-MM-dd} to {now.LatestServiceDate:yyyy-MM-dd}");
        return now.NeedsReview ? $"{says} review:{string.Join(',', now.Warnings.Where(BillingWarnings.HoldsTheMonth).Order())}" : says;
    }
}
