using CcmFlow.Functions.Hosting;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace CcmFlow.Functions.Messaging;

public sealed record FinishedText(ReceivedText Text, InboundOutcome Outcome);

/// <summary>Notes on the text what was made of it: its effects have all happened.</summary>
public sealed class FinishInbound(InboundStore inbox)
{
    [Function(nameof(FinishInbound))]
    public Task Run([ActivityTrigger] FinishedText finished, CancellationToken cancellation) =>
        inbox.ApplyAsync(finished.Text.Practice, finished.Text.Id, finished.Outcome, cancellation);

    public static Task Call(TaskOrchestrationContext context, FinishedText finished) =>
        context.CallActivityAsync(nameof(FinishInbound), finished, Retries.Standard);
}
