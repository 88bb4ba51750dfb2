using CcmFlow.Functions.UrgentNeeds;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace CcmFlow.Functions.Messaging;

/// <summary>
/// The effects of one received text, in the order that matters: what it means is stored; those who wait for it hear of it; an
/// urgent need is durably running before anybody is told so; then the answers.
/// </summary>
public static class ApplyInbound
{
    private const string RedFlagMark = ":red:";

    public static string InstanceId(ReceivedText text) => text.RedFlag ? $"{text.Practice}{RedFlagMark}{text.Id}" : $"{text.Practice}:in:{text.Id}";

    /// <summary>Whether the instance is of a text that may tell of an urgent need.</summary>
    public static bool IsUrgent(string instance) => instance.Contains(RedFlagMark, StringComparison.Ordinal);

    [Function(nameof(ApplyInbound))]
    public static async Task Run([OrchestrationTrigger] TaskOrchestrationContext context)
    {
        var received = context.GetInput<ReceivedText>()!;
        var outcome = await InterpretInbound.Call(context, received);
        foreach (var e in outcome.NeedEvents) context.SendEvent(e.Instance, UrgentNeed.EventName, new NeedEnvelope(e.Event));
        if (outcome.Need is { } need) await StartUrgentNeed.Call(context, need);
        foreach (var e in outcome.MonthEvents) context.SendEvent(e.Instance, PatientMonths.PatientMonth.SignalEvent, e.Signal);
        foreach (var text in outcome.Texts) await SendText.Call(context, text);
        await FinishInbound.Call(context, received);
    }

    /// <summary>Starts it unless it runs or ran. A failed one is started again by the sweep: every step is idempotent.</summary>
    public static async Task StartAsync(DurableTaskClient durable, ReceivedText text, CancellationToken cancellation)
    {
        if (await durable.GetInstanceAsync(InstanceId(text), cancellation) is { RuntimeStatus: not OrchestrationRuntimeStatus.Failed }) return;
        await durable.ScheduleNewOrchestrationInstanceAsync(nameof(ApplyInbound), text, new StartOrchestrationOptions(InstanceId(text)), cancellation);
    }
}
