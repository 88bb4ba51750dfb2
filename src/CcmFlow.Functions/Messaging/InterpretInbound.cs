using CcmFlow.Functions.Hosting;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace CcmFlow.Functions.Messaging;

/// <summary>Reads a received text, stores what it changes and says what is left to do. May run twice: each change is keyed by the text's id.</summary>
public sealed class InterpretInbound(InboundStore inbox, PatientReplies patientReplies, StaffReplies staffReplies)
{
    [Function(nameof(InterpretInbound))]
    public async Task<InboundOutcome> Run([ActivityTrigger] ReceivedText received, CancellationToken cancellation)
    {
        var text = await inbox.GetAsync(received.Practice, received.Id, cancellation);
        // Somebody who is not of the team may have kept the pager's number: that text is read as any other.
        return text.ToPager && await staffReplies.TryApplyAsync(text, cancellation) is { } outcome ? outcome : await patientReplies.ApplyAsync(text, cancellation);
    }

    public static Task<InboundOutcome> Call(TaskOrchestrationContext context, ReceivedText received) =>
        context.CallActivityAsync<InboundOutcome>(nameof(InterpretInbound), received, Retries.Standard);
}
