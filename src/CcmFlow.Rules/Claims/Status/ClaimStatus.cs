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
    /// <summary>A payer has decided; what is told of the way there changes nothing any more.</summary>
    public bool IsDecided => Standing >= ClaimStanding.Reversed;

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

    /// <summary>With what became of a sending. What was told is folded once and kept; how far an interchange is, is known where the claim is shown.</summary>
    public ClaimStatus After(int attempt, ClaimStanding sending) =>
        attempt < Attempt ? this
        : IsDecided ? this with { Attempt = attempt }
        : attempt == Attempt ? this with { Standing = sending > Standing ? sending : Standing }
        : this with { Standing = sending, Attempt = attempt, PayerClaimNumber = null };

    /// <summary>
    /// Whether a rejection of a sending is overcome: a payer has decided on it or on a later one, or a 277CA that came after took it on after all. The dates in
    /// the files decide what came after, not the order in which they were read; of the same moment the rejection stands.
    /// </summary>
    public static bool IsRejectionOvercome(IEnumerable<ClaimEvent> events, int attempt)
    {
        var all = events.ToList();
        return all.Any(entry => entry.Adjudication is not null && entry.Attempt >= attempt)
            || (all.Any(entry => entry.Attempt == attempt && entry.Standing == ClaimStanding.Rejected) && BeforeAdjudication(all, attempt) != ClaimStanding.Rejected);
    }

    /// <summary>
    /// Whether a payer, or the clearinghouse on the way there, took a sending on after all that it told of it: a decision on it, or a 277CA that no later rejection takes back.
    /// </summary>
    public static bool IsTakenOn(IEnumerable<ClaimEvent> events, int attempt)
    {
        var all = events.Where(entry => entry.Attempt == attempt).ToList();
        return all.Any(entry => entry.Adjudication is not null)
            || (all.Any(entry => entry.Standing is ClaimStanding.Received or ClaimStanding.WithPayer) && BeforeAdjudication(all, attempt) != ClaimStanding.Rejected);
    }

    /// <summary>The payer's own number of what one sending brought it, the latest that it told; null: none yet. The number of an earlier sending is another claim's.</summary>
    public static string? NumberOf(IEnumerable<ClaimEvent> events, int attempt) => events
        .Where(entry => entry.Attempt == attempt && entry.PayerClaimNumber is not null)
        .OrderBy(entry => entry.Adjudication is not null).ThenBy(entry => entry.Adjudication?.PaidOn).ThenBy(entry => entry.Id, StringComparer.Ordinal)
        .LastOrDefault()?.PayerClaimNumber;

    /// <summary>
    /// Whether a void has done its work: the payer has it, or has taken back what it had paid and decided nothing since. Until then the claim that it voids is with the payer.
    /// </summary>
    /// <param name="events">All that was told of the claim.</param>
    /// <param name="attempt">The sending that was the void.</param>
    public static bool IsVoidTaken(IEnumerable<ClaimEvent> events, int attempt)
    {
        // What was sent after it is another claim.
        var all = events.Where(entry => entry.Attempt <= attempt).ToList();
        var ofVoid = all.Where(entry => entry.Attempt == attempt).ToList();
        // A payer that refuses the void has, and perhaps has paid, the claim that it names.
        if (ofVoid.Where(entry => entry.Adjudication is not null).OrderBy(entry => entry.Adjudication!.PaidOn).ThenBy(entry => entry.Adjudication!.Order, StringComparer.Ordinal).LastOrDefault() is { Standing: ClaimStanding.Denied })
            return false;
        return ofVoid.Any(entry => entry.Standing == ClaimStanding.WithPayer || entry.Adjudication is not null) || Of(all).Standing == ClaimStanding.Reversed;
    }

    private static ClaimStanding BeforeAdjudication(List<ClaimEvent> events, int attempt)
    {
        var told = events.Where(entry => entry.Attempt == attempt).ToList();
        var taken = IsTakenAfterAll(told);
        return told.Where(entry => !(taken && IsDated(entry) && entry.Standing == ClaimStanding.Rejected)).Select(entry => entry.Standing).DefaultIfEmpty(ClaimStanding.None).Max();
    }

    private static bool IsTakenAfterAll(IEnumerable<ClaimEvent> told) =>
        told.Where(IsDated).OrderBy(entry => entry.EffectiveOn).ThenBy(entry => entry.MadeAt).ThenBy(entry => entry.Standing == ClaimStanding.Rejected).LastOrDefault()
            is { Standing: not ClaimStanding.Rejected };

    private static bool IsDated(ClaimEvent entry) => entry is { EffectiveOn: not null, Adjudication: null };

    // A reversal takes back a decision; the correction follows it, perhaps in a later file.
    private static ClaimStanding Adjudicated(List<Adjudication> decisions)
    {
        var standing = decisions.Count(decision => !decision.IsReversal) - decisions.Count(decision => decision.IsReversal);
        if (standing <= 0 || decisions.LastOrDefault(decision => !decision.IsReversal) is not { } last)
        {
            return ClaimStanding.Reversed;
        }

        // A denial beside a payment that stands, as of a duplicate or by the next payer, takes nothing back.
        return decisions.Sum(decision => decision.Paid) <= 0 ? last.IsDenied ? ClaimStanding.Denied : ClaimStanding.ProcessedUnpaid
            : decisions.Where(decision => !decision.IsDenied).Sum(decision => decision.Refused) > 0 ? ClaimStanding.PartlyPaid
            : ClaimStanding.Paid;
    }
}
