using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace CcmFlow.Functions.Messaging;

/// <summary>What follows from a text that did not arrive: what it says of the patient and the carrier, then another attempt, if one is due.</summary>
public static class ApplyReport
{
    public static string InstanceId(FailedText text) => $"{text.Practice}:report:{text.Id}";

    [Function(nameof(ApplyReport))]
    public static async Task Run([OrchestrationTrigger] TaskOrchestrationContext context)
    {
        var next = await ActOnReport.Call(context, context.GetInput<FailedText>()!);
        while (next is not null)
        {
            await context.CreateTimer(next.At.UtcDateTime, CancellationToken.None);
            var result = await SendText.Call(context, next.Order);
            next = result.Kind == TextResultKind.NotNow ? next with { At = result.NotBefore!.Value } : null;
        }
    }

    /// <summary>Starts it unless it runs or ran; one that failed starts again: every step is idempotent.</summary>
    public static async Task StartAsync(DurableTaskClient durable, FailedText text, CancellationToken cancellation)
    {
        if (await durable.GetInstanceAsync(InstanceId(text), cancellation) is { RuntimeStatus: not OrchestrationRuntimeStatus.Failed }) return;
        await durable.ScheduleNewOrchestrationInstanceAsync(nameof(ApplyReport), text, new StartOrchestrationOptions(InstanceId(text)), cancellation);
    }
}
