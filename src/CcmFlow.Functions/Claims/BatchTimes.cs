using CcmFlow.Functions.Hosting;
using CcmFlow.Functions.Practices;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace CcmFlow.Functions.Claims;

/// <summary>When a practice's month is billed (UTC): some hours after the last ledger was frozen.</summary>
public sealed class BatchTimes(PracticeStore practices)
{
    private static readonly TimeSpan AfterClose = TimeSpan.FromHours(4);

    [Function(nameof(BatchTimes))]
    public async Task<DateTimeOffset> Run([ActivityTrigger] PracticeMonth month, CancellationToken cancellation)
    {
        var practice = await practices.GetAsync(month.Practice, cancellation);
        return practice.Zone.MonthEnd(month.Month).ToUniversalTime().AddHours(practice.GraceHours) + AfterClose;
    }

    public static Task<DateTimeOffset> Call(TaskOrchestrationContext context, PracticeMonth month) =>
        context.CallActivityAsync<DateTimeOffset>(nameof(BatchTimes), month, Retries.Standard);
}
