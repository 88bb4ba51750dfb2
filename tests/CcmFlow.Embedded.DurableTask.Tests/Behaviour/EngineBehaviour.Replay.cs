using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CcmFlow.Embedded.DurableTask.Tests.Behaviour;

public abstract partial class EngineBehaviour
{
    private sealed class Scoped : IDisposable
    {
        public static int Alive;

        public Scoped() => Interlocked.Increment(ref Alive);

        public void Dispose() => Interlocked.Decrement(ref Alive);
    }

    private sealed class UsesScoped(Scoped scoped) : TaskActivity<string, bool>
    {
        public override Task<bool> RunAsync(TaskActivityContext context, string input) => Task.FromResult(scoped is not null && Scoped.Alive == 1);
    }

    [DurableTask("Renamed")]
    private sealed class NamedOrchestrator : TaskOrchestrator<string, bool>
    {
        public override Task<bool> RunAsync(TaskOrchestrationContext context, string input) =>
            context.CallActivityAsync<bool>(nameof(UsesScoped), input);
    }

    [Fact]
    public async Task The_orchestrator_is_replayed_and_activities_run_once()
    {
        var runs = 0;
        var starts = 0;
        await using var world = await OpenAsync(r => r
            .AddActivityFunc<int, int>("Inc", (_, n) =>
            {
                runs++;
                return n + 1;
            })
            .AddOrchestratorFunc<int>("Steps", async c =>
            {
                starts++;
                var n = 0;
                for (var i = 0; i < 5; i++) n = await c.CallActivityAsync<int>("Inc", n);
                return n;
            }));
        Assert.Equal(5, await world.RunToOutputAsync<int>("Steps"));
        Assert.Equal((5, 6), (runs, starts));
    }

    [Fact]
    public async Task A_replay_safe_logger_writes_each_line_once()
    {
        await using var world = await OpenAsync(r => r
            .AddActivityFunc("Step", _ => { })
            .AddOrchestratorFunc("Log", async c =>
            {
                var log = c.CreateReplaySafeLogger("App");
                var replaying = c.IsReplaying;
                log.LogInformation("one");
                await c.CallActivityAsync("Step");
                log.LogInformation("two");
                await c.CallActivityAsync("Step");
                log.LogInformation("three {Replaying}", replaying);
            }));
        await world.RunAsync("Log");
        Assert.Equal(["one", "two", "three True"], world.Log.Lines.Where(l => l.Category == "App").Select(l => l.Text));
    }

    [Fact]
    public async Task Activities_are_made_in_a_scope_of_their_own_and_tasks_are_named_by_attribute_or_class()
    {
        Scoped.Alive = 0;
        await using var world = await OpenAsync(
            r => r.AddOrchestrator<NamedOrchestrator>().AddActivity<UsesScoped>(), null, s => s.AddScoped<Scoped>());
        Assert.True(await world.RunToOutputAsync<bool>("renamed", "x"));
        Assert.Equal(0, Scoped.Alive);
    }

    [Fact]
    public async Task An_activity_knows_its_name_and_caller()
    {
        await using var world = await OpenAsync(r => r
            .AddActivityFunc<string>("Who", c => $"{c.Name} {c.InstanceId}")
            .AddOrchestratorFunc<string>("Ask", c => c.CallActivityAsync<string>("WHO")));
        await world.RunAsync("Ask", null, "a");
        Assert.Equal("WHO a", await world.OutputAsync<string>("a"));
    }

