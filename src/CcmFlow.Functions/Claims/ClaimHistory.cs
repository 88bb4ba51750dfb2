using CcmFlow.Functions.Practices;
using CcmFlow.Functions.Storage;
using CcmFlow.Rules.Claims.Status;

namespace CcmFlow.Functions.Claims;

/// <summary>A claim with all that happened to it. PHI.</summary>
/// <param name="Sendings">The interchanges that carried it, in the order of its attempts.</param>
/// <param name="Entries">What was told of it, oldest first.</param>
public sealed record ClaimHistory(ClaimRecord Claim, IReadOnlyList<InterchangeRecord> Sendings, IReadOnlyList<ClaimLedgerEntry> Entries)
{
    /// <summary>Folded from the sendings and all that was told.</summary>
    public ClaimStatus Status => With(Claim.StatusOf(Entries.Select(e => e.Event)), Claim.Attempts, Sendings);

    /// <summary>Decisions of payers.</summary>
    public int Decisions => Entries.Count(e => e.Event.Adjudication is not null);

    public ClaimPlace Place => ClaimPlaces.Of(Claim.State, Status.Standing, Claim.Claim.Frequency, Claim.FollowUpOf(Decisions), Claim.IsKeptHeld);

    /// <summary>The payer's number that a replacement or void names. After a correction only what went last has one that counts; null: the payer has told none of it yet.</summary>
    public string? NumberToCorrect => Claim.Last is { } last && Claim.WasCorrected ? ClaimStatus.NumberOf(Entries.Select(e => e.Event), last.Number) : Status.PayerClaimNumber;

    /// <summary>The payer's last decision that took something away, with its reasons; null: there is none.</summary>
    public ClaimLedgerEntry? LastRefusal => Entries.Where(e => e.Payment is { IsReversal: false }).OrderBy(e => e.PaidOn).ThenBy(e => e.At).LastOrDefault() is { Corrections.Count: > 0 } last ? last : null;

    /// <summary>Tells where the claim stands from where it stood: who corrects it has seen that.</summary>
    public string Tag => SectionTag.Of(new { Claim.State, Claim.Round, Sent = Claim.Attempts.Count, Acts = Claim.Acts.Count, Claim.Faults, Claim.Claim.Total, Status });

    /// <summary>What was told, with what became of the sendings.</summary>
    public static ClaimStatus With(ClaimStatus told, IReadOnlyList<ClaimAttempt> attempts, IReadOnlyList<InterchangeRecord> sendings) =>
        attempts.Where(a => !a.TakenBack).Aggregate(told, (status, attempt) => status.After(attempt.Number, Standing(sendings.FirstOrDefault(i => i.Number == attempt.Interchange))));

    private static ClaimStanding Standing(InterchangeRecord? sending) => sending?.State switch
    {
        InterchangeState.Accepted => ClaimStanding.Sent,
        InterchangeState.Rejected => ClaimStanding.Rejected,
        InterchangeState.Sending or InterchangeState.Unknown => ClaimStanding.SendUnknown,
        _ => ClaimStanding.Batched,
    };
}

/// <summary>Where a practice's claims stand.</summary>
public sealed class ClaimHistories(ClaimStore claims, Interchanges interchanges, ClaimLedger ledger)
{
    public async Task<IReadOnlyList<ClaimHistory>> OfMonthAsync(PracticeMonth month, CancellationToken cancellation)
    {
        var sendings = await interchanges.ListAsync(month.Practice, cancellation);
        var entries = await ledger.OfMonthAsync(month, cancellation);
        return [.. (await claims.ListAsync(month, cancellation)).Select(c => new ClaimHistory(c, Of(c, sendings), [.. entries[c.Patient]]))];
    }

    public async Task<ClaimHistory?> OfClaimAsync(string practice, string month, string patient, CancellationToken cancellation) =>
        await claims.FindAsync(practice, month, patient, cancellation) is { } claim
            ? new ClaimHistory(claim, Of(claim, await interchanges.ListAsync(practice, cancellation)), await ledger.OfClaimAsync(practice, month, patient, cancellation))
            : null;

    private static IReadOnlyList<InterchangeRecord> Of(ClaimRecord claim, IReadOnlyList<InterchangeRecord> all) =>
        [.. claim.Attempts.Select(a => all.FirstOrDefault(i => i.Number == a.Interchange)).OfType<InterchangeRecord>()];
}
