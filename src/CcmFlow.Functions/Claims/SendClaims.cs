using CcmFlow.Functions.Hosting;
using CcmFlow.Functions.Ledger;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Practices;
using CcmFlow.Rules.Claims;
using CcmFlow.Rules.Time;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace CcmFlow.Functions.Claims;

/// <summary>
/// Makes one interchange of a practice's ready claims and drops it into the claims folder. Every step finds what an
/// interrupted run left: the same number, the same claims, the same bytes. Returns the interchange's number, 0 when none was due.
/// </summary>
public sealed class SendClaims(
    PracticeStore practices, PatientStore patients, LedgerStore ledger, ClaimStore claims, ClaimsFolder folder, CcmFlowSettings settings, TimeProvider time)
{
    [Function(nameof(SendClaims))]
    public async Task<int> Run([ActivityTrigger] PracticeMonth month, CancellationToken cancellation)
    {
        await ReleaseAsync(month, cancellation);
        await HoldDoubleBookedAsync(month, cancellation);
        if (await claims.BeginAsync(month, time.GetUtcNow(), cancellation) is not { } open) return 0;
        if (!open.Sealed) await SealAsync(month, open, cancellation);
        var bytes = await claims.BytesAsync(month, open.Number, cancellation);
        var name = $"{month.Practice}-{month.Month}-{open.Number:D9}.837";
        await folder.WriteAsync(name, bytes, cancellation);
        await claims.NoteFileAsync(month, open.Number, name, time.GetUtcNow(), cancellation);
        return open.Number;
    }

    /// <summary>Held claims are looked at again with what is known of patient and practice now: mending the roster releases them.</summary>
    private async Task ReleaseAsync(PracticeMonth month, CancellationToken cancellation)
    {
        foreach (var held in (await claims.ListAsync(month, cancellation)).Where(c => c.State == ClaimState.Held))
        {
            var key = new PatientMonthKey(month.Practice, held.Patient, month.Month);
            if ((await ledger.ReadAsync(key, cancellation)).Decision is not { Billable: true } decision) continue;
            var draft = ClaimDrafts.From(
                await practices.GetAsync(month.Practice, cancellation), await patients.GetAsync(month.Practice, held.Patient, cancellation), month.Month, decision);
            await claims.ReplaceHeldAsync(draft, cancellation);
        }
    }

    /// <summary>No claim goes out on minutes that somebody also logged for another patient of a claim.</summary>
    private async Task HoldDoubleBookedAsync(PracticeMonth month, CancellationToken cancellation)
    {
        var all = await claims.ListAsync(month, cancellation);
        if (all.All(c => c.State != ClaimState.Ready)) return;
        var entries = new List<(string Patient, TimeEntry Entry)>();
        foreach (var claim in all)
        {
            var rows = await ledger.ReadAsync(new PatientMonthKey(month.Practice, claim.Patient, month.Month), cancellation);
            entries.AddRange(rows.Entries.Where(e => !e.Late).Select(e => (claim.Patient, e.Entry)));
        }
        var doubled = DoubleBooking.Find(entries);
        foreach (var claim in all.Where(c => c.State == ClaimState.Ready && doubled.ContainsKey(c.Patient)))
            await claims.HoldAsync(claim, $"{doubled[claim.Patient]} logged the same minutes for another patient, too: one of the two entries is wrong.", cancellation);
    }

    private async Task SealAsync(PracticeMonth month, OpenInterchange open, CancellationToken cancellation)
    {
        var practice = await practices.GetAsync(month.Practice, cancellation);
        var taken = await claims.TakeAsync(month, open.Number, cancellation);
        var created = practice.Zone.ToLocal(open.CreatedAt).DateTime;
        var bytes = X12Writer837P.Write(Interchange(practice, month, open.Number, created, taken));
        await claims.SealAsync(month, open.Number, bytes, taken.Count, taken.Sum(c => c.Claim.Total), cancellation);
    }

    private Interchange837 Interchange(Practice practice, PracticeMonth month, int number, DateTime created, IReadOnlyList<ClaimRecord> taken) => new()
    {
        Submitter = new X12Party(practice.Billing.LegalName, practice.Billing.SubmitterId),
        Receiver = new X12Party(practice.Billing.ReceiverName, practice.Billing.ReceiverId),
        ContactName = practice.Billing.ContactName,
        ContactPhone = practice.Billing.ContactPhone,
        ControlNumber = number,
        GroupControlNumber = number,
        BatchReference = $"{month.Month.Year:D4}{month.Month.Month:D2}{number:D9}",
        CreatedAt = created,
        Production = settings.ClaimsUsage == 'P',
        Provider = ClaimDrafts.Provider(practice),
        Claims = [.. taken.Select(c => c.Claim).OrderBy(c => c.PatientControlNumber, StringComparer.Ordinal)],
    };

    public static Task<int> Call(TaskOrchestrationContext context, PracticeMonth month) =>
        context.CallActivityAsync<int>(nameof(SendClaims), month, Retries.Standard);
}
