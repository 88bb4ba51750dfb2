using CcmFlow.Functions.Ledger;
using CcmFlow.Functions.MonthClose;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Practices;
using CcmFlow.Rules.Billing;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.Claims;

namespace CcmFlow.Functions.Claims;

/// <summary>What somebody wants done about a claim that a payer has.</summary>
/// <param name="Kind">Replacement or void.</param>
/// <param name="Seen">See <see cref="ClaimHistory.Tag"/>; null: however it stands.</param>
public sealed record ClaimOrder(ClaimFrequency Kind, string Act, string By, string Why, string? Seen);

/// <summary>What became of it.</summary>
/// <param name="Refusal">Why not, with the mend; null: it is queued, now or by the same act before.</param>
/// <param name="Changed">The claim stands otherwise than it was seen.</param>
public sealed record ClaimOrdered(string? Refusal, bool Changed = false);

/// <summary>
/// A claim that the payer has, put right: by a replacement or a void where the payer takes one. Medicare's contractors take originals only; there it is a
/// person's work (reopening).
/// </summary>
public sealed class ClaimReplacements(ClaimStore claims, ClaimHistories histories, LedgerStore ledger, TimeProvider time)
{
    private const int Attempts = 8;

    /// <summary>
    /// Queues a void (the payer takes the claim back as if it had never been), or a replacement that rests on everything that is known now, minutes that came late
    /// included. Who, when and why are kept with the claim, in the write that queues it.
    /// </summary>
    public async Task<ClaimOrdered> CorrectAsync(Practice practice, PatientRecord patient, ServiceMonth month, ClaimOrder order, CancellationToken cancellation)
    {
        for (var attempt = 1; attempt <= Attempts; attempt++)
        {
            if (await histories.OfClaimAsync(practice.Id, month.ToString(), patient.Id, cancellation) is not { } history) return new("There is no claim of this month.");
            if (history.Claim.Acts.FirstOrDefault(a => a.Id == order.Act) is { } before) return new(before.Kind == order.Kind ? null : "This id names another act; give this one its own.");
            if (order.Seen is not null && order.Seen != history.Tag) return new("The claim stands otherwise than you saw it.", Changed: true);
            if (Refusal(history) is { } refusal) return new(refusal);
            var (claim, decision, fault) = order.Kind == ClaimFrequency.Void ? (history.Claim.Claim, null, null) : await DraftAsync(practice, patient, month, history.Claim.Claim, cancellation);
            if (claim is null) return new(fault);
            var act = new ClaimAct(order.Act, order.Kind, order.By, time.GetUtcNow(), order.Why, decision);
            var corrected = claim with { Frequency = order.Kind, PayerClaimNumber = history.Status.PayerClaimNumber };
            var after = await claims.ChangeAsync(
                practice.Id, month.ToString(), patient.Id,
                c => IsAsSeen(c, history.Claim) ? c with { State = ClaimState.Ready, Claim = corrected, NumberToKeep = null, Acts = [.. c.Acts, act] } : c, cancellation);
            if (after?.Acts.Contains(act) == true) return new(null);
        }
        throw new InvalidOperationException("A claim changed again and again while it was to be corrected.");
    }

    /// <summary>Null: the payer has the claim and takes replacements and voids.</summary>
    public static string? Refusal(ClaimHistory history) => history switch
    {
        { Claim.State: not ClaimState.Batched } => "The claim is not with the payer: a held or rejected claim is mended, not replaced.",
        { Claim.Claim.Frequency: ClaimFrequency.Void } => "The claim has been voided.",
        { Claim.Claim.Payer.Filing: ClaimFiling.MedicarePartB } => "Medicare takes originals only: ask its contractor for a reopening.",
        { Claim.Claim.Payer.TakesReplacements: false } => "This payer takes no replacements: correct the claim through its portal or by phone.",
        { Status.PayerClaimNumber: null } => "The payer has not given the claim a number yet: wait for its acknowledgement or remittance.",
        _ => null,
    };

    // An answer that comes in between, or another act, is looked at first.
    private static bool IsAsSeen(ClaimRecord now, ClaimRecord seen) =>
        now.State == seen.State && now.Round == seen.Round && now.Attempts.Count == seen.Attempts.Count && now.Acts.Count == seen.Acts.Count && now.Told?.Count == seen.Told?.Count;

    private async Task<(ProfessionalClaim? Claim, MonthDecision? Decision, string? Refusal)> DraftAsync(Practice practice, PatientRecord patient, ServiceMonth month, ProfessionalClaim before, CancellationToken cancellation)
    {
        var rows = await ledger.ReadAsync(new PatientMonthKey(practice.Id, patient.Id, month), cancellation);
        var decision = MonthDecision.From(BillingRules.Decide(BillingCases.From(practice, patient, month, rows, withLateEntries: true)), time.GetUtcNow());
        if (!decision.Billable) return (null, null, "On what is known now nothing may be billed for the month: void the claim instead.");
        var draft = ClaimDrafts.From(practice, patient, month, decision);
        if (draft.State != ClaimState.Ready) return (null, null, string.Join(' ', draft.Faults));
        return RejectedClaims.IsSame(draft.Claim, before with { Frequency = ClaimFrequency.Original, PayerClaimNumber = null }) ? (null, null, "A new claim would be the same as this one: nothing that decides on it has changed. Correct what is wrong first, or appeal with the payer.") : (draft.Claim, decision, null);
    }
}
