using CcmFlow.Functions.Claims.Clearinghouses;
using CcmFlow.Functions.Claims.Eligibility;
using CcmFlow.Functions.MonthClose;
using CcmFlow.Functions.Practices;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.Claims;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;

namespace CcmFlow.Functions.Claims;

/// <summary>
/// Looks after each practice's traffic with its clearinghouse: fetches what waits there, posts what an interrupted run left, finds out about attempts without an
/// answer, looks at closed months that something came in of, sends what was not sent, claims of older months included, and asks about the month's coverage.
/// </summary>
public sealed class ClaimsPoll(
    PracticeStore practices, Clearinghouses.Clearinghouses houses, ClaimInbox inbox, Interchanges interchanges, InterchangeSender sender, EligibilityInquiries inquiries,
    ClaimStore claims, SendClaims batch, ClosedMonthReview review, TimeProvider time, ILogger<ClaimsPoll> log)
{
    // A new month's claims are ClaimBatch's to send; what lies longer was refused there.
    private static readonly TimeSpan LeftBehind = TimeSpan.FromHours(6);


    [Function(nameof(ClaimsPoll))]
    public async Task Run([TimerTrigger("%ClaimsPollSchedule%")] TimerInfo timer, CancellationToken cancellation)
    {
        var all = await practices.ListAsync(cancellation);
        foreach (var shared in SenderIds.Shared(all.Select(p => (p.Id, p.Billing.SubmitterId))))
            log.LogError("Practices {Practices} send under one sender id: nobody can tell whose an answer is, and none is posted. Give each one of its own; answers that were held are posted when their files are uploaded again.", string.Join(", ", shared));
        // Fetched for all before any is posted: one mailbox may hold several practices' answers.
        foreach (var practice in all) await TryAsync(practice, "fetching", () => FetchAsync(practice, cancellation));
        foreach (var practice in all) await LookAsync(practice, cancellation);
    }

    /// <summary>One practice's turn. What fails is logged and tried again the next time; the other steps go on.</summary>
    private async Task LookAsync(Practice practice, CancellationToken cancellation)
    {
        await TryAsync(practice, "posting", () => inbox.PostOutstandingAsync(practice, cancellation));
        await TryAsync(practice, "reconciling", () => sender.ReconcileAsync(practice, cancellation));
        await TryAsync(practice, "looking at closed months", () => review.SweepAsync(practice, cancellation));
        await TryAsync(practice, "sending", () => SendLeftAsync(practice, cancellation));
        if (practice.ChecksEligibility) await TryAsync(practice, "asking for coverage", () => inquiries.AskAsync(practice, ServiceMonth.Of(time.GetUtcNow(), practice.Zone), cancellation));
    }

    private async Task FetchAsync(Practice practice, CancellationToken cancellation)
    {
        var house = houses.For(practice);
        foreach (var name in await house.ListAsync(cancellation))
        {
            if (await ReadAsync(practice, house, name, cancellation) is not { } bytes) continue;
            await inbox.StoreAsync(practice, bytes, name, cancellation);
            await house.ConfirmAsync(name, cancellation);
        }
    }

    /// <summary>Null: it is too large and stays where it is; the files behind it are fetched.</summary>
    private async Task<byte[]?> ReadAsync(Practice practice, IClearinghouse house, string name, CancellationToken cancellation)
    {
        try
        {
            return await house.ReadAsync(name, cancellation);
        }
        catch (AnswerTooLargeException error)
        {
            log.LogError("Practice {Practice}: a file at the clearinghouse was left there. {Error} Ask for it in parts, or split it by its interchanges and upload them.", practice.Id, error.Message);
            return null;
        }
    }

    private async Task SendLeftAsync(Practice practice, CancellationToken cancellation)
    {
        var left = (await interchanges.ListAsync(practice.Id, cancellation)).Where(i => time.GetUtcNow() - i.CreatedAt >= LeftBehind).ToList();
        foreach (var whole in left.Where(i => i.State == InterchangeState.Sealed)) await sender.SendAsync(practice, whole, cancellation);
        // Claims that were taken into a file by a run that died before it was sealed: only their month's run knows them.
        var halfMade = left.Where(i => i is { State: InterchangeState.Open, Kind: InterchangeKind.Claims }).Select(i => ServiceMonth.Parse(i.Month));
        foreach (var month in (await claims.WaitingMonthsAsync(practice.Id, cancellation)).Concat(halfMade).Distinct().Where(m => time.GetUtcNow() - practice.Zone.MonthEnd(m) >= BatchTimes.FirstLastLook))
            await batch.Run(new PracticeMonth(practice.Id, month), cancellation);
    }

    private async Task TryAsync(Practice practice, string what, Func<Task> step)
    {
        try
        {
            await step();
        }
#pragma warning disable CA1031 // One practice's clearinghouse, or one step, must not keep the others from their turn.
        catch (Exception error) when (error is not OperationCanceledException)
#pragma warning restore CA1031
        {
            log.LogError("Practice {Practice}: {What} failed ({Error}); it is tried again.", practice.Id, what, error.GetType().Name);
        }
    }
}
