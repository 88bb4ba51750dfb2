using CcmFlow.Functions.Claims;
using CcmFlow.Functions.Ledger;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Practices;
using CcmFlow.Functions.Worklist;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.Outreach;
using Microsoft.DurableTask.Client;

namespace CcmFlow.Functions.MonthClose;

/// <summary>
/// Opens a closed patient-month again while no payer has its claim; what a payer has is corrected by a replacement or a void. Invariant: a month that is open
/// again has a run that closes it (<see cref="ReopenedMonth"/>), because that is started before anything is changed; and its claim does not go, because it
/// is withdrawn before the ledger is opened. A run that ends without closing has given its try up in the ledger, and in the name of such a try nobody opens
/// the month. Each step finds what an interrupted one left; one that was overtaken by a later close of the month (see
/// <see cref="MonthDecision.Round"/>) looks again before it touches what that close made.
/// </summary>
public sealed class MonthReopening(LedgerStore ledger, ClaimStore claims, PatientStore patients, PracticeStore practices, TaskClosing closing, MonthCards cards, MemberIds members, TimeProvider time)
{
    /// <param name="act">Names the act: sent again, it is done once.</param>
    /// <param name="by">Account or team member.</param>
    /// <returns>Null: the month is open. Else why it stays closed.</returns>
    public async Task<ReopenRefusal?> ReopenAsync(Practice practice, PatientRecord patient, ServiceMonth month, string act, string by, string why, DurableTaskClient durable, CancellationToken cancellation)
    {
        var key = new PatientMonthKey(practice.Id, patient.Id, month);
        var now = time.GetUtcNow();
        var asked = await ledger.FindReopeningAsync(key, act, cancellation);
        if (asked is not { DoneAt: not null })
        {
            if (await RefusalAsync(key, await ledger.ReadAsync(key, cancellation), cancellation) is { } refusal) return refusal;
            asked = await ledger.AskToReopenAsync(key, new Reopening(act, by, now, why, ClosesAt(practice, month, now)), cancellation);
        }
        var reopened = new ReopenedRef(key, act, asked.Try);
        await ReopenedMonth.StartAsync(durable, reopened, cancellation);
        if (await DoAsync(reopened, cancellation) is not null) return null;
        return await RefusalAsync(key, await ledger.ReadAsync(key, cancellation), cancellation) ?? ReopenRefusal.ClaimWithPayer;
    }

    /// <summary>When a month that is opened now closes again by itself (UTC). Its own close, where that is still to come, waits for nobody.</summary>
    public static DateTimeOffset ClosesAt(Practice practice, ServiceMonth month, DateTimeOffset now)
    {
        var own = practice.Zone.MonthEnd(month).AddHours(practice.GraceHours).ToUniversalTime();
        return own > now ? own : now.AddHours(practice.GraceHours);
    }

    /// <summary>Null: the month may be opened.</summary>
    public async Task<ReopenRefusal?> RefusalAsync(PatientMonthKey key, PatientMonthRows rows, CancellationToken cancellation) =>
        rows.Decision is null ? ReopenRefusal.NotClosed
        : await claims.FindAsync(key.Practice, key.Month.ToString(), key.Patient, cancellation) is { IsOurs: false } ? ReopenRefusal.ClaimWithPayer
        : null;

    /// <summary>The run's part: opens the month where nobody has yet, and sees what is to be closed.</summary>
    /// <returns>When the month closes again by itself (UTC); null: it stays closed, and nobody will open it for this run.</returns>
    public async Task<DateTimeOffset?> RunAsync(ReopenedRef reopened, CancellationToken cancellation)
    {
        while (true)
        {
            if (await DoAsync(reopened, cancellation) is { } closesAt) return closesAt;
            // Whoever asked may have opened it a moment ago, before the payer's answer came that made this run stop.
            if (await ledger.FindReopeningAsync(reopened.Key, reopened.Act, cancellation) is null) return null;
            if (await ledger.GiveReopeningUpAsync(reopened.Key, reopened.Act, reopened.Try, cancellation) is { DoneAt: null }) return null;
        }
    }

    /// <summary>Carries out what was asked for.</summary>
    /// <returns>When the month closes again by itself (UTC); null: it stays closed, because somebody has the claim by now, or it is open by another act.</returns>
    private async Task<DateTimeOffset?> DoAsync(ReopenedRef reopened, CancellationToken cancellation)
    {
        var (key, act, @try) = reopened;
        var (practice, patient) = (await practices.GetAsync(key.Practice, cancellation), await patients.GetAsync(key.Practice, key.Patient, cancellation));
        Reopening? asked;
        while ((asked = await ledger.FindReopeningAsync(key, act, cancellation)) is { DoneAt: null })
        {
            if (!asked.IsOpenTo(@try)) return null;
            if ((await ledger.ReadAsync(key, cancellation)).Decision is not { } decision)
            {
                // Open: by another run of this act, or by another act.
                if (await ledger.FindReopeningAsync(key, act, cancellation) is { DoneAt: null }) return null;
                continue;
            }
            var draft = decision.Billable ? ClaimDrafts.From(practice, patient, key.Month, decision, await members.AlsoOnFileForAsync(patient, cancellation)) : null;
            if (!await claims.WithdrawAsync(key, decision.Round, draft, cancellation)) return null;
            await ledger.ReopenAsync(key, act, @try, decision.Round, cancellation);
        }
        if (asked is null) return null;
        await closing.AfterAsync(new DoneAct(StaffAct.MonthReopened, key.Practice, key.Patient, key.Month, asked.By, asked.AskedAt), cancellation);
        await cards.RefreshAsync(practice, patient, key.Month, cancellation);
        return asked.ClosesAt;
    }

    /// <summary>Whether the month is to be closed by the run of this reopening: not while a later one keeps it open.</summary>
    public async Task<bool> IsLastAsync(PatientMonthKey key, string act, CancellationToken cancellation) =>
        (await ledger.ReadAsync(key, cancellation)).Reopenings is [.., { Act: var last }] && last == act;
}
