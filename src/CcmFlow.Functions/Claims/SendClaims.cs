using CcmFlow.Functions.Hosting;
using CcmFlow.Functions.Practices;
using CcmFlow.Rules.Claims;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace CcmFlow.Functions.Claims;

/// <summary>
/// Makes one interchange of a practice's ready claims and drops it into the claims folder. Every step finds what an
/// interrupted run left: the same number, the same claims, the same bytes. Returns the interchange's number, 0 when none was due.
/// </summary>
public sealed class SendClaims(PracticeStore practices, ClaimStore claims, ClaimsFolder folder, CcmFlowSettings settings, TimeProvider time)
{
    [Function(nameof(SendClaims))]
    public async Task<int> Run([ActivityTrigger] PracticeMonth month, CancellationToken cancellation)
    {
        if (await claims.BeginAsync(month, time.GetUtcNow(), cancellation) is not { } open) return 0;
        if (!open.Sealed) await SealAsync(month, open, cancellation);
        var bytes = await claims.BytesAsync(month, open.Number, cancellation);
        var name = $"{month.Practice}-{month.Month}-{open.Number:D9}.837";
        await folder.WriteAsync(name, bytes, cancellation);
        await claims.NoteFileAsync(month, open.Number, name, time.GetUtcNow(), cancellation);
        return open.Number;
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
