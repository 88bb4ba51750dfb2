using CcmFlow.Functions.Ledger;
using CcmFlow.Functions.MonthClose;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Practices;
using CcmFlow.Rules.Billing;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.Claims;

namespace CcmFlow.Functions.Claims;

/// <summary>
/// A claim that the payer has decided on, put right: by a replacement or a void where the payer takes one. Medicare's contractors take originals only; there it is a
/// person's work (reopening).
/// </summary>
public sealed class ClaimReplacements(ClaimStore claims, ClaimHistories histories, LedgerStore ledger, TimeProvider time)
{
    /// <summary>Queues a replacement that rests on everything that is known now, minutes that came late included.</summary>
    /// <returns>Null: it is queued; else why not, with the mend.</returns>
    public Task<string?> ReplaceAsync(Practice practice, PatientRecord patient, ServiceMonth month, CancellationToken cancellation) =>
        CorrectAsync(practice, patient, month, ClaimFrequency.Replacement, cancellation);

    /// <summary>Queues a void: the payer takes the claim back as if it had never been.</summary>
    public Task<string?> VoidAsync(Practice practice, PatientRecord patient, ServiceMonth month, CancellationToken cancellation) =>
        CorrectAsync(practice, patient, month, ClaimFrequency.Void, cancellation);

    private async Task<string?> CorrectAsync(Practice practice, PatientRecord patient, ServiceMonth month, ClaimFrequency frequency, CancellationToken cancellation)
    {
        if (await histories.OfClaimAsync(practice.Id, month.ToString(), patient.Id, cancellation) is not { Claim.State: ClaimState.Batched } history)
            return "The claim is not with the payer: a held or rejected claim is mended, not replaced.";
        if (history.Status.PayerClaimNumber is not { } payerNumber) return "The payer has not given the claim a number yet: wait for its acknowledgement or remittance.";
        var before = history.Claim.Claim;
        if (before.Payer.Filing == ClaimFiling.MedicarePartB) return "Medicare takes originals only: ask its contractor for a reopening.";
        if (!before.Payer.TakesReplacements) return "This payer takes no replacements: correct the claim through its portal or by phone.";
        var (claim, refusal) = frequency == ClaimFrequency.Void ? (before, null) : await DraftAsync(practice, patient, month, cancellation);
        if (claim is null) return refusal;
        if (frequency == ClaimFrequency.Replacement && RejectedClaims.IsSame(claim, before with { Frequency = ClaimFrequency.Original, PayerClaimNumber = null })) return "Nothing about the claim has changed.";
        var corrected = claim with { Frequency = frequency, PayerClaimNumber = payerNumber };
        await claims.ChangeAsync(
            practice.Id, month.ToString(), patient.Id,
            c => c.State == ClaimState.Batched && c.Attempts.Count == history.Claim.Attempts.Count ? c with { State = ClaimState.Ready, Claim = corrected, NumberToKeep = null } : c, cancellation);
        return null;
    }

    private async Task<(ProfessionalClaim? Claim, string? Refusal)> DraftAsync(Practice practice, PatientRecord patient, ServiceMonth month, CancellationToken cancellation)
    {
        var rows = await ledger.ReadAsync(new PatientMonthKey(practice.Id, patient.Id, month), cancellation);
        var decision = MonthDecision.From(BillingRules.Decide(BillingCases.From(practice, patient, month, rows, withLateEntries: true)), time.GetUtcNow());
        if (!decision.Billable) return (null, "On what is known now nothing may be billed for the month: void the claim instead.");
        var draft = ClaimDrafts.From(practice, patient, month, decision);
        return draft.State == ClaimState.Ready ? (draft.Claim, null) : (null, string.Join(' ', draft.Faults));
    }
}
