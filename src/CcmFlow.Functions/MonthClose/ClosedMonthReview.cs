using CcmFlow.Functions.Claims;
using CcmFlow.Functions.Ledger;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Practices;
using CcmFlow.Functions.Worklist;
using CcmFlow.Rules.Billing;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.Claims;
using CcmFlow.Rules.Outreach;
using Microsoft.Extensions.Logging;

namespace CcmFlow.Functions.MonthClose;

/// <summary>
/// Looks again at closed months when something came in late: the one place that does. A month's decision stays as it was. A claim on it that nobody has is drafted anew, and
/// held where the rules would decide otherwise now; what somebody has, and a month that was not billed, is work for whoever bills, once for each outcome that the new facts
/// would give. An outcome that was seen to and comes up again, while the claim says otherwise, is new work; not so the very difference that a person settled last, as with the
/// payer's contractor.
/// </summary>
public sealed class ClosedMonthReview(
    PatientStore patients, PracticeStore practices, LedgerStore ledger, ClaimStore claims, ClaimRedrafts redrafts, HeldClaims holds, MemberIds members, WorklistStore worklist, TimeProvider time, ILogger<ClosedMonthReview> log)
{
    private static readonly TimeSpan DueIn = TimeSpan.FromDays(7);

    /// <summary>Looks at the months that a change of the patient touched; nothing where it touched none. Whoever dies here leaves them named: <see cref="SweepAsync"/>.</summary>
    /// <param name="changed">As the change left the patient.</param>
    public async Task AfterAsync(Practice practice, PatientRecord changed, CancellationToken cancellation)
    {
        if (changed.ToReview.Count > 0) await ReviewAsync(practice, changed.Id, cancellation);
    }

    /// <summary>Looks at what an interrupted run left, or what nobody waited for.</summary>
    /// <returns>Whether there was any, and the patients whose months could not be looked at: they stay named, and are tried again.</returns>
    public async Task<(bool Any, IReadOnlySet<string> Failed)> SweepAsync(Practice practice, CancellationToken cancellation)
    {
        var (left, failed) = (await patients.ToReviewAsync(practice.Id, cancellation), new HashSet<string>(StringComparer.Ordinal));
        foreach (var patient in left)
            try
            {
                await ReviewAsync(practice, patient, cancellation);
            }
#pragma warning disable CA1031 // Whatever the reason is, it is this patient's alone.
            catch (Exception error) when (error is not OperationCanceledException)
#pragma warning restore CA1031
            {
                log.LogError("Practice {Practice}: the closed months of a patient could not be looked at again ({Error}); it is tried again, and no claim of theirs goes before.", practice.Id, error.GetType().Name);
                failed.Add(patient);
            }
        return (left.Count > 0, failed);
    }

    /// <summary>The payer has a claim by now, on a decision that may be another than the month's: after a new close, or when a sending was taken on late. An open month's close comes here.</summary>
    public async Task CheckClaimAsync(MonthDecision decided, ClaimRecord claim, CancellationToken cancellation)
    {
        if (claim is { IsOurs: true, IsVoidTaken: false } || DecisionChange.OutcomeOf(decided.Codes) == Outcome(claim)) return;
        await AskAsync(new PatientMonthKey(claim.Practice, claim.Patient, ServiceMonth.Parse(claim.Month)), DecisionChange.OutcomeOf(decided.Codes), cancellation);
    }

    /// <summary>The same, with the decision read; and what came in while the claim was away. What corrects another claim rests on a decision of its own.</summary>
    public async Task CheckAsync(ClaimRecord claim, CancellationToken cancellation)
    {
        var key = new PatientMonthKey(claim.Practice, claim.Patient, ServiceMonth.Parse(claim.Month));
        var practice = await practices.GetAsync(key.Practice, cancellation);
        var decided = await CheckAsync(practice, await patients.GetAsync(key.Practice, key.Patient, cancellation), key.Month, cancellation);
        if (decided is not null && claim.Claim.Frequency == ClaimFrequency.Original) await CheckClaimAsync(decided, claim, cancellation);
    }

    /// <param name="late">Minutes came after the close: they are told of even where they change nothing.</param>
    /// <returns>What the month is closed with; null: it is open.</returns>
    public async Task<MonthDecision?> CheckAsync(Practice practice, PatientRecord patient, ServiceMonth month, CancellationToken cancellation, bool late = false)
    {
        var key = new PatientMonthKey(practice.Id, patient.Id, month);
        var rows = await ledger.ReadAsync(key, cancellation);
        if (rows.Decision is not { } decided) return null;
        var claim = await JudgeAsync(practice, patient, month, rows, cancellation);
        var now = await redrafts.NowAsync(practice, patient, month, rows, cancellation);
        var change = DecisionChange.Of((claim?.Correction?.Decision ?? decided).AsClosed(), now);
        if (claim is { State: ClaimState.Ready, Claim.Frequency: ClaimFrequency.Replacement } && change is not null) claim = await HoldAsync(claim, change, cancellation);
        if (claim is { State: ClaimState.Held }) await holds.AskAsync(claim, cancellation);
        // What is held says so itself; what was voided is right as long as nothing may be billed.
        var said = (claim is { State: ClaimState.Held } && change is not null) || (claim is { Claim.Frequency: ClaimFrequency.Void } && !now.Billable);
        if (!said && (change is not null || (late && rows.Entries.Any(e => e.Late)))) await AskAsync(key, change?.Outcome ?? DecisionChange.OutcomeOf(now.Codes), cancellation);
        return decided;
    }

    private async Task ReviewAsync(Practice practice, string id, CancellationToken cancellation)
    {
        var patient = await patients.GetAsync(practice.Id, id, cancellation);
        if (patient.ToReview.Count == 0) return;
        await ReviewAsync(practice, patient, patient.ToReview, cancellation);
        // Two with one member id hold each other's claims.
        foreach (var other in await members.AlsoOnFileForAsync(patient, cancellation))
            await ReviewAsync(practice, await patients.GetAsync(practice.Id, other, cancellation), patient.ToReview, cancellation);
        await patients.ReviewedAsync(patient, cancellation);
    }

    private async Task ReviewAsync(Practice practice, PatientRecord patient, IReadOnlyList<ServiceMonth> months, CancellationToken cancellation)
    {
        var today = practice.Zone.LocalDate(time.GetUtcNow());
        foreach (var (month, closed) in await ledger.MonthsAsync(practice.Id, patient.Id, months[0], months[^1], cancellation))
        {
            if (!months.Contains(month)) continue;
            // A close that is under way has read the patient: it reads again. While the month runs only a person closes it, and that close looks again by itself.
            if (!closed && (today <= month.Last || await ledger.TouchAsync(new PatientMonthKey(practice.Id, patient.Id, month), cancellation))) continue;
            await CheckAsync(practice, patient, month, cancellation);
        }
    }

    /// <summary>The month's claim, drafted anew where nobody has it. Null: there is none.</summary>
    private async Task<ClaimRecord?> JudgeAsync(Practice practice, PatientRecord patient, ServiceMonth month, PatientMonthRows rows, CancellationToken cancellation) =>
        await redrafts.OfAsync(practice, patient, month, rows, cancellation) is var (draft, change)
            ? await claims.JudgeAsync(draft, change is not null, cancellation)
            : await claims.FindAsync(practice.Id, month.ToString(), patient.Id, cancellation);

    private async Task<ClaimRecord> HoldAsync(ClaimRecord replacement, DecisionChange change, CancellationToken cancellation) =>
        await claims.HoldAsync(replacement, $"Something came in after this replacement was asked for, and it would be another now: {change.What} Take it back, then correct the claim anew.", cancellation)
        ?? replacement;

    /// <summary>What a person who ticks work off settles with it. Null: it is no such work, or done.</summary>
    public async Task<string?> SettlingAsync(StaffTask task, CancellationToken cancellation) => task is { Kind: StaffTaskKind.CorrectClaim, Done: false, Patient: { } patient }
        ? await DifferenceAsync(new PatientMonthKey(task.Practice, patient, ServiceMonth.Parse(task.Month)), cancellation)
        : null;

    private async Task<string> DifferenceAsync(PatientMonthKey key, CancellationToken cancellation)
    {
        var (practice, patient) = (await practices.GetAsync(key.Practice, cancellation), await patients.GetAsync(key.Practice, key.Patient, cancellation));
        var now = await redrafts.NowAsync(practice, patient, key.Month, await ledger.ReadAsync(key, cancellation), cancellation);
        var claim = await claims.FindAsync(key.Practice, key.Month.ToString(), key.Patient, cancellation);
        if (claim is not { IsOurs: false, Last: { } last }) return ClaimDifference.Of(0, [], null, now);
        // A correction that waits is not with the payer yet.
        var has = claim.State == ClaimState.Batched ? claim.Claim : claim.WithPayer ?? claim.Claim;
        return ClaimDifference.Of(last.Number, Codes(has), has.Lines[0].ServiceDate, now);
    }

    private async Task AskAsync(PatientMonthKey key, string outcome, CancellationToken cancellation)
    {
        var (month, at) = (key.Month.ToString(), time.GetUtcNow());
        var first = StaffTask.IdOf(StaffTaskKind.CorrectClaim, month, key.Patient, outcome);
        var all = (await worklist.OfPatientAsync(key, cancellation)).Where(t => t.Kind == StaffTaskKind.CorrectClaim).ToList();
        var before = all.Where(t => t.Id == first || t.Id.StartsWith($"{first}.", StringComparison.Ordinal)).ToList();
        if (before.Any(t => !t.Done)) return;
        if (all.Where(t => t.Done).MaxBy(t => t.DoneAt) is { ByHand: true, Settled: { } settled } && settled == await DifferenceAsync(key, cancellation)) return;
        if (before.Count > 0 && await claims.FindAsync(key.Practice, month, key.Patient, cancellation) is { } claim && Outcome(claim) == outcome) return;
        var id = before.Count == 0 ? first : $"{first}.c{before.Count}";
        await worklist.AddAsync(new StaffTask(key.Practice, id, StaffTaskKind.CorrectClaim, key.Patient, month, at, at + DueIn, Done: false), cancellation);
    }

    private static string Outcome(ClaimRecord claim) => DecisionChange.OutcomeOf(Codes(claim.Claim));

    private static IReadOnlyList<CodeUnits> Codes(ProfessionalClaim claim) => claim.Frequency == ClaimFrequency.Void ? [] : [.. claim.Lines.Select(l => new CodeUnits(l.ProcedureCode, l.Units))];
}
