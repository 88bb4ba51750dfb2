using CcmFlow.Functions.MonthClose;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Practices;
using CcmFlow.Functions.Worklist;
using CcmFlow.Rules.Billing;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.Claims;
using CcmFlow.Rules.Outreach;

namespace CcmFlow.Functions.Claims;

/// <summary>
/// What people do about a claim: each act once, on the claim as it was seen, kept with it in the write that does it (who, when and why). A replacement or void puts
/// right what the payer has, where the payer takes one; Medicare's contractors take originals only, there it is a person's work (reopening).
/// </summary>
public sealed class ClaimActs(ClaimStore claims, ClaimHistories histories, ClaimRedrafts redrafts, HeldClaims held, ClosedMonthReview review, TaskClosing closing, TimeProvider time)
{
    private const int Attempts = 8;

    public async Task<ClaimOrdered> DoAsync(Practice practice, PatientRecord patient, ServiceMonth month, ClaimOrder order, CancellationToken cancellation)
    {
        for (var attempt = 1; attempt <= Attempts; attempt++)
        {
            if (await histories.OfClaimAsync(practice.Id, month.ToString(), patient.Id, cancellation) is not { } history) return new("There is no claim of this month.");
            if (history.Claim.Acts.FirstOrDefault(a => a.Id == order.Act) is { } before)
            {
                if (!IsSame(before, order)) return new("This id names another act; give this one its own.");
                // The first sending may have died before it told the list of work.
                await FollowAsync(practice, patient, history.Claim, before, cancellation);
                return new(null) { Repeated = true };
            }
            if (order.Seen is not null && order.Seen != history.Tag) return new("The claim stands otherwise than you saw it.", Changed: true);
            if (ClaimRefusals.Of(order.Kind, history) is { } refusal) return new(refusal);
            if (order.Appeal?.Faults(history.LastRefusal?.PaidOn, practice.Zone.LocalDate(time.GetUtcNow())).ToList() is [var (field, mend), ..]) return new(mend, Fault: (field, mend));
            var act = new ClaimAct(order.Act, order.Kind, order.By, time.GetUtcNow(), order.Why) { Round = history.Claim.Round, Appeal = order.Appeal, Decisions = history.Decisions };
            var (noted, change, fault) = await ChangeAsync(practice, patient, month, history, act, cancellation);
            if (change is null) return new(fault);
            var after = await claims.ChangeAsync(
                practice.Id, month.ToString(), patient.Id, c => IsAsSeen(c, history.Claim) ? change(c) with { Acts = [.. c.Acts, noted] } : c, cancellation);
            if (after?.Acts.Contains(noted) != true) continue;
            await FollowAsync(practice, patient, after, noted, cancellation);
            return new(null);
        }
        throw new InvalidOperationException("A claim changed again and again while something was to be done about it.");
    }

    /// <summary>The act with what is kept of it, and what it makes of the claim; else why not.</summary>
    private async Task<(ClaimAct Act, Func<ClaimRecord, ClaimRecord>? Change, string? Fault)> ChangeAsync(
        Practice practice, PatientRecord patient, ServiceMonth month, ClaimHistory history, ClaimAct act, CancellationToken cancellation)
    {
        var seen = history.Claim;
        switch (act.Kind)
        {
            case ClaimActKind.Void:
                // Facts that say otherwise later are told from what was known when it was voided.
                return (act with { Decision = await redrafts.DecideAsync(practice, patient, month, cancellation) }, Queued(practice, seen.Claim, ClaimFrequency.Void, history), null);
            case ClaimActKind.Replacement:
                var (claim, decision, fault) = await redrafts.OfReplacementAsync(practice, patient, month, seen.Claim, cancellation);
                return claim is null ? (act, null, fault) : (act with { Decision = decision }, Queued(practice, claim, ClaimFrequency.Replacement, history), null);
            case ClaimActKind.TakenBack:
                // What the payer has is again what the claim says; where it stands was never told otherwise.
                return (act with { TakesBack = seen.Correction?.Id }, PutBack, null);
            case ClaimActKind.LookedAgain:
                // Who pays is what a look says: the sentence that asks for it was read.
                var looked = seen.Faults.Contains(ClaimDrafts.OtherPayer) ? act with { Findings = [ClaimDrafts.OtherPayer] } : act;
                return (looked, Drafted(await redrafts.OfAsync(practice, patient, month, cancellation), looked), null);
            case ClaimActKind.Confirmed:
                var confirmed = act with { Findings = [.. seen.Faults.Where(ClaimDoubts.MayBeConfirmed)] };
                return (confirmed, Drafted(await redrafts.OfAsync(practice, patient, month, cancellation), confirmed), null);
            case ClaimActKind.KeptHeld:
                return (act with { Findings = seen.Faults }, c => c, null);
            case ClaimActKind.Appealed or ClaimActKind.WrittenOff:
                return (act, c => c, null);
            case ClaimActKind.SentAgain:
                return (act, c => c with { State = ClaimState.Ready, Faults = [] }, null);
            default:
                throw new ArgumentOutOfRangeException(nameof(act), act.Kind, null);
        }
    }

