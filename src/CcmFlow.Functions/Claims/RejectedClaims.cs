using System.Text.Json;
using CcmFlow.Functions.Hosting;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.MonthClose;
using CcmFlow.Functions.Practices;
using CcmFlow.Functions.Worklist;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.Claims;
using CcmFlow.Rules.Claims.Status;
using CcmFlow.Rules.Outreach;

namespace CcmFlow.Functions.Claims;

/// <summary>
/// Takes claims back that never reached adjudication. They keep their CLM01 (clearinghouses advise so) and go again as originals: by themselves
/// when they were only in bad company, else once they are mended or a person says so.
/// </summary>
public sealed class RejectedClaims(ClaimStore claims, ClaimLedger ledger, ClosedMonthReview review, WorklistStore worklist, TaskClosing closing, TimeProvider time)
{
    private static readonly TimeSpan DueIn = TimeSpan.FromDays(3);

    /// <summary>Every claim of an interchange that the clearinghouse refused as a whole.</summary>
    public async Task OfInterchangeAsync(InterchangeRecord interchange, CancellationToken cancellation)
    {
        if (interchange.Kind != InterchangeKind.Claims) return;
        var month = new PracticeMonth(interchange.Practice, ServiceMonth.Parse(interchange.Month));
        foreach (var claim in (await claims.ListAsync(month, cancellation)).Where(c => c.State == ClaimState.Batched && c.Interchange == interchange.Number))
            await RejectAsync(claim, claim.Last!.Number, interchange.Reasons.Count > 0 ? interchange.Reasons : ["The clearinghouse refused the file."], cancellation);
    }

    /// <summary>The claim waits to be mended. A rejection of an earlier sending changes nothing, nor does one that is overcome.</summary>
    public async Task RejectAsync(ClaimRecord claim, int attempt, IReadOnlyList<string> mends, CancellationToken cancellation)
    {
        if (await IsOvercomeAsync(claim, attempt, cancellation)) return;
        var after = await claims.ChangeAsync(
            claim.Practice, claim.Month, claim.Patient, c => Is(c, attempt) ? Back(c) with { State = ClaimState.Rejected, Faults = mends } : c, cancellation);
        if (after is not { State: ClaimState.Rejected }) return;
        var now = time.GetUtcNow();
        if (after.Correction is { } asked) await closing.UndoneAsync(Act(after, StaffAct.CorrectionCameBack), asked.At, cancellation);
        await worklist.AddAsync(new StaffTask(claim.Practice, MendTask(claim, attempt), StaffTaskKind.MendRejectedClaim, claim.Patient, claim.Month, now, now + DueIn, Done: false), cancellation);
        await review.CheckAsync(after, cancellation);
    }

    /// <summary>Nothing was wrong with the claim itself: another one in its transaction set was, and took it along.</summary>
    public async Task SendAgainAsync(ClaimRecord claim, int attempt, CancellationToken cancellation)
    {
        if (await IsOvercomeAsync(claim, attempt, cancellation)) return;
        var after = await claims.ChangeAsync(claim.Practice, claim.Month, claim.Patient, c => Is(c, attempt) ? Back(c) with { State = ClaimState.Ready, Faults = [] } : c, cancellation);
        // What came in while it was away was told of a claim that a payer had: now it would go again.
        if (after is { State: ClaimState.Ready }) await review.CheckAsync(after, cancellation);
    }

    /// <summary>Clearinghouse or payer took a sending on. One that had been rejected before is with the payer again, and nobody has to mend it.</summary>
    public async Task TakenOnAsync(ClaimRecord claim, int attempt, CancellationToken cancellation)
    {
        if (await AskAboutTakenBackAsync(claim, attempt, cancellation)) return;
        if (!await IsOvercomeAsync(claim, attempt, cancellation)) return;
        await BackWithPayerAsync(claim, attempt, async after =>
        {
            await closing.AfterAsync(Act(claim, StaffAct.ClaimTakenOn), MendTask(claim, attempt), cancellation);
            await AnsweredAsync(after, cancellation);
        }, cancellation);
    }

    /// <summary>
    /// A payer decided on a sending. One that is the last is with the payer, whatever was told before; an earlier one says nothing of the correction that followed, unless
    /// that one was given up.
    /// </summary>
    public async Task DecidedAsync(ClaimRecord claim, int attempt, CancellationToken cancellation)
    {
        if (await AskAboutTakenBackAsync(claim, attempt, cancellation)) return;
        await BackWithPayerAsync(claim, attempt, after => claim.State == ClaimState.Rejected ? AnsweredAsync(after, cancellation) : Task.CompletedTask, cancellation);
    }

