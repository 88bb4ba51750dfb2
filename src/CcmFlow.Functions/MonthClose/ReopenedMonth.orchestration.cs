using CcmFlow.Functions.Records;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace CcmFlow.Functions.MonthClose;

/// <summary>Sees to it that a month that was opened again is closed again, however the request for it ended.</summary>
public static class ReopenedMonth
{
    [Function(nameof(ReopenedMonth))]
    public static async Task Run([OrchestrationTrigger] TaskOrchestrationContext context)
    {
        var reopened = context.GetInput<ReopenedRef>()!;
        if (await Reopen.Call(context, reopened) is not { } closesAt) return;
        await context.CreateTimer(closesAt.UtcDateTime, CancellationToken.None);
        if (!await IsLastReopening.Call(context, reopened)) return;
        var result = await CloseMonth.CallUntilDoneAsync(context, reopened.Key);
        if (result.WriteBack) await SendRecord.CallAsync(context, reopened.Key);
    }

    /// <summary>Starts it unless it runs or ran; one that failed starts again.</summary>
    public static async Task StartAsync(DurableTaskClient durable, ReopenedRef reopened, CancellationToken cancellation)
    {
        if (await durable.GetInstanceAsync(reopened.Instance, cancellation) is not (null or { RuntimeStatus: OrchestrationRuntimeStatus.Failed })) return;
        await durable.ScheduleNewOrchestrationInstanceAsync(nameof(ReopenedMonth), reopened, new StartOrchestrationOptions(reopened.Instance), cancellation);
    }
}
