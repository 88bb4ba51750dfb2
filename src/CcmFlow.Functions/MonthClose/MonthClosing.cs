using CcmFlow.Functions.Claims;
using CcmFlow.Functions.Ledger;
using CcmFlow.Functions.Outlooks;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Practices;
using CcmFlow.Functions.UrgentNeeds;
using CcmFlow.Functions.Worklist;
using CcmFlow.Rules.Billing;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.Outreach;

namespace CcmFlow.Functions.MonthClose;

/// <summary>
/// Closes a patient-month: freezes the ledger, decides, queues the claim. Its month comes to it by itself; a person may be sooner where the rules allow.
/// Run twice, it finds the decision and the claim that it made.
/// </summary>
public sealed class MonthClosing(
    PatientStore patients, PracticeStore practices, LedgerStore ledger, ClaimStore claims, HeldClaims holds, WorklistStore worklist, NeedStore needs, StaffTimers timers, MonthNudges nudges, MonthCards cards, ClosedMonthReview review,
    MemberIds members, PatientStandings standings, TimeProvider time)
{
    /// <summary>The month's own close.</summary>
    public async Task<MonthResult> CloseAsync(PatientMonthKey key, CancellationToken cancellation)
    {
        var practice = await practices.GetAsync(key.Practice, cancellation);
        PatientRecord? patient = null;
        var decision = (await ledger.CloseAsync(key, DecideOnAsync, cancellation))!;
        await FollowAsync(practice, patient ?? await patients.GetAsync(key.Practice, key.Patient, cancellation), key, decision, cancellation);
        return new MonthResult(decision.Billable, decision.Codes, decision.Reasons, WriteBack: practice.Ehr is not null);

        async Task<MonthDecision?> DecideOnAsync(PatientMonthRows rows)
        {
            // Read after the rows: whoever changes the patient from now on changes the header, too (see ClosedMonthReview), and it is decided again, or finds the month closed.
            patient = await patients.GetAsync(key.Practice, key.Patient, cancellation);
            return await DecideAsync(practice, patient, key.Month, rows, cancellation);
        }
    }

    /// <summary>
    /// Somebody closes the month now. A month that is closed stays as it is. Whether it may be closed is judged on the very rows that are frozen: what is recorded
    /// meanwhile is decided on, or keeps the month open, or is work for whoever bills.
    /// </summary>
    /// <param name="by">Account or team member.</param>
    /// <param name="why">What they say of it.</param>
    /// <returns>Null: it is closed. Else why it may not be.</returns>
    public async Task<CloseRefusal?> CloseNowAsync(Practice practice, PatientRecord patient, ServiceMonth month, string by, string why, CancellationToken cancellation)
    {
        var key = new PatientMonthKey(practice.Id, patient.Id, month);
        var today = practice.Zone.LocalDate(time.GetUtcNow());
        CloseRefusal? refusal = null;
        var decision = await ledger.CloseAsync(key, DecideNowAsync, cancellation);
        if (decision is null) return refusal;
        await FollowAsync(practice, patient, key, decision, cancellation);
        // What was recorded of the patient since they were read found the month open, and asked nobody.
        await review.CheckAsync(practice, await patients.GetAsync(practice.Id, patient.Id, cancellation), month, cancellation, late: true);
        await cards.RefreshAsync(practice, patient, month, cancellation);
        return null;

        async Task<MonthDecision?> DecideNowAsync(PatientMonthRows rows)
        {
            // Read after the rows: a timer that is not there any more has its entry in them, or its entry changes the header.
            patient = await patients.GetAsync(practice.Id, patient.Id, cancellation);
            refusal = await RefusalAsync(practice, patient, month, rows, cancellation);
            if (refusal is not null) return null;
            var decided = await DecideAsync(practice, patient, month, rows, cancellation);
            return decided with { ServiceDate = ManualClose.ServiceDate(decided.ServiceDate, today), ClosedBy = by, Why = why };
        }
    }

    /// <summary>Null: a person may close the month now.</summary>
    public async Task<CloseRefusal?> RefusalAsync(Practice practice, PatientRecord patient, ServiceMonth month, PatientMonthRows rows, CancellationToken cancellation)
    {
        var need = patient.OpenNeed is { } open ? await needs.FindAsync(practice.Id, open, cancellation) : null;
        var now = time.GetUtcNow();
        var timed = (await timers.ListAsync(practice.Id, cancellation)).Where(t => t.Patient == patient.Id).SelectMany(t => t.Done.Select(span => span.Start).Concat(t.RunsSince is { } since ? [since] : []));
        return new ManualClose(
            practice.Zone.LocalDate(now), month, (await DecideAsync(practice, patient, month, rows, cancellation)).Billable, patient.Roster.Deceased,
            need is { ClosedAt: null } && ServiceMonth.Of(need.OpenedAt, practice.Zone) == month, timed.Any(start => ServiceMonth.Of(start, practice.Zone) == month)).Refusal;
    }

    private async Task<MonthDecision> DecideAsync(Practice practice, PatientRecord patient, ServiceMonth month, PatientMonthRows rows, CancellationToken cancellation)
    {
        var then = await standings.AsOfAsync(practice, patient, month, cancellation);
        return MonthDecision.From(BillingRules.Decide(BillingCases.From(practice, then, month, rows)), time.GetUtcNow()) with
        {
            Round = rows.Reopenings.Count, Practitioner = practice.PractitionerThen(month), Coverage = MonthCoverage.Of(patient.Roster),
            ChangedPayer = rows.Reopenings is [.., { Before.Coverage: { } before }] && before.IsAnotherThan(patient.Roster),
        };
    }

    private async Task FollowAsync(Practice practice, PatientRecord patient, PatientMonthKey key, MonthDecision decision, CancellationToken cancellation)
    {
        if (decision.Billable) await QueueAsync(ClaimDrafts.From(practice, patient, key.Month, decision, await members.AlsoOnFileForAsync(patient, cancellation)), cancellation);
        if (decision.Round > 0 && await claims.FindAsync(key.Practice, key.Month.ToString(), key.Patient, cancellation) is { } claim) await review.CheckClaimAsync(decision, claim, cancellation);
        if (decision.Reasons.Contains(ReasonCode.TimeBelowThreshold)) await nudges.EndAsync(key.Practice, key.Patient, key.Month, cancellation);
        if (decision.VisitAddOn is not null) await AskForVisitCodeAsync(key, cancellation);
    }

    /// <summary>The visit's claim is the practice's own: G0506 is added to it there.</summary>
    private Task AskForVisitCodeAsync(PatientMonthKey key, CancellationToken cancellation)
    {
        var (now, month) = (time.GetUtcNow(), key.Month.ToString());
        var id = StaffTask.IdOf(StaffTaskKind.AddVisitCode, month, key.Patient);
        return worklist.AddAsync(new StaffTask(key.Practice, id, StaffTaskKind.AddVisitCode, key.Patient, month, now, now.AddDays(7), Done: false), cancellation);
    }

    private async Task QueueAsync(ClaimRecord claim, CancellationToken cancellation)
    {
        if (await claims.QueueAsync(claim, cancellation) is { State: ClaimState.Held } queued) await holds.AskAsync(queued, cancellation);
    }
}