    /// <summary>
    /// A payer has a sending that was to go again, or whose month was decided otherwise since: what it has is what was sent, and where the month says otherwise it is work.
    /// One that was with the payer all along stays as it is, without a look.
    /// </summary>
    /// <param name="settle">What of the work is done with it, before it is looked at: the look may bring new.</param>
    private async Task BackWithPayerAsync(ClaimRecord claim, int attempt, Func<ClaimRecord, Task> settle, CancellationToken cancellation)
    {
        var came = false;
        var after = await claims.ChangeAsync(
            claim.Practice, claim.Month, claim.Patient,
            c =>
            {
                var back = c.IsLast(attempt) ? c.BackWithPayer() : c;
                came = !ReferenceEquals(back, c);
                return back;
            }, cancellation);
        if (after is not { State: ClaimState.Batched }) return;
        await settle(after);
        // As it was when the file was opened, too: an interrupted run may have put it there.
        if (came || claim.State != ClaimState.Batched) await review.CheckAsync(after, cancellation);
    }

    /// <summary>A correction that is with the payer after all answers again what it answered when it was sent.</summary>
    private async Task AnsweredAsync(ClaimRecord claim, CancellationToken cancellation)
    {
        if (claim.Correction is not null) await closing.AfterAsync(ClaimTasks.Sent(claim, time.GetUtcNow()), cancellation);
    }

    /// <summary>The payer has a replacement or void that was given up: what it has now is for a person to look at. False: the sending was not given up.</summary>
    private async Task<bool> AskAboutTakenBackAsync(ClaimRecord told, int attempt, CancellationToken cancellation)
    {
        // As it stands now: it may have been given up since the file was opened.
        if (!told.Attempts.Any(a => a.Number == attempt && a.Frequency != ClaimFrequency.Original)) return false;
        var claim = await claims.FindAsync(told.Practice, told.Month, told.Patient, cancellation);
        if (claim?.Attempts.Any(a => a.Number == attempt && a.TakenBack) != true) return false;
        var events = (await ledger.OfClaimAsync(claim.Practice, claim.Month, claim.Patient, cancellation)).Select(e => e.Event).ToList();
        if (!ClaimStatus.IsTakenOn(events, attempt)) return true;
        var decided = events.Any(e => e.Attempt == attempt && e.Adjudication is not null);
        var before = (await worklist.OfPatientAsync(new PatientMonthKey(claim.Practice, claim.Patient, ServiceMonth.Parse(claim.Month)), cancellation)).Where(t => t.Kind == StaffTaskKind.CheckTakenBack);
        if (before.Any(t => !t.Done)) return true;
        // Taken on first and decided on later: each is news to whoever has seen to the other.
        var (now, id) = (time.GetUtcNow(), StaffTask.IdOf(StaffTaskKind.CheckTakenBack, claim.Month, claim.Patient, $"a{attempt}{(decided ? "-decided" : "")}"));
        await worklist.AddAsync(new StaffTask(claim.Practice, id, StaffTaskKind.CheckTakenBack, claim.Patient, claim.Month, now, now + DueIn, Done: false), cancellation);
        return true;
    }

    private DoneAct Act(ClaimRecord claim, StaffAct act) => new(act, claim.Practice, claim.Patient, ServiceMonth.Parse(claim.Month), WorklistStore.ByItself, time.GetUtcNow());

    /// <summary>Whether two drafts would be written the same, apart from their control numbers.</summary>
    public static bool IsSame(ProfessionalClaim one, ProfessionalClaim other) => Text(one) == Text(other);

    private static string Text(ProfessionalClaim claim) => JsonSerializer.Serialize(claim with { PatientControlNumber = "" }, CcmJson.Options);

    // Who has the claim has it, whatever is told late: sent again it would be billed twice.
    private async Task<bool> IsOvercomeAsync(ClaimRecord claim, int attempt, CancellationToken cancellation) =>
        ClaimStatus.IsRejectionOvercome((await ledger.OfClaimAsync(claim.Practice, claim.Month, claim.Patient, cancellation)).Select(e => e.Event), attempt);

    private static string MendTask(ClaimRecord claim, int attempt) => StaffTask.IdOf(StaffTaskKind.MendRejectedClaim, claim.Month, claim.Patient, $"a{attempt}");

    private static bool Is(ClaimRecord claim, int attempt) => claim.State == ClaimState.Batched && claim.IsLast(attempt);

    private static ClaimRecord Back(ClaimRecord claim) => claim with { NumberToKeep = claim.Last!.ControlNumber };
}
