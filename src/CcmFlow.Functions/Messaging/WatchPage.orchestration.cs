using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace CcmFlow.Functions.Messaging;

/// <summary>A page that no delivery report came for within a minute goes out over the second carrier. For practices that have one.</summary>
public static class WatchPage
{
    /// <summary>No report in 60 s counts as not delivered; with the send itself the second carrier has the page within 90 s.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public static string InstanceId(TextOrder order) => $"{order.Practice}:page:{order.Place().ShortId}";

    [Function(nameof(WatchPage))]
    public static async Task Run([OrchestrationTrigger] TaskOrchestrationContext context)
    {
        await context.CreateTimer(Patience, CancellationToken.None);
        await CheckPage.Call(context, context.GetInput<TextOrder>()!);
    }

    /// <summary>Starts it once a page.</summary>
    public static async Task StartAsync(DurableTaskClient durable, TextOrder order, CancellationToken cancellation)
    {
        if (await durable.GetInstanceAsync(InstanceId(order), cancellation) is null)
            await durable.ScheduleNewOrchestrationInstanceAsync(nameof(WatchPage), order, new StartOrchestrationOptions(InstanceId(order)), cancellation);
    }
}
