using CcmFlow.Functions.Hosting;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace CcmFlow.Functions.Messaging;

/// <summary>Texts one person, once per key.</summary>
public sealed class SendText(TextSender sender)
{
    [Function(nameof(SendText))]
    public Task<TextResult> Run([ActivityTrigger] TextOrder order, CancellationToken cancellation) => sender.SendAsync(order, cancellation);

    public static Task<TextResult> Call(TaskOrchestrationContext context, TextOrder order) =>
        context.CallActivityAsync<TextResult>(nameof(SendText), order, order.Class is TextClass.Routine or TextClass.Reply ? Retries.Routine : Retries.Page);
}
