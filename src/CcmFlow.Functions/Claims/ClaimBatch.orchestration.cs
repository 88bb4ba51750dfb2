using CcmFlow.Functions.Practices;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace CcmFlow.Functions.Claims;

/// <summary>Bills a practice's month: one interchange after the close, then a look each day for claims that were held and mended.</summary>
public static class ClaimBatch
{
    private const int DaysOfLooking = 14;

    [Function(nameof(ClaimBatch))]
    public static async Task<int> Run([OrchestrationTrigger] TaskOrchestrationContext context)
    {
        var month = context.GetInput<PracticeMonth>()!;
        var at = await BatchTimes.Call(context, month);
        var sent = 0;
        for (var day = 0; day <= DaysOfLooking; day++)
        {
            await context.CreateTimer(at.UtcDateTime.AddDays(day), CancellationToken.None);
            if (await SendClaims.Call(context, month) > 0) sent++;
        }
        return sent;
    }

    /// <summary>Starts it unless it was started before.</summary>
    public static async Task EnsureAsync(DurableTaskClient durable, PracticeMonth month, CancellationToken cancellation)
    {
        var instance = $"{month.Practice}:claims:{month.Month}";
        if (await durable.GetInstanceAsync(instance, cancellation) is null)
            await durable.ScheduleNewOrchestrationInstanceAsync(nameof(ClaimBatch), month, new StartOrchestrationOptions(instance), cancellation);
    }
}
