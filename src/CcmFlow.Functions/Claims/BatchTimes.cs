using CcmFlow.Functions.Hosting;
using CcmFlow.Functions.Practices;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace CcmFlow.Functions.Claims;

/// <summary>When a practice's month is billed (UTC): some hours after the last ledger was frozen.</summary>
public sealed class BatchTimes(PracticeStore practices)
{
    private static readonly TimeSpan AfterClose = TimeSpan.FromHours(4);

    /// <summary>Days after the month's file on which <see cref="ClaimBatch"/> looks for claims that became ready since.</summary>
    public const int DaysOfLooking = 14;

    /// <summary>
    /// After the month's end: before that no <see cref="ClaimBatch"/> has had its last look, whatever the practice's grace was when it began, and each has had its first. From
    /// then on <see cref="ClaimsPoll"/> sends what is ready; both at once do no harm, since one run takes a claim.
    /// </summary>
    public static readonly TimeSpan FirstLastLook = TimeSpan.FromHours(PracticeCheck.LeastGraceHours) + AfterClose + TimeSpan.FromDays(DaysOfLooking);

    [Function(nameof(BatchTimes))]
    public async Task<DateTimeOffset> Run([ActivityTrigger] PracticeMonth month, CancellationToken cancellation)
    {
        var practice = await practices.GetAsync(month.Practice, cancellation);
        return practice.Zone.MonthEnd(month.Month).ToUniversalTime().AddHours(practice.GraceHours) + AfterClose;
    }

    public static Task<DateTimeOffset> Call(TaskOrchestrationContext context, PracticeMonth month) =>
        context.CallActivityAsync<DateTimeOffset>(nameof(BatchTimes), month, Retries.Standard);
}