    /// <param name="said">What a person says now of what holds it.</param>
    private static Func<ClaimRecord, ClaimRecord> Drafted(Redraft? redraft, ClaimAct said) => c =>
        redraft is not { Claim: var draft } || draft.Round < c.Round ? c : c.Redrafted((c with { Acts = [.. c.Acts, said] }).Answered(draft));

    private static ClaimRecord PutBack(ClaimRecord claim)
    {
        var last = claim.Attempts.Last(a => a.ControlNumber == claim.WithPayer!.PatientControlNumber);
        return claim with
        {
            State = ClaimState.Batched,
            Claim = claim.WithPayer!,
            WithPayer = null,
            NumberToKeep = null,
            Faults = [],
            Interchange = last.Interchange,
            Attempts = [.. claim.Attempts.Select(a => a.Number > last.Number ? a with { TakenBack = true } : a)],
        };
    }

    private static Func<ClaimRecord, ClaimRecord> Queued(Practice practice, ProfessionalClaim claim, ClaimFrequency frequency, ClaimHistory history)
    {
        var corrected = claim with { Frequency = frequency, PayerClaimNumber = history.NumberToCorrect };
        return c => c with { State = ClaimState.Ready, Claim = corrected, WithPayer = c.Claim, NumberToKeep = null, DraftedFrom = BillingSettings.TagOf(practice) };
    }

    /// <summary>The list of work, once the act is durable. A replacement or void is told when it is in a file (<see cref="SendClaims"/>): until then it may be taken back.</summary>
    private async Task FollowAsync(Practice practice, PatientRecord patient, ClaimRecord claim, ClaimAct act, CancellationToken cancellation)
    {
        if (act.Kind is ClaimActKind.LookedAgain or ClaimActKind.Confirmed && claim.State == ClaimState.Held) await held.AskAsync(claim, cancellation);
        else if (ClaimTasks.Of(act.Kind) is { } done)
            await closing.AfterAsync(new DoneAct(done, claim.Practice, claim.Patient, ServiceMonth.Parse(claim.Month), act.By, act.At), cancellation);
        // Its file had ticked off what it was to answer.
        if (act.Kind != ClaimActKind.TakenBack) return;
        // What held it, or what it was asked for, may be all that says that the payer has the wrong claim.
        await review.CheckAsync(practice, patient, ServiceMonth.Parse(claim.Month), cancellation, late: true);
        if (claim.Attempts is not [.., { TakenBack: true }]) return;
        if (claim.Acts.FirstOrDefault(a => a.Id == act.TakesBack) is { } asked)
            await closing.UndoneAsync(new DoneAct(StaffAct.CorrectionTakenBack, claim.Practice, claim.Patient, ServiceMonth.Parse(claim.Month), act.By, act.At), asked.At, cancellation);
    }

    private static bool IsSame(ClaimAct done, ClaimOrder order) => done.Kind == order.Kind && done.Why == order.Why && done.Appeal == order.Appeal;

    // An answer that comes in between, or another act, is looked at first.
    private static bool IsAsSeen(ClaimRecord now, ClaimRecord seen) =>
        now.State == seen.State && now.Round == seen.Round && now.Attempts.Count == seen.Attempts.Count && now.Acts.Count == seen.Acts.Count && now.Told?.Count == seen.Told?.Count
        && now.Faults.SequenceEqual(seen.Faults);
}
