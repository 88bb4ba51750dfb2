using CcmFlow.Functions.Practices;
using CcmFlow.Functions.UrgentNeeds;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;

namespace CcmFlow.Functions.Messaging;

/// <summary>The watchdog: finishes received texts and failure reports whose effects were interrupted, and starts paging again for an open case that nobody is paged for.</summary>
public sealed class InboundSweep(InboundStore inbox, InboundDoor door, ReportStore reports, ReportDoor reportDoor, NeedStore needs, PracticeStore practices, TimeProvider time, ILogger<InboundSweep> log)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    [Function(nameof(InboundSweep))]
    public async Task Run([TimerTrigger("%InboundSweepSchedule%")] TimerInfo timer, [DurableClient] DurableTaskClient durable, CancellationToken cancellation)
    {
        foreach (var practice in await practices.ListAsync(cancellation))
            foreach (var text in await inbox.OutstandingAsync(practice.Id, time.GetUtcNow() - Patience, cancellation))
                await door.StartAsync(text, durable, cancellation);
        foreach (var practice in await practices.ListAsync(cancellation))
            foreach (var failed in await reports.OutstandingAsync(practice.Id, time.GetUtcNow() - Patience, cancellation))
                await reportDoor.StartAsync(failed, durable, cancellation);
        foreach (var practice in await practices.ListAsync(cancellation))
            foreach (var need in (await needs.OpenAsync(practice.Id, cancellation)).Where(n => n.OpenedAt < time.GetUtcNow() - Patience))
                if (await StartUrgentNeed.EnsureAsync(durable, new NeedId(practice.Id, need.Id), cancellation))
                    log.LogError("Urgent need {Need} was open without anybody being paged; paging was started again.", need.Id);
    }
}
