namespace CcmFlow.Rules.Claims.Status;

/// <summary>Where a claim stands after all its events.</summary>
/// <param name="Standing">See there.</param>
/// <param name="Attempt">The last sending.</param>
/// <param name="Paid">Sum of all payments and reversals.</param>
/// <param name="PatientShare">Sum of all, reversals included.</param>
/// <param name="PayerClaimNumber">The latest; needed for a replacement or void.</param>
/// <param name="ForwardedTo">The payer that has it next; null when nobody has.</param>
public sealed record ClaimStatus(ClaimStanding Standing, int Attempt, decimal Paid, decimal PatientShare, string? PayerClaimNumber, string? ForwardedTo)
{
    /// <summary>Folds events that may come in any order and more than once.</summary>
    public static ClaimStatus Of(IEnumerable<ClaimEvent> events)
    {
        var all = events.DistinctBy(entry => entry.Id).OrderBy(entry => entry.Id, StringComparer.Ordinal).ToList();
        var attempt = all.Count == 0 ? 0 : all.Max(entry => entry.Attempt);
        var decided = all
            .Where(entry => entry.Adjudication is not null)
            .OrderBy(entry => entry.Adjudication!.PaidOn).ThenBy(entry => entry.Adjudication!.Order, StringComparer.Ordinal).ThenBy(entry => entry.Id, StringComparer.Ordinal)
            .ToList();
        return new ClaimStatus(
            decided.Count > 0 ? Adjudicated([.. decided.Select(entry => entry.Adjudication!)]) : BeforeAdjudication(all, attempt),
            attempt,
            decided.Sum(entry => entry.Adjudication!.Paid),
            decided.Sum(entry => entry.Adjudication!.PatientShare),
            decided.Select(entry => entry.PayerClaimNumber).LastOrDefault(number => number is not null)
                ?? all.Where(entry => entry.Attempt == attempt).Select(entry => entry.PayerClaimNumber).LastOrDefault(number => number is not null),
            decided.Select(entry => entry.Adjudication!.ForwardedTo).LastOrDefault(name => name is not null));
    }

    private static ClaimStanding BeforeAdjudication(List<ClaimEvent> events, int attempt) =>
        events.Where(entry => entry.Attempt == attempt).Select(entry => entry.Standing).DefaultIfEmpty(ClaimStanding.None).Max();

    // A reversal takes back a decision; the correction follows it, perhaps in a later file.
    private static ClaimStanding Adjudicated(List<Adjudication> decisions)
    {
        var standing = decisions.Count(decision => !decision.IsReversal) - decisions.Count(decision => decision.IsReversal);
        if (standing <= 0 || decisions.LastOrDefault(decision => !decision.IsReversal) is not { } last)
        {
            return ClaimStanding.Reversed;
        }

        // A denial beside a payment that stands, as of a duplicate or by the next payer, takes nothing back.
        return decisions.Sum(decision => decision.Paid) > 0 ? ClaimStanding.Paid : last.IsDenied ? ClaimStanding.Denied : ClaimStanding.ProcessedUnpaid;
    }
}
