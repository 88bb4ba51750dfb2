using CcmFlow.Embedded.DurableTask.Tests.Harness;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection;

namespace CcmFlow.Embedded.DurableTask.Tests.Behaviour;

public sealed class ConcurrencyTests
{
    [Fact]
    public async Task Events_raised_from_many_threads_are_all_taken_exactly_once()
    {
        const int Instances = 40;
        const int Events = 50;
        await using var world = await World.OpenAsync(
            r => r
                .AddActivityFunc<int, int>("Same", async (_, n) =>
                {
                    await Task.Yield();
                    return n;
                })
                .AddOrchestratorFunc<int[], int[]>("Take", async (c, seen) =>
                {
                    for (var i = 0; i < 5; i++) seen = [.. seen, await c.CallActivityAsync<int>("Same", await c.WaitForExternalEvent<int>("n"))];
                    if (seen.Length < Events) c.ContinueAsNew(seen);
                    return seen;
                }),
            o => o.MaxConcurrentWorkItems = 16);
        for (var i = 0; i < Instances; i++) await world.RunAsync("Take", Array.Empty<int>(), $"i{i}");

        await Parallel.ForEachAsync(
            Enumerable.Range(0, Instances * Events),
            new ParallelOptions { MaxDegreeOfParallelism = 8, CancellationToken = TestContext.Current.CancellationToken },
            async (n, cancellation) => await world.Client.RaiseEventAsync($"i{n % Instances}", "n", n / Instances, cancellation));
        await world.IdleAsync();

        for (var i = 0; i < Instances; i++) Assert.Equal(Enumerable.Range(0, Events), (await world.OutputAsync<int[]>($"i{i}"))!.Order());
    }

    [Theory]
    [InlineData(2)]
    [InlineData(8)]
    public async Task A_backlog_of_other_activities_does_not_hold_up_an_urgent_instance(int atOnce)
    {
        var gate = new TaskCompletionSource();
        await using var world = await World.OpenAsync(
            r => r
                .AddActivityFunc("Slow", _ => gate.Task)
                .AddActivityFunc<int, int>("Page", (_, n) => n + 1)
                .AddOrchestratorFunc("Routine", c => c.CallActivityAsync("Slow"))
                .AddOrchestratorFunc<int>("Need", async c => await c.CallActivityAsync<int>("Page", await c.CallActivityAsync<int>("Page", 1))),
            o => (o.MaxConcurrentWorkItems, o.IsUrgent) = (atOnce, id => id.StartsWith("need", StringComparison.Ordinal)));
        for (var i = 0; i < atOnce * 3; i++) await world.Client.ScheduleNewOrchestrationInstanceAsync("Routine", new StartOrchestrationOptions($"r{i}"), TestContext.Current.CancellationToken);

        await world.Client.ScheduleNewOrchestrationInstanceAsync("Need", new StartOrchestrationOptions("need1"), TestContext.Current.CancellationToken);
        var done = await world.Client.WaitForInstanceCompletionAsync("need1", getInputsAndOutputs: true, TestContext.Current.CancellationToken);
        Assert.Equal(3, done.ReadOutputAs<int>());
        Assert.Equal(OrchestrationRuntimeStatus.Running, await world.StatusAsync("r0"));

        gate.SetResult();
        await world.IdleAsync();
        Assert.Equal(OrchestrationRuntimeStatus.Completed, await world.StatusAsync("r0"));
    }

    [Fact]
    public async Task Of_many_concurrent_starts_of_one_id_one_wins()
    {
        await using var world = await World.OpenAsync(
            r => r.AddOrchestratorFunc("Wait", c => c.WaitForExternalEvent<string>("x")), o => o.FunctionsBehavior = true);
        var won = 0;
        await Parallel.ForEachAsync(Enumerable.Range(0, 100), TestContext.Current.CancellationToken, async (_, cancellation) =>
        {
            try
            {
                await world.Client.ScheduleNewOrchestrationInstanceAsync("Wait", new StartOrchestrationOptions("a"), cancellation);
                Interlocked.Increment(ref won);
            }
            catch (OrchestrationAlreadyExistsException)
            {
            }
        });
        Assert.Equal(1, won);
    }

    [Fact]
    public async Task The_real_clock_fires_timers_too()
    {
        await using var world = await World.OpenAsync(
            r => r.AddOrchestratorFunc<bool>("Sleep", async c =>
            {
                var start = c.CurrentUtcDateTime;
                await c.CreateTimer(TimeSpan.FromMilliseconds(20.5), CancellationToken.None);
                return c.CurrentUtcDateTime - start >= TimeSpan.FromMilliseconds(20.5);
            }),
            services: s => s.AddSingleton(TimeProvider.System));
        var id = await world.Client.ScheduleNewOrchestrationInstanceAsync("Sleep", TestContext.Current.CancellationToken);
        var end = await world.Client.WaitForInstanceCompletionAsync(id, true, TestContext.Current.CancellationToken);
        Assert.True(end.ReadOutputAs<bool>());
    }

    [Fact]
    public async Task Activities_that_wait_for_other_instances_do_not_keep_these_from_running()
    {
        const int AtOnce = 4;
        World? world = null;
        await using var opened = world = await World.OpenAsync(
            r => r
                .AddActivityFunc<string, string>("Wait for", async (_, id) => (await world!.Client.WaitForInstanceCompletionAsync(id, true)).SerializedOutput!)
                .AddOrchestratorFunc<string, string>("Waits", (c, id) => c.CallActivityAsync<string>("Wait for", id))
                .AddOrchestratorFunc<int>("Last", c => c.WaitForExternalEvent<int>("go")),
            o => o.MaxConcurrentWorkItems = AtOnce);
        var cancellation = TestContext.Current.CancellationToken;
        for (var i = 0; i < AtOnce; i++)
            await world.Client.ScheduleNewOrchestrationInstanceAsync("Waits", "last", new StartOrchestrationOptions($"w{i}"), cancellation);
        for (var i = 0; i < AtOnce; i++) await world.Client.WaitForInstanceStartAsync($"w{i}", cancellation);
        await world.Client.ScheduleNewOrchestrationInstanceAsync("Last", new StartOrchestrationOptions("last"), cancellation);
        await world.Client.RaiseEventAsync("last", "go", 42, cancellation);

        await world.IdleAsync();
        for (var i = 0; i < AtOnce; i++) Assert.Equal("42", await world.OutputAsync<string>($"w{i}"));
    }
}
