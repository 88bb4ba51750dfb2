using CcmFlow.Functions.Claims;
using CcmFlow.Functions.Ledger;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Practices;
using CcmFlow.Functions.Worklist;
using CcmFlow.Rules.Billing;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.Outreach;

namespace CcmFlow.Functions.MonthClose;

/// <summary>
/// Looks again at a closed month when something came in late. Its decision stays as it was; whoever does the billing is offered the reason to correct the
/// claim, once for each outcome that the new facts would give.
/// </summary>
public sealed class ClosedMonthReview(LedgerStore ledger, WorklistStore worklist, TimeProvider time)
{
    private static readonly TimeSpan DueIn = TimeSpan.FromDays(7);

    /// <summary>A month that was opened again is closed otherwise than the claim says that a payer has by now.</summary>
    public async Task CheckClaimAsync(MonthDecision decided, ClaimRecord claim, CancellationToken cancellation)
    {
        if (claim.IsOurs || Outcome(decided.Codes) == Outcome([.. claim.Claim.Lines.Select(l => new CodeUnits(l.ProcedureCode, l.Units))])) return;
        await AskAsync(claim.Practice, claim.Patient, claim.Month, decided.Codes, cancellation);
    }

    public async Task CheckAsync(Practice practice, PatientRecord patient, ServiceMonth month, CancellationToken cancellation)
    {
        var rows = await ledger.ReadAsync(new PatientMonthKey(practice.Id, patient.Id, month), cancellation);
        if (rows.Decision is not { } decided) return;
        var now = BillingRules.Decide(BillingCases.From(practice, patient, month, rows, withLateEntries: true));
        if (Outcome(now.Codes) == Outcome(decided.Codes) && !rows.Entries.Any(e => e.Late)) return;
        await AskAsync(practice.Id, patient.Id, month.ToString(), now.Codes, cancellation);
    }

    private Task AskAsync(string practice, string patient, string month, IReadOnlyList<CodeUnits> codes, CancellationToken cancellation)
    {
        var at = time.GetUtcNow();
        var id = StaffTask.IdOf(StaffTaskKind.CorrectClaim, month, patient, Outcome(codes));
        return worklist.AddAsync(new StaffTask(practice, id, StaffTaskKind.CorrectClaim, patient, month, at, at + DueIn, Done: false), cancellation);
    }

    private static string Outcome(IReadOnlyList<CodeUnits> codes) => codes.Count == 0 ? "none" : string.Join('-', codes.Select(c => $"{c.Code}x{c.Units}"));
}