    [Fact]
    public async Task Logs_hold_no_inputs_outputs_events_or_messages()
    {
        const string Secret = "Jane Doe 617-555-0100";
        await using var world = await OpenAsync(r => r
            .AddActivityFunc<string, string>("Echo", (_, s) => s)
            .AddActivityFunc<string>("Throw", (_, s) => throw new InvalidOperationException(s))
            .AddOrchestratorFunc<string, string>("Secret", async (c, s) =>
            {
                c.SetCustomStatus(s);
                await c.CallActivityAsync<string>("Echo", s);
                await c.WaitForExternalEvent<string>("x");
                await c.CallActivityAsync("Throw", s);
                return s;
            }));
        var id = await world.RunAsync("Secret", Secret, "a");
        await world.RaiseAsync(id, "x", Secret);

        Assert.Equal(OrchestrationRuntimeStatus.Failed, await world.StatusAsync(id));
        Assert.Contains(world.Log.Lines, l => l.Text.Contains("Throw", StringComparison.Ordinal));
        Assert.DoesNotContain(world.Log.Lines, l => l.Text.Contains("Jane", StringComparison.Ordinal) || l.Text.Contains("0100", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Idle_means_that_everything_a_call_set_off_is_done()
    {
        await using var world = await OpenAsync(
            r => r
                .AddActivityFunc<int, int>("Slow", async (_, n) =>
                {
                    for (var i = 0; i < 20; i++) await Task.Yield();
                    return n;
                })
                .AddOrchestratorFunc<int, int>("Child", (c, n) => c.CallActivityAsync<int>("Slow", n))
                .AddOrchestratorFunc<int>("Deep", async c =>
                {
                    var n = 0;
                    for (var i = 0; i < 10; i++) n += await c.CallSubOrchestratorAsync<int>("Child", 1);
                    return n;
                }),
            o => o.MaxConcurrentWorkItems = 4);
        for (var round = 0; round < 50; round++)
        {
            var id = await world.Client.ScheduleNewOrchestrationInstanceAsync("Deep", Cancellation);
            await world.IdleAsync();
            Assert.Equal(10, await world.OutputAsync<int>(id));
        }
    }

    [Fact]
    public async Task Two_runs_with_one_worker_give_the_same_trace()
    {
        var first = await TraceAsync();
        var second = await TraceAsync();
        Assert.InRange(first.Count, 100, 1000);
        Assert.Equal(first, second);
    }

    /// <summary>Twenty instances that race timers, events, children and retries for a while.</summary>
    private async Task<List<string>> TraceAsync()
    {
        var trace = new List<string>();
        var clock = TimeProvider.System;
        void Note(string what) => trace.Add($"{clock.GetUtcNow():HH:mm:ss} {what}");
        await using var world = await OpenAsync(r => r
            .AddActivityFunc<string, string>("Note", async (c, what) =>
            {
                Note($"{c.InstanceId} {what}");
                await Task.Yield();
                if (what.Contains("flaky", StringComparison.Ordinal) && trace.Count % 3 != 0) throw new TimeoutException();
                return what;
            })
            .AddOrchestratorFunc<int>("Child", async (c, n) =>
            {
                await c.CreateTimer(Seconds(n % 5), CancellationToken.None);
                await c.CallActivityAsync<string>("Note", $"child {c.NewGuid()}", TaskOptions.FromRetryPolicy(new RetryPolicy(3, Seconds(1))));
            })
            .AddOrchestratorFunc<int>("Main", async (c, n) =>
            {
                var reply = c.WaitForExternalEvent<string>("reply");
                var child = c.CallSubOrchestratorAsync("Child", n);
                for (var i = 0; i < 3; i++)
                {
                    using var cancel = new CancellationTokenSource();
                    var timer = c.CreateTimer(Seconds(7), cancel.Token);
                    var winner = await Task.WhenAny(reply, timer);
                    cancel.Cancel();
                    await c.CallActivityAsync<string>("Note", winner == reply ? "reply" : "flaky nudge", TaskOptions.FromRetryPolicy(new RetryPolicy(4, Seconds(2))));
                    if (winner == reply) break;
                }
                await child;
                await c.CallActivityAsync<string>("Note", "end");
            }));
        clock = world.Clock;
        for (var n = 0; n < 20; n++) await world.Client.ScheduleNewOrchestrationInstanceAsync("Main", n, new StartOrchestrationOptions($"m{n}"), Cancellation);
        for (var step = 0; step < 10; step++)
        {
            await world.AdvanceAsync(Seconds(5));
            await world.Client.RaiseEventAsync($"m{step * 2}", "reply", "yes", Cancellation);
        }
        await world.AdvanceAsync(Seconds(120));
        await foreach (var m in world.Client.GetAllInstancesAsync()) trace.Add($"{m.InstanceId} {m.RuntimeStatus} {m.LastUpdatedAt:o}");
        return trace;
    }

    [Fact]
    public async Task With_one_worker_work_is_done_one_at_a_time_in_order_of_arrival()
    {
        var inside = 0;
        var order = new List<string>();
        await using var world = await OpenAsync(r => r
            .AddActivityFunc("Step", async c =>
            {
                Assert.Equal(1, Interlocked.Increment(ref inside));
                order.Add(c.InstanceId);
                await Task.Yield();
                Interlocked.Decrement(ref inside);
            })
            .AddOrchestratorFunc("Two", async c =>
            {
                await c.CallActivityAsync("Step");
                await c.CallActivityAsync("Step");
            }));
        foreach (var id in new[] { "a", "b", "c" }) await world.Client.ScheduleNewOrchestrationInstanceAsync("Two", new StartOrchestrationOptions(id), Cancellation);
        await world.SettleAsync();

        foreach (var id in new[] { "a", "b", "c" }) Assert.Equal(OrchestrationRuntimeStatus.Completed, await world.StatusAsync(id));
        Assert.Equal(6, order.Count);
    }

    [Fact]
    public async Task Stopping_the_host_waits_for_the_running_activity()
    {
        var entered = new TaskCompletionSource();
        var gate = new TaskCompletionSource();
        await using var world = await OpenAsync(r => r
            .AddActivityFunc("Slow", async _ =>
            {
                entered.SetResult();
                await gate.Task;
            })
            .AddOrchestratorFunc("Work", c => c.CallActivityAsync("Slow")));
        await world.Client.ScheduleNewOrchestrationInstanceAsync("Work", Cancellation);
        await entered.Task;

        var stop = world.StopAsync();
        Assert.False(stop.IsCompleted);
        gate.SetResult();
        await stop;
        await world.IdleAsync();
    }

    [Fact]
    public async Task Tasks_may_be_added_to_the_registry_until_the_worker_starts()
    {
        await using var world = await OpenAsync(
            r => r.AddOrchestratorFunc<int>("Late", c => c.CallActivityAsync<int>("Added")),
            null,
            s => s.AddSingleton(new DurableTaskRegistry().AddActivityFunc<int>("Added", _ => 3)));
        Assert.Equal(3, await world.RunToOutputAsync<int>("Late"));
        Assert.Throws<ArgumentException>(() => world.Services.GetRequiredService<DurableTaskRegistry>().AddActivityFunc("ADDED", _ => { }));
    }
}
