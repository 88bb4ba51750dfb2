using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using FromBodyAttribute = Microsoft.Azure.Functions.Worker.Http.FromBodyAttribute;

namespace CcmFlow.Embedded.Functions.Tests.Durable;

public sealed record Order(string Item, int Count);

public sealed class Prices
{
    public decimal Of(string item) => item.Length;
}

public sealed class DurableApp(Prices prices)
{
    [Function("Start")]
    public async Task<string> StartAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post")] HttpRequest request, [FromBody] Order order, [DurableClient] DurableTaskClient client) =>
        await client.ScheduleNewOrchestrationInstanceAsync("Sell", order, request.HttpContext.RequestAborted);

    [Function("Sell")]
    public static async Task<decimal> SellAsync([OrchestrationTrigger] TaskOrchestrationContext context)
    {
        var order = context.GetInput<Order>()!;
        await context.CallActivityAsync("Note", order.Item);
        await context.WaitForExternalEvent<bool>("paid");
        return await context.CallActivityAsync<decimal>("Price", new { item = order.Item, COUNT = order.Count });
    }

    [Function("Price")]
    public Task<decimal> PriceAsync([ActivityTrigger] Order order, FunctionContext context) =>
        Task.FromResult(prices.Of(order.Item) * order.Count * context.FunctionDefinition.Parameters.Length);

    [Function("Note")]
    public static void Note([ActivityTrigger] string item, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        ArgumentException.ThrowIfNullOrEmpty(item);
    }
}
