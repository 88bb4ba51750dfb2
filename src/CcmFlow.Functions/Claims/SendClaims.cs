using Azure;
using CcmFlow.Functions.Hosting;
using CcmFlow.Functions.Ledger;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Practices;
using CcmFlow.Functions.Worklist;
using CcmFlow.Rules.Claims;
using CcmFlow.Rules.Outreach;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace CcmFlow.Functions.Claims;

/// <summary>
/// Makes one interchange of a practice's ready claims and sends it to the practice's clearinghouse. Every step finds what an interrupted run
/// left: the same numbers, the same claims, the same bytes. Returns the interchange's number, 0 when none was due.
/// </summary>
public sealed class SendClaims(
    PracticeStore practices, WaitingClaims waiting, LedgerStore ledger, ClaimStore claims, HeldClaims holds, ClaimNumbering numbering, Interchanges interchanges,
    InterchangeSender sender, WorklistStore worklist, TaskClosing closing, CcmFlowSettings settings, TimeProvider time)
{
    [Function(nameof(SendClaims))]
    public async Task<int> Run([ActivityTrigger] PracticeMonth month, CancellationToken cancellation)
    {
        // A minute is long enough to change what a claim says.
        var practice = await practices.FreshAsync(month.Practice, cancellation);
        var sound = await HoldDoubleBookedAsync(practice, month, await waiting.LookAsync(practice, month, cancellation), cancellation);
        var begun = await interchanges.FindBegunAsync(month, cancellation);
        if (begun is null)
        {
            if (sound.Count == 0) return 0;
            begun = await interchanges.OpenAsync(month, InterchangeKind.Claims, time.GetUtcNow(), cancellation);
        }
        if (begun.State == InterchangeState.Open) begun = await SealAsync(practice, month, begun, sound, cancellation);
        if (begun.State != InterchangeState.Sealed) return 0;
        await SettleWorkAsync(practice, month, begun, cancellation);
        var sent = await sender.SendAsync(practice, begun, cancellation);
        // What was refused before anything arrived is tried again; what may have arrived is not.
        return sent.State == InterchangeState.Sealed
            ? throw new InterchangeNotSentException($"Interchange {sent.Number} was not sent: {string.Join(' ', sent.Reasons)}")
            : sent.Number;
    }

    /// <summary>No claim goes out on minutes that somebody also logged for another patient of a claim.</summary>
    /// <returns>The ready claims that were found sound, by patient, as they were then: one that is made ready or changed meanwhile waits for the next run.</returns>
    private async Task<IReadOnlyDictionary<string, ETag>> HoldDoubleBookedAsync(Practice practice, PracticeMonth month, IReadOnlyList<(ClaimRecord Claim, ETag Tag)> all, CancellationToken cancellation)
    {
        if (!all.Any(c => WaitingClaims.MayGo(practice, c.Claim))) return new Dictionary<string, ETag>();
        var logged = new List<(ClaimRecord, IReadOnlyList<LedgerEntry>)>();
        foreach (var (claim, _) in all) logged.Add((claim, (await ledger.ReadAsync(new PatientMonthKey(month.Practice, claim.Patient, month.Month), cancellation)).Entries));
        var doubled = DoubleBookedClaims.Find(logged);
        foreach (var (claim, _) in all.Where(c => doubled.ContainsKey(c.Claim.Patient)))
            await holds.HoldAsync(claim, $"{doubled[claim.Patient]} logged the same minutes for another patient, too: one of the two entries is wrong.", cancellation);
        return all.Where(c => WaitingClaims.MayGo(practice, c.Claim) && !doubled.ContainsKey(c.Claim.Patient)).ToDictionary(c => c.Claim.Patient, c => c.Tag, StringComparer.Ordinal);
    }

    private async Task<InterchangeRecord> SealAsync(
        Practice practice, PracticeMonth month, InterchangeRecord open, IReadOnlyDictionary<string, ETag> sound, CancellationToken cancellation)
    {
        var (mine, taken) = await numbering.TakeAsync(practice, month, open, sound, cancellation);
        if (taken.Count == 0) return await interchanges.ChangeAsync(mine with { State = InterchangeState.Empty }, cancellation);
        var bytes = X12Writer837P.Write(Interchange(practice, open, taken));
        return await interchanges.SealAsync(mine, FileName(practice, open), bytes, taken.Count, taken.Sum(c => c.Claim.Total), cancellation);
    }

    /// <summary>
    /// What waits for a claim that is in a sealed file is done: nothing of the file changes any more. Before it is sent, so that a run that dies in between finds it
    /// still to be sent, and does this again.
    /// </summary>
    private async Task SettleWorkAsync(Practice practice, PracticeMonth month, InterchangeRecord sealedFile, CancellationToken cancellation)
    {
        var withWork = (await worklist.OpenAsync(practice.Id, cancellation)).Where(t => TaskClosure.IsOfMonth(t.Kind) && t.Month == sealedFile.Month).Select(t => t.Patient).OfType<string>().Distinct();
        foreach (var patient in withWork)
        {
            if (await claims.FindAsync(month, patient, cancellation) is not { State: ClaimState.Batched } claim || claim.Interchange != sealedFile.Number) continue;
            await closing.AfterAsync(ClaimTasks.Sent(claim, sealedFile.CreatedAt), cancellation);
        }
    }

    private Interchange837 Interchange(Practice practice, InterchangeRecord open, IReadOnlyList<ClaimRecord> taken) => new()
    {
        Submitter = new X12Party(practice.Billing.LegalName, practice.Billing.SubmitterId),
        Receiver = new X12Party(practice.Billing.ReceiverName, practice.Billing.ReceiverId),
        ContactName = practice.Billing.ContactName,
        ContactPhone = practice.Billing.ContactPhone,
        ControlNumber = open.Number,
        GroupControlNumber = open.Group,
        BatchReference = open.Batch,
        CreatedAt = practice.Zone.ToLocal(open.CreatedAt).DateTime,
        Production = settings.ClaimsUsage == 'P',
        Provider = ClaimDrafts.Provider(practice),
        Claims = [.. taken.Select(c => c.Claim).OrderBy(c => c.PatientControlNumber, StringComparer.Ordinal)],
    };

    // Some gateways take no other dot in a name.
    internal static string FileName(Practice practice, InterchangeRecord open) =>
        $"{practice.Id.Replace('.', '-')}-{open.Month}-{open.Number:D9}{(open.Kind == InterchangeKind.Claims ? practice.Clearinghouse.Extension : practice.Clearinghouse.InquiryExtension)}";

    public static Task<int> Call(TaskOrchestrationContext context, PracticeMonth month) =>
        context.CallActivityAsync<int>(nameof(SendClaims), month, Retries.Standard);
}
