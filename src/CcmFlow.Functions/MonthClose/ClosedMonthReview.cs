using CcmFlow.Functions.Claims;
using CcmFlow.Functions.Ledger;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Practices;
using CcmFlow.Functions.Worklist;
using CcmFlow.Rules.Billing;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.Claims;
using CcmFlow.Rules.Outreach;

namespace CcmFlow.Functions.MonthClose;

/// <summary>
/// Looks again at a closed month when something came in late. Its decision stays as it was; whoever does the billing is offered the reason to correct the
/// claim, once for each outcome that the new facts would give; an outcome that was seen to and comes up again, while the claim says otherwise, is new work.
/// </summary>
public sealed class ClosedMonthReview(LedgerStore ledger, ClaimStore claims, WorklistStore worklist, PatientStandings standings, TimeProvider time)
{
    private static readonly TimeSpan DueIn = TimeSpan.FromDays(7);

    /// <summary>A month that was opened again is closed otherwise than the claim says that a payer has by now.</summary>
    public async Task CheckClaimAsync(MonthDecision decided, ClaimRecord claim, CancellationToken cancellation)
    {
        if (claim is { IsOurs: true, IsVoided: false } || Outcome(decided.Codes) == Outcome(claim)) return;
        await AskAsync(new PatientMonthKey(claim.Practice, claim.Patient, ServiceMonth.Parse(claim.Month)), Outcome(decided.Codes), cancellation);
    }

    public async Task CheckAsync(Practice practice, PatientRecord patient, ServiceMonth month, CancellationToken cancellation)
    {
        var key = new PatientMonthKey(practice.Id, patient.Id, month);
        var rows = await ledger.ReadAsync(key, cancellation);
        if (rows.Decision is not { } decided) return;
        var now = BillingRules.Decide(BillingCases.From(practice, await standings.AsOfAsync(practice, patient, month, cancellation), month, rows, withLateEntries: true));
        if (Outcome(now.Codes) == Outcome(decided.Codes) && !rows.Entries.Any(e => e.Late)) return;
        await AskAsync(key, Outcome(now.Codes), cancellation);
    }

    private async Task AskAsync(PatientMonthKey key, string outcome, CancellationToken cancellation)
    {
        var (month, at) = (key.Month.ToString(), time.GetUtcNow());
        var first = StaffTask.IdOf(StaffTaskKind.CorrectClaim, month, key.Patient, outcome);
        var before = (await worklist.OfPatientAsync(key, cancellation)).Where(t => t.Id == first || t.Id.StartsWith($"{first}.", StringComparison.Ordinal)).ToList();
        if (before.Any(t => !t.Done)) return;
        if (before.Count > 0 && await claims.FindAsync(key.Practice, month, key.Patient, cancellation) is { } claim && Outcome(claim) == outcome) return;
        var id = before.Count == 0 ? first : $"{first}.c{before.Count}";
        await worklist.AddAsync(new StaffTask(key.Practice, id, StaffTaskKind.CorrectClaim, key.Patient, month, at, at + DueIn, Done: false), cancellation);
    }

    private static string Outcome(ClaimRecord claim) => claim.Claim.Frequency == ClaimFrequency.Void ? Outcome([]) : Outcome([.. claim.Claim.Lines.Select(l => new CodeUnits(l.ProcedureCode, l.Units))]);

    private static string Outcome(IReadOnlyList<CodeUnits> codes) => codes.Count == 0 ? "none" : string.Join('-', codes.Select(c => $"{c.Code}x{c.Units}"));
}
