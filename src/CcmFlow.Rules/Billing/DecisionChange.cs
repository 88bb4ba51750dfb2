namespace CcmFlow.Rules.Billing;

/// <summary>What a claim, or its absence, rests on.</summary>
/// <param name="ServiceDate">The date of service that the claim carries; null where nothing is billed.</param>
public sealed record ClosedDecision(IReadOnlyList<CodeUnits> Codes, bool NeedsReview, IReadOnlyList<WarningCode> Warnings, DateOnly? ServiceDate)
{
    public bool Billable => Codes.Count > 0;
}

/// <summary>How the rules would decide otherwise now than a month was closed with, on facts that came after.</summary>
/// <param name="Outcome">Names what would be billed now, for work that is the same work as long as this is the same.</param>
/// <param name="What">In a sentence; free of patient data.</param>
public sealed record DecisionChange(string Outcome, string What)
{
    /// <summary>Null: a claim that rests on the decision still says what the rules would. What was marked for review and no longer is stays a person's to look at.</summary>
    public static DecisionChange? Of(ClosedDecision before, BillingDecision now)
    {
        var (then, today) = (OutcomeOf(before.Codes), OutcomeOf(now.Codes));
        if (then != today) return new(today, now.Billable ? Bills(before, now) : $"nothing may be billed: {string.Join(' ', now.Reasons.Select(ReasonText.For))}");
        if (!now.Billable) return null;
        if (before.ServiceDate < now.EarliestServiceDate || before.ServiceDate > now.LatestServiceDate)
            return new($"{today}-date", $"the date of service may be from {PlainWords.Day(now.EarliestServiceDate!.Value)} to {PlainWords.Day(now.LatestServiceDate!.Value)}, and the claim has another.");
        var doubts = now.Warnings.Except(before.Warnings).ToList();
        return now.NeedsReview && (!before.NeedsReview || doubts.Any(BillingWarnings.HoldsTheMonth))
            ? new($"{today}-review", $"the month has to be reviewed by a person: {string.Join(' ', doubts.Select(ReasonText.For))}")
            : null;
    }

    /// <summary>Codes and units as they stand in the ids of work.</summary>
    public static string OutcomeOf(IReadOnlyList<CodeUnits> codes) => codes.Count == 0 ? "none" : string.Join('-', codes.Select(code => $"{code.Code}x{code.Units}"));

    private static string Bills(ClosedDecision before, BillingDecision now) =>
        before.Billable ? $"{PlainWords.Codes(now.Codes)} would be billed instead of {PlainWords.Codes(before.Codes)}." : $"{PlainWords.Codes(now.Codes)} would be billed.";
}
