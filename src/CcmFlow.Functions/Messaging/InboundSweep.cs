using CcmFlow.Functions.Practices;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace CcmFlow.Functions.Messaging;

/// <summary>Finishes received texts whose effects were interrupted between the insert and the start of their orchestration.</summary>
public sealed class InboundSweep(InboundStore inbox, InboundDoor door, PracticeStore practices, TimeProvider time)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    [Function(nameof(InboundSweep))]
    public async Task Run([TimerTrigger("%InboundSweepSchedule%")] TimerInfo timer, [DurableClient] DurableTaskClient durable, CancellationToken cancellation)
    {
        foreach (var practice in await practices.ListAsync(cancellation))
            foreach (var id in await inbox.OutstandingAsync(practice.Id, time.GetUtcNow() - Patience, cancellation))
                await door.StartAsync(new ReceivedText(practice.Id, id), durable, cancellation);
    }
}
