using CcmFlow.Functions.Hosting;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace CcmFlow.Functions.UrgentNeeds;

/// <summary>Starts the paging of a need, once. When this returns, the page is durably on its way and may be spoken of.</summary>
public sealed class StartUrgentNeed
{
    [Function(nameof(StartUrgentNeed))]
    public async Task Run([ActivityTrigger] NeedId id, [DurableClient] DurableTaskClient durable, CancellationToken cancellation)
    {
        if (await durable.GetInstanceAsync(id.Instance, cancellation) is { RuntimeStatus: not OrchestrationRuntimeStatus.Failed }) return;
        await durable.ScheduleNewOrchestrationInstanceAsync(
            nameof(UrgentNeed), new NeedRun(id, null), new StartOrchestrationOptions(id.Instance), cancellation);
    }

    public static Task Call(TaskOrchestrationContext context, NeedId id) =>
        context.CallActivityAsync(nameof(StartUrgentNeed), id, Retries.Standard);
}
