using System.Net;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace CcmFlow.Embedded.Functions.Tests.Invocation;

/// <summary>Middleware around each kind of invocation.</summary>
public sealed class MiddlewareTests
{
    private readonly Held held = new();
    private readonly List<string> steps = [];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Middleware_that_awaits_runs_around_orchestrator_and_activity_in_order()
    {
        held.Release();
        var builder = Builder(typeof(HeldActivities));
        builder.UseMiddleware(async (context, next) =>
        {
            await Task.Yield();
            steps.Add($"{context.FunctionDefinition.Name} in");
            await next();
            await Task.Yield();
            steps.Add($"{context.FunctionDefinition.Name} out");
        });
        builder.UseMiddleware((_, next) =>
        {
            steps.Add("inner");
            return next();
        });
        var done = await RunAsync(builder);

        Assert.Equal((OrchestrationRuntimeStatus.Completed, "x!"), (done.RuntimeStatus, done.ReadOutputAs<string>()));
        Assert.Equal(
            ["Whole in", "inner", "Whole out", "Part in", "inner", "Part out", "Whole in", "inner", "Whole out"], steps);
    }

    [Fact]
    public async Task Middleware_that_does_not_wait_takes_no_second_thread_for_a_turn()
    {
        var (around, within) = (new List<int>(), new List<int>());
        var builder = Builder(typeof(TurnThreads));
        builder.Services.AddSingleton(within);
        builder.UseMiddleware(async (_, next) =>
        {
            around.Add(Environment.CurrentManagedThreadId);
            await next();
        });
        await using var host = await TestHost.StartAsync(builder);
        var client = host.Services.GetRequiredService<DurableTaskClient>();
        var id = await client.ScheduleNewOrchestrationInstanceAsync("Turn", Cancel);
        await client.WaitForInstanceStartAsync(id, Cancel);
        await client.RaiseEventAsync(id, "end", true, Cancel);
        await client.WaitForInstanceCompletionAsync(id, Cancel);

        Assert.Equal(2, around.Count);
        Assert.Equal(around, within);
    }

    [Fact]
    public async Task Exception_of_a_middleware_fails_the_orchestration_and_the_activity()
    {
        var builder = Builder(typeof(HeldActivities));
        builder.UseWhen(context => context.FunctionDefinition.Name == "Part", (_, _) => throw new InvalidOperationException("no part"));
        var failed = await RunAsync(builder);
        Assert.Equal(OrchestrationRuntimeStatus.Failed, failed.RuntimeStatus);
        Assert.Contains("no part", failed.FailureDetails!.ToString(), StringComparison.Ordinal);

        builder = Builder(typeof(HeldActivities));
        builder.UseWhen(context => context.FunctionDefinition.Name == "Whole", (_, _) => throw new InvalidOperationException("no whole"));
        failed = await RunAsync(builder);
        Assert.Equal(OrchestrationRuntimeStatus.Failed, failed.RuntimeStatus);
        Assert.Contains("no whole", failed.FailureDetails!.ErrorMessage, StringComparison.Ordinal);
        Assert.Equal(0, held.Begun);
    }

    [Fact]
    public async Task Orchestrator_that_a_middleware_kept_from_running_fails_and_says_so()
    {
        var builder = Builder(typeof(HeldActivities));
        builder.UseMiddleware((_, _) => Task.CompletedTask);
        var failed = await RunAsync(builder);
        Assert.Equal(OrchestrationRuntimeStatus.Failed, failed.RuntimeStatus);
        Assert.Contains("kept orchestrator 'Whole' from running", failed.FailureDetails!.ErrorMessage, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Exception_of_a_middleware_around_a_request_is_a_problem_without_its_message()
    {
        var builder = Builder(typeof(HeldRequests));
        builder.UseMiddleware((_, _) => throw new InvalidOperationException("Ann Smith"));
        await using var host = await TestHost.StartAsync(builder);

        using var answer = await host.Http.GetAsync("/api/holds", Cancel);

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.DoesNotContain("Ann", await answer.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
        Assert.DoesNotContain(host.Log.Entries, entry => entry.Text.Contains("Ann", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Context_tells_invocation_function_and_its_own_items()
    {
        var ids = new List<string>();
        held.Release(2);
        var builder = Builder(typeof(HeldRequests));
        builder.UseMiddleware(async (context, next) =>
        {
            ids.Add(context.InvocationId);
            Assert.Equal("Holds", context.FunctionDefinition.Name);
            Assert.EndsWith("HeldRequests.Holds", context.FunctionDefinition.EntryPoint, StringComparison.Ordinal);
            Assert.False(context.Items.ContainsKey("mine"));
            context.Items["mine"] = 1;
            Assert.Null(context.Features.Get<Held>());
            context.Features.Set(held);
            Assert.Same(held, context.Features.Get<Held>());
            context.GetLogger("of the middleware");
            Assert.NotSame(context.InstanceServices, context.InstanceServices.GetRequiredService<IHost>().Services);
            Assert.True(context.CancellationToken.CanBeCanceled);
            await next();
        });
        await using var host = await TestHost.StartAsync(builder);
        Assert.Equal("GET", await host.Http.GetStringAsync("/api/holds", Cancel));
        Assert.Equal("GET", await host.Http.GetStringAsync("/api/holds", Cancel));
        Assert.Equal(2, ids.Distinct().Count());
    }

    private static async Task<OrchestrationMetadata> RunAsync(FunctionsApplicationBuilder builder)
    {
        await using var host = await TestHost.StartAsync(builder);
        var client = host.Services.GetRequiredService<DurableTaskClient>();
        var id = await client.ScheduleNewOrchestrationInstanceAsync("Whole", Cancel);
        return await client.WaitForInstanceCompletionAsync(id, getInputsAndOutputs: true, Cancel);
    }

    private FunctionsApplicationBuilder Builder(Type app)
    {
        var builder = TestHost.Builder(TestFolder.Empty, [], app);
        builder.Services.AddSingleton(held);
        return builder.UseEmbedded(options => options.DurableTask = engine => engine.MaxConcurrentWorkItems = 1);
    }
}
