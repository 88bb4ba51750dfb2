using CcmFlow.Functions.Practices;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;

namespace CcmFlow.Functions.Claims;

/// <summary>Bills a practice's month: one interchange after the close, then a look each day for claims that were held and mended.</summary>
public static class ClaimBatch
{
    [Function(nameof(ClaimBatch))]
    public static async Task<int> Run([OrchestrationTrigger] TaskOrchestrationContext context)
    {
        var month = context.GetInput<PracticeMonth>()!;
        var at = await BatchTimes.Call(context, month);
        var sent = 0;
        for (var day = 0; day <= BatchTimes.DaysOfLooking; day++)
        {
            await context.CreateTimer(at.UtcDateTime.AddDays(day), CancellationToken.None);
            if (await SendAsync(context, month) > 0) sent++;
        }
        return sent;
    }

    /// <summary>The claims of a month wait for a folder or a table that is away; they are not given up.</summary>
    private static async Task<int> SendAsync(TaskOrchestrationContext context, PracticeMonth month)
    {
        while (true)
        {
            try
            {
                return await SendClaims.Call(context, month);
            }
            catch (TaskFailedException error)
            {
                context.CreateReplaySafeLogger(nameof(ClaimBatch)).LogError("{Activity} failed for practice {Practice}; the claims are tried again in an hour.", error.TaskName, month.Practice);
                await context.CreateTimer(TimeSpan.FromHours(1), CancellationToken.None);
            }
        }
    }

    /// <summary>Starts it unless it was started before.</summary>
    public static async Task EnsureAsync(DurableTaskClient durable, PracticeMonth month, CancellationToken cancellation)
    {
        var instance = $"{month.Practice}:claims:{month.Month}";
        if (await durable.GetInstanceAsync(instance, cancellation) is null)
            await durable.ScheduleNewOrchestrationInstanceAsync(nameof(ClaimBatch), month, new StartOrchestrationOptions(instance), cancellation);
    }
}
