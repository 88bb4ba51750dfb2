using CcmFlow.Functions.Hosting;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace CcmFlow.Functions.Messaging;

/// <summary>Notes that a text's effects have all happened.</summary>
public sealed class FinishInbound(InboundStore inbox)
{
    [Function(nameof(FinishInbound))]
    public Task Run([ActivityTrigger] ReceivedText text, CancellationToken cancellation) => inbox.FinishAsync(text.Practice, text.Id, cancellation);

    public static Task Call(TaskOrchestrationContext context, ReceivedText text) =>
        context.CallActivityAsync(nameof(FinishInbound), text, Retries.Standard);
}
