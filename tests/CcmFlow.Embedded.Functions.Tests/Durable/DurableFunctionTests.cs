using System.Net.Http.Json;
using CcmFlow.Embedded.Time;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace CcmFlow.Embedded.Functions.Tests.Durable;

public sealed class DurableFunctionTests
{
    [Fact]
    public async Task Functions_run_as_orchestration_and_activities()
    {
        var ran = new List<string>();
        var builder = TestHost.Builder(TestFolder.Empty, [], typeof(DurableApp));
        builder.Services.AddSingleton<Prices>().AddSingleton<TimeProvider>(new VirtualTimeProvider(DateTimeOffset.UnixEpoch));
        builder.UseEmbedded(options => options.DurableTask = engine => engine.MaxConcurrentWorkItems = 1);
        builder.UseMiddleware(async (context, next) =>
        {
            ran.Add(context.FunctionDefinition.Name);
            await next();
        });
        await using var host = await TestHost.StartAsync(builder);
        var client = host.Services.GetRequiredService<DurableTaskClient>();

        using var answer = await host.Http.PostAsJsonAsync("/api/start", new Order("book", 3), Cancel);
        var id = await answer.Content.ReadAsStringAsync(Cancel);
        await host.Quiescence.WhenIdleAsync();
        await client.RaiseEventAsync(id, "paid", true, Cancel);
        var done = await client.WaitForInstanceCompletionAsync(id, getInputsAndOutputs: true, Cancel);

        Assert.Equal(OrchestrationRuntimeStatus.Completed, done.RuntimeStatus);
        Assert.Equal(4m * 3 * 2, done.ReadOutputAs<decimal>());
        // The orchestrator is replayed at each of its three turns, and its middleware with it.
        Assert.Equal(["Start", "Sell", "Note", "Sell", "Sell", "Price", "Sell"], ran);
    }

    [Fact]
    public async Task Engine_behaves_as_Durable_Functions()
    {
        var builder = TestHost.Builder(TestFolder.Empty, [], typeof(DurableApp));
        builder.Services.AddSingleton<Prices>();
        await using var host = await TestHost.StartAsync(builder);
        var client = host.Services.GetRequiredService<DurableTaskClient>();
        await client.ScheduleNewOrchestrationInstanceAsync("Sell", new Order("book", 3), new StartOrchestrationOptions("one"), Cancel);

        await Assert.ThrowsAnyAsync<Exception>(
            () => client.ScheduleNewOrchestrationInstanceAsync("Sell", new Order("pen", 1), new StartOrchestrationOptions("one"), Cancel));
    }

    [Fact]
    public async Task App_without_durable_functions_has_no_engine()
    {
        await using var host = await TestHost.StartAsync(typeof(Http.RouteFunctions));
        Assert.Null(host.Services.GetService<DurableTaskClient>());
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;
}
