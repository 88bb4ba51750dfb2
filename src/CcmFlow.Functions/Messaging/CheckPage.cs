using CcmFlow.Functions.Hosting;
using CcmFlow.Rules.Carriers;
using CcmFlow.Rules.Outreach;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace CcmFlow.Functions.Messaging;

/// <summary>Looks whether a page arrived, and if not sends it over the second carrier.</summary>
public sealed class CheckPage(Outbox outbox, TextSender sender)
{
    [Function(nameof(CheckPage))]
    public async Task Run([ActivityTrigger] TextOrder order, CancellationToken cancellation)
    {
        if (await outbox.FindAsync(order.Place(), cancellation) is not { } row || row.State == DeliveryState.Delivered) return;
        var failed = row.State is DeliveryState.Undelivered or DeliveryState.Failed or DeliveryState.Refused;
        if (failed && !FaultSteps.ForPage(row.Fault).HasFlag(PageStep.OtherCarrier)) return;
        await sender.SendPageAsync(order, CarrierChoice.Second, cancellation);
    }

    public static Task Call(TaskOrchestrationContext context, TextOrder order) => context.CallActivityAsync(nameof(CheckPage), order, Retries.Page);
}
