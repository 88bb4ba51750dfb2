using Azure;
using CcmFlow.Functions.MonthClose;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Practices;
using CcmFlow.Rules.Claims;
using Microsoft.Extensions.Logging;

namespace CcmFlow.Functions.Claims;

/// <summary>
/// Brings a month's waiting claims up to what is known of patients and practice, before a file is made of them. Invariant: a ready claim that may go was drafted from the
/// practice's settings of now (<see cref="ClaimRecord.DraftedFrom"/>), and nothing that was changed of its patient waits to be looked at. A claim that is as it was costs no
/// look at storage. One patient's trouble keeps their claim, and lets the others go.
/// </summary>
public sealed class WaitingClaims(
    PatientStore patients, ClaimStore claims, ClaimRedrafts redrafts, ClosedMonthReview review, MemberIds members, HeldClaims holds, ClaimNumbering numbering, ILogger<WaitingClaims> log)
{
    /// <summary>Why a claim that could not be looked at is held; the next look that succeeds lets it go.</summary>
    public const string NotLookedAt =
        "What was changed of the patient or of the practice since this claim was drafted could not be looked at: it is tried again with the next file. If it stays, tell whoever runs the app.";

    /// <param name="practice">As it is stored now: claims go as it has them.</param>
    /// <returns>The month's claims as they stand then.</returns>
    public async Task<IReadOnlyList<(ClaimRecord Claim, ETag Tag)>> LookAsync(Practice practice, PracticeMonth month, CancellationToken cancellation)
    {
        var queue = await claims.ListTaggedAsync(month, cancellation);
        if (queue.Any(c => ClaimNumbering.IsGivenBack(practice, c.Claim)))
        {
            await numbering.GiveBackAsync(practice, month, cancellation);
            queue = await claims.ListTaggedAsync(month, cancellation);
        }
        // No claim goes on what was changed a moment ago by whoever died before looking at it again.
        var failed = await SweepAsync(practice, queue, cancellation);
        if (failed is not null) queue = await claims.ListTaggedAsync(month, cancellation);
        var waiting = queue.Select(c => c.Claim).Where(c => c.State is ClaimState.Held or ClaimState.Rejected && failed?.Contains(c.Patient) != true).ToList();
        foreach (var claim in waiting) await TryAsync(claim, () => ReleaseAsync(practice, month, claim, cancellation), cancellation);
        if (waiting.Count > 0) queue = await claims.ListTaggedAsync(month, cancellation);
        var stale = queue.Select(c => c.Claim).Where(c => c.State == ClaimState.Ready && !MayGo(practice, c)).ToList();
        if (stale.Count == 0) return queue;
        foreach (var claim in stale) await TryAsync(claim, () => RenewAsync(practice, month, claim, cancellation), cancellation);
        return await claims.ListTaggedAsync(month, cancellation);
    }

    /// <summary>Whether the claim was drafted from the practice's settings of now.</summary>
    public static bool IsAsNow(Practice practice, ClaimRecord claim) => claim.DraftedFrom == BillingSettings.TagOf(practice);

    public static bool MayGo(Practice practice, ClaimRecord claim) => claim.State == ClaimState.Ready && IsAsNow(practice, claim);

    /// <summary>Looks at what was changed of patients, and holds the claims of those whose look failed, and of whoever has the same member id.</summary>
    /// <returns>Those patients; null: nothing was to be looked at.</returns>
    private async Task<IReadOnlySet<string>?> SweepAsync(Practice practice, IReadOnlyList<(ClaimRecord Claim, ETag Tag)> queue, CancellationToken cancellation)
    {
        if (queue.All(c => c.Claim.State != ClaimState.Ready) || await review.SweepAsync(practice, cancellation) is not { Any: true } swept) return null;
        if (swept.Failed.Count == 0) return swept.Failed;
        var shared = await members.SharedAsync(practice.Id, cancellation);
        var failed = swept.Failed.Concat(swept.Failed.SelectMany(patient => shared.GetValueOrDefault(patient, []))).ToHashSet(StringComparer.Ordinal);
        foreach (var (claim, _) in queue.Where(c => failed.Contains(c.Claim.Patient))) await holds.HoldAsync(claim, NotLookedAt, cancellation);
        return failed;
    }

    /// <summary>A held or rejected claim is looked at again with what is known of patient and practice now: mending either releases it.</summary>
    private async Task ReleaseAsync(Practice practice, PracticeMonth month, ClaimRecord waiting, CancellationToken cancellation)
    {
        // What corrects another claim is no draft: it is released by nothing, but that it can be looked at again.
        var now = waiting.Claim.Frequency == ClaimFrequency.Original ? await DraftAsync(practice, month, waiting, cancellation)
            : waiting.Faults is [NotLookedAt] ? await claims.ChangeAsync(waiting.Practice, waiting.Month, waiting.Patient, c => c is { State: ClaimState.Held, Faults: [NotLookedAt] } ? c with { State = ClaimState.Ready, Faults = [], DraftedFrom = null } : c, cancellation)
            : waiting;
        // Work on it that is not on the list, for whatever reason, comes back.
        if (now is { State: ClaimState.Held }) await holds.AskAsync(now, cancellation);
    }

    private async Task<ClaimRecord> DraftAsync(Practice practice, PracticeMonth month, ClaimRecord waiting, CancellationToken cancellation)
    {
        var patient = await patients.GetAsync(month.Practice, waiting.Patient, cancellation);
        return await redrafts.OfAsync(practice, patient, month.Month, cancellation) is not var (draft, _) ? waiting
            : await (waiting.State == ClaimState.Rejected ? ReleaseMendedAsync(draft, cancellation) : claims.ReplaceHeldAsync(draft, cancellation)) ?? waiting;
    }

    /// <summary>What came back goes again only when something about it has changed: the same claim would come back the same way. Why the roster does not mend it is told.</summary>
    private Task<ClaimRecord?> ReleaseMendedAsync(ClaimRecord draft, CancellationToken cancellation) => claims.ChangeAsync(
        draft.Practice, draft.Month, draft.Patient,
        c => c.State != ClaimState.Rejected || draft.Round < c.Round ? c
            : c.Answered(draft) is { State: ClaimState.Ready } answered && !RejectedClaims.IsSame(c.Claim, draft.Claim) ? c.Redrafted(answered)
            : c.Answered(draft).Faults.Contains(ClaimDrafts.OtherPayer) && !c.Faults.Contains(ClaimDrafts.OtherPayer) ? c with { Faults = [.. c.Faults, ClaimDrafts.OtherPayer] }
            : c,
        cancellation);

    /// <summary>The settings were changed after the claim was drafted: the month is looked at as after any late fact, and what would go is drafted anew.</summary>
    private async Task RenewAsync(Practice practice, PracticeMonth month, ClaimRecord stale, CancellationToken cancellation)
    {
        var patient = await patients.GetAsync(practice.Id, stale.Patient, cancellation);
        await review.CheckAsync(practice, patient, month.Month, cancellation);
        if (stale.Claim.Frequency != ClaimFrequency.Original) await RenewCorrectionAsync(practice, patient, month, stale, cancellation);
    }

    /// <summary>A replacement that waits says what one would say now. A void says what the payer has.</summary>
    private async Task RenewCorrectionAsync(Practice practice, PatientRecord patient, PracticeMonth month, ClaimRecord stale, CancellationToken cancellation)
    {
        var (anew, _, refusal) = stale.Claim.Frequency == ClaimFrequency.Replacement
            ? await redrafts.OfReplacementAsync(practice, patient, month.Month, stale.WithPayer!, cancellation)
            : (stale.Claim, null, null);
        var after = await claims.ChangeAsync(
            stale.Practice, stale.Month, stale.Patient,
            c => c.State != ClaimState.Ready || c.DraftedFrom != stale.DraftedFrom || c.Acts.Count != stale.Acts.Count ? c
                : anew is null ? c with { State = ClaimState.Held, Faults = [$"The practice's settings were changed after this replacement was asked for. {refusal} Take it back, then correct the claim anew."] }
                : c.Redrafted(c with { Claim = anew with { Frequency = c.Claim.Frequency, PayerClaimNumber = c.Claim.PayerClaimNumber }, DraftedFrom = BillingSettings.TagOf(practice) }),
            cancellation);
        if (after is { State: ClaimState.Held }) await holds.AskAsync(after, cancellation);
    }

    private async Task TryAsync(ClaimRecord claim, Func<Task> look, CancellationToken cancellation)
    {
        try
        {
            await look();
        }
#pragma warning disable CA1031 // Whatever the reason is, it is this patient's alone.
        catch (Exception error) when (error is not OperationCanceledException)
#pragma warning restore CA1031
        {
            log.LogError("Practice {Practice}: a claim of {Month} could not be looked at again ({Error}); it does not go, and is tried again.", claim.Practice, claim.Month, error.GetType().Name);
            await holds.HoldAsync(claim, NotLookedAt, cancellation);
        }
    }
}
