using CcmFlow.Functions.Hosting;
using CcmFlow.Functions.Practices;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace CcmFlow.Functions.Messaging;

/// <summary>Texts one person, once per key. A page that was handed over is watched until it has arrived.</summary>
public sealed class SendText(TextSender sender, PracticeStore practices)
{
    [Function(nameof(SendText))]
    public async Task<TextResult> Run([ActivityTrigger] TextOrder order, [DurableClient] DurableTaskClient durable, CancellationToken cancellation)
    {
        var watched = order.Class == TextClass.Page && (await practices.GetAsync(order.Practice, cancellation)).SecondCarrier is not null;
        // Before the page leaves: a process that dies right after it must not leave it unwatched.
        if (watched) await WatchPage.StartAsync(durable, order, cancellation);
        return await sender.SendAsync(order, cancellation);
    }

    public static Task<TextResult> Call(TaskOrchestrationContext context, TextOrder order) =>
        context.CallActivityAsync<TextResult>(nameof(SendText), order, order.Class is TextClass.Routine or TextClass.Reply ? Retries.Routine : Retries.Page);
}
