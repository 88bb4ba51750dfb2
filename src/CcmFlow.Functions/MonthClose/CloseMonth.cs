using CcmFlow.Functions.Claims;
using CcmFlow.Functions.Hosting;
using CcmFlow.Functions.Ledger;
using CcmFlow.Functions.Outlooks;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Practices;
using CcmFlow.Functions.Worklist;
using CcmFlow.Rules.Billing;
using CcmFlow.Rules.Outreach;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace CcmFlow.Functions.MonthClose;

/// <summary>Freezes the ledger, decides, and puts the claim into the practice's queue. Run twice, it finds the decision and the claim that it made.</summary>
public sealed class CloseMonth(PatientStore patients, PracticeStore practices, LedgerStore ledger, ClaimStore claims, WorklistStore worklist, MonthNudges nudges, TimeProvider time)
{
    [Function(nameof(CloseMonth))]
    public async Task<MonthResult> Run([ActivityTrigger] PatientMonthKey key, CancellationToken cancellation)
    {
        var practice = await practices.GetAsync(key.Practice, cancellation);
        var patient = await patients.GetAsync(key.Practice, key.Patient, cancellation);
        var decision = await ledger.CloseAsync(
            key, rows => MonthDecision.From(BillingRules.Decide(BillingCases.From(practice, patient, key.Month, rows)), time.GetUtcNow()), cancellation);
        if (decision.Billable) await QueueAsync(ClaimDrafts.From(practice, patient, key.Month, decision), cancellation);
        if (decision.Reasons.Contains(ReasonCode.TimeBelowThreshold)) await nudges.EndAsync(key.Practice, key.Patient, key.Month, cancellation);
        if (decision.VisitAddOn is not null) await AskForVisitCodeAsync(key, cancellation);
        return new MonthResult(decision.Billable, decision.Codes, decision.Reasons, WriteBack: practice.Ehr is not null);
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
        await claims.QueueAsync(claim, cancellation);
        if (claim.State != ClaimState.Held) return;
        var now = time.GetUtcNow();
        var id = StaffTask.IdOf(StaffTaskKind.MendClaim, claim.Month, claim.Patient);
        await worklist.AddAsync(new StaffTask(claim.Practice, id, StaffTaskKind.MendClaim, claim.Patient, claim.Month, now, now.AddDays(3), Done: false), cancellation);
    }

    public static Task<MonthResult> Call(TaskOrchestrationContext context, PatientMonthKey key) =>
        context.CallActivityAsync<MonthResult>(nameof(CloseMonth), key, Retries.Standard);
}
