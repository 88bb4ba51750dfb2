using CcmFlow.Embedded.DurableTask.Tests.Harness;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection;

namespace CcmFlow.Embedded.DurableTask.Tests.Behaviour;

public abstract partial class EngineBehaviour
{
    [Theory]
    [InlineData(0)]
    [InlineData(-3600)]
    public async Task A_timer_in_the_past_completes_on_the_next_turn_and_never_at_once(int seconds)
    {
        await using var world = await OpenAsync(r => r.AddOrchestratorFunc<bool>("Past", async c =>
        {
            var timer = c.CreateTimer(Seconds(seconds), CancellationToken.None);
            var atOnce = timer.IsCompleted;
            await timer;
            return atOnce;
        }));
        Assert.False(await world.RunToOutputAsync<bool>("Past"));
    }

    [Fact]
    public async Task A_timer_fires_at_its_instant_and_the_orchestrators_clock_stands_there()
    {
        await using var world = await OpenAsync(r => r.AddOrchestratorFunc<DateTime>("Sleep", async c =>
        {
            await c.CreateTimer(TimeSpan.FromHours(2), CancellationToken.None);
            return c.CurrentUtcDateTime;
        }));
        var id = await world.RunAsync("Sleep");
        await world.AdvanceAsync(TimeSpan.FromHours(2) - TimeSpan.FromTicks(1));
        Assert.Equal(OrchestrationRuntimeStatus.Running, await world.StatusAsync(id));

        await world.AdvanceAsync(TimeSpan.FromHours(5));
        var at = await world.OutputAsync<DateTime>(id);
        Assert.Equal(Harness.World.Start.UtcDateTime.AddHours(2), at);
        Assert.Equal(DateTimeKind.Utc, at.Kind);
    }

    [Fact]
    public async Task The_orchestrators_clock_stands_still_within_a_turn_and_answers_the_same_in_replay()
    {
        var seen = new List<DateTime>();
        await using var world = await OpenAsync(r => r.AddOrchestratorFunc("Clock", async c =>
        {
            seen.Add(c.CurrentUtcDateTime);
            seen.Add(c.CurrentUtcDateTime);
            await c.CreateTimer(Seconds(10), CancellationToken.None);
        }));
        await world.RunAsync("Clock");
        await world.AdvanceAsync(Seconds(10));

        Assert.True(seen.Count >= 4);
        Assert.Single(seen.Distinct());
    }

    [Fact]
    public async Task A_local_instant_is_converted()
    {
        await using var world = await OpenAsync(r => r.AddOrchestratorFunc("Local", async c =>
            await c.CreateTimer(c.CurrentUtcDateTime.AddMinutes(1).ToLocalTime(), CancellationToken.None)));
        var id = await world.RunAsync("Local");
        await world.AdvanceAsync(Seconds(60));
        Assert.Equal(OrchestrationRuntimeStatus.Completed, await world.StatusAsync(id));
    }

    [Fact]
    public async Task A_timer_may_be_longer_than_the_systems_timers()
    {
        await using var world = await OpenAsync(r => r.AddOrchestratorFunc<DateTime>("Long", async c =>
        {
            await c.CreateTimer(TimeSpan.FromDays(100), CancellationToken.None);
            return c.CurrentUtcDateTime;
        }));
        var id = await world.RunAsync("Long");
        await world.AdvanceAsync(TimeSpan.FromDays(99.9));
        Assert.Equal(OrchestrationRuntimeStatus.Running, await world.StatusAsync(id));
        await world.AdvanceAsync(TimeSpan.FromDays(1));
        Assert.Equal(Harness.World.Start.UtcDateTime.AddDays(100), await world.OutputAsync<DateTime>(id));
    }

    [Fact]
    public async Task Timers_fire_in_order_of_due_time_and_then_of_creation()
    {
        var order = new List<string>();
        await using var world = await OpenAsync(r => r
            .AddActivityFunc<string>("Note", (_, name) => order.Add(name))
            .AddOrchestratorFunc<int>("Sleep", async (c, seconds) =>
            {
                await c.CreateTimer(Seconds(seconds), CancellationToken.None);
                await c.CallActivityAsync("Note", c.InstanceId);
            }));
        foreach (var (id, seconds) in new[] { ("c", 20), ("a", 10), ("d", 20), ("b", 10) }) await world.RunAsync("Sleep", seconds, id);

        await world.AdvanceAsync(Seconds(30));
        Assert.Equal(["a", "b", "c", "d"], order);
    }

    [Fact]
    public async Task Awaiting_a_cancelled_timer_throws_TaskCanceledException()
    {
        await using var world = await OpenAsync(r => r.AddOrchestratorFunc<string>("Cancel", async c =>
        {
            using var cancel = new CancellationTokenSource();
            cancel.Cancel();
            try
            {
                await c.CreateTimer(Seconds(60), cancel.Token);
                return "fired";
            }
            catch (TaskCanceledException)
            {
                return "cancelled";
            }
        }));
        Assert.Equal("cancelled", await world.RunToOutputAsync<string>("Cancel"));
    }

    [Fact]
    public async Task StartAt_delays_the_first_turn()
    {
        await using var world = await OpenAsync(r => r.AddOrchestratorFunc<DateTime>("When", c => c.CurrentUtcDateTime));
        var at = world.Clock.GetUtcNow().AddHours(8);
        await world.Client.ScheduleNewOrchestrationInstanceAsync("When", new StartOrchestrationOptions("a", at), Cancellation);
        await world.AdvanceAsync(TimeSpan.FromHours(7.9));
        Assert.Equal(OrchestrationRuntimeStatus.Pending, await world.StatusAsync("a"));

        await world.AdvanceAsync(TimeSpan.FromHours(1));
        Assert.Equal(at.UtcDateTime, await world.OutputAsync<DateTime>("a"));
    }

    [Fact]
    public async Task A_timer_made_after_the_clock_was_set_back_is_not_late()
    {
        var clock = new SettableClock(Harness.World.Start);
        await using var world = await OpenAsync(
            r => r.AddOrchestratorFunc<DateTime>("Pause", async c =>
            {
                await c.WaitForExternalEvent<string>("go");
                await c.CreateTimer(TimeSpan.FromMinutes(5), CancellationToken.None);
                return c.CurrentUtcDateTime;
            }),
            services: s => s.AddSingleton<TimeProvider>(clock));
        var id = await world.RunAsync("Pause");
        clock.SetBy = TimeSpan.FromHours(-10);
        await world.RaiseAsync(id, "go");
        clock.Running.Advance(TimeSpan.FromMinutes(5));
        await world.IdleAsync();
        Assert.Equal(Harness.World.Start.UtcDateTime.AddHours(-10).AddMinutes(5), await world.OutputAsync<DateTime>(id));
    }
}
