using CcmFlow.Functions.Ledger;
using CcmFlow.Rules.Claims;
using CcmFlow.Rules.Claims.Status;
using CcmFlow.Rules.Time;

namespace CcmFlow.Functions.Claims;

/// <summary>
/// Which of a month's claims rest on minutes that somebody also logged for another patient. A void bills nothing, and a replacement what its own decision counted: the
/// one that mends such minutes is not kept from it by them. Until a payer has taken it on, what it corrects still counts against the other patient's claim.
/// </summary>
internal static class DoubleBookedClaims
{
    /// <param name="claims">All of the month, each with all that is logged for its patient.</param>
    /// <returns>The ready claims that may not go, by patient, with the person who logged both.</returns>
    public static IReadOnlyDictionary<string, string> Find(IReadOnlyList<(ClaimRecord Claim, IReadOnlyList<LedgerEntry> Entries)> claims)
    {
        var billed = claims.SelectMany(c => Said(c.Claim, c.Entries).Concat(StillWithPayer(c.Claim, c.Entries)).Select(e => (c.Claim.Patient, e))).ToList();
        var found = new Dictionary<string, string>(DoubleBooking.Find(billed));
        foreach (var (claim, entries) in claims.Where(c => found.ContainsKey(c.Claim.Patient)))
        {
            if (claim.State != ClaimState.Ready || claim.Claim.Frequency == ClaimFrequency.Void) found.Remove(claim.Patient);
            else if (claim.Claim.Frequency == ClaimFrequency.Replacement)
            {
                var without = billed.Where(b => b.Patient != claim.Patient).Concat(Said(claim, entries).Select(e => (claim.Patient, e)));
                if (!DoubleBooking.Find(without).ContainsKey(claim.Patient)) found.Remove(claim.Patient);
            }
        }
        return found;
    }

    /// <summary>What the claim bills as it now reads.</summary>
    private static IEnumerable<TimeEntry> Said(ClaimRecord claim, IReadOnlyList<LedgerEntry> entries) => claim.Claim.Frequency switch
    {
        ClaimFrequency.Void => [],
        ClaimFrequency.Replacement => claim.Correction is { Decision: { } decision } ? Counted(decision.Evidence, entries) : InForce(entries),
        _ => InForce(entries.Where(e => !e.Late)),
    };

    /// <summary>What a correction is to take the place of, as long as nobody took the correction on.</summary>
    private static IEnumerable<TimeEntry> StillWithPayer(ClaimRecord claim, IReadOnlyList<LedgerEntry> entries)
    {
        if (claim.Correction is not { } correction || IsTakenOn(claim)) return [];
        var before = claim.Acts.TakeWhile(a => a.Id != correction.Id).LastOrDefault(a => a.Kind == ClaimActKind.Replacement && claim.Acts.All(other => other.TakesBack != a.Id));
        return before is { Decision: { } decision } ? Counted(decision.Evidence, entries) : InForce(entries.Where(e => !e.Late));
    }

    private static bool IsTakenOn(ClaimRecord claim)
    {
        if (claim.State != ClaimState.Batched || claim.Told is not { } told) return false;
        return claim.StatusOf(told).Standing == ClaimStanding.Reversed
            || ClaimStatus.Of(told.Where(e => claim.IsLast(e.Attempt))).Standing is ClaimStanding.WithPayer or >= ClaimStanding.Reversed;
    }

    private static IEnumerable<TimeEntry> Counted(IReadOnlyList<string> evidence, IReadOnlyList<LedgerEntry> entries) =>
        entries.Where(e => evidence.Contains(e.Entry.Id)).Select(e => e.Entry with { Supersedes = null });

    // Corrections are carried out here: beside what it says now a claim may count what it said before.
    private static IEnumerable<TimeEntry> InForce(IEnumerable<LedgerEntry> entries)
    {
        var all = entries.Select(e => e.Entry).ToList();
        var corrected = all.Select(e => e.Supersedes).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return all.Where(e => !corrected.Contains(e.Id)).Select(e => e with { Supersedes = null });
    }
}
