using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace CcmFlow.Embedded.DurableTask.Tests.Behaviour;

public abstract partial class EngineBehaviour
{
    [Fact]
    public async Task Output_is_the_json_of_the_return_value()
    {
        await using var world = await OpenAsync(r => r
            .AddActivityFunc<string, string>("Greet", (_, name) => $"Hi {name}")
            .AddOrchestratorFunc<string, string[]>("Hello", async (c, name) =>
                [await c.CallActivityAsync<string>("Greet", name), await c.CallActivityAsync<string>("Greet", name + "2")]));

        var id = await world.RunAsync("Hello", "Ann");

        Assert.Equal("""["Hi Ann","Hi Ann2"]""", (await world.GetAsync(id)).SerializedOutput);
    }

    [Fact]
    public async Task Status_goes_from_Pending_to_Running_to_Completed()
    {
        await using var world = await OpenAsync(r => r.AddOrchestratorFunc<string>("Wait", c => c.WaitForExternalEvent<string>("go")));
        var id = await world.Client.ScheduleNewOrchestrationInstanceAsync(
            "Wait", new StartOrchestrationOptions("a", world.Clock.GetUtcNow() + Seconds(5)), Cancellation);
        Assert.Equal(OrchestrationRuntimeStatus.Pending, await world.StatusAsync(id));

        await world.AdvanceAsync(Seconds(5));
        Assert.Equal(OrchestrationRuntimeStatus.Running, await world.StatusAsync(id));
        Assert.True((await world.GetAsync(id)).IsRunning);

        await world.RaiseAsync(id, "go", "x");
        Assert.Equal("x", await world.OutputAsync<string>(id));
        Assert.True((await world.GetAsync(id)).IsCompleted);
    }

    [Fact]
    public async Task An_abandoned_timer_holds_completion_until_it_fires()
    {
        await using var world = await OpenAsync(r => r.AddOrchestratorFunc("Abandon", c =>
        {
            _ = c.CreateTimer(Seconds(4), CancellationToken.None);
        }));
        var id = await world.RunAsync("Abandon");

        await world.AdvanceAsync(Seconds(3.9));
        Assert.Equal(OrchestrationRuntimeStatus.Running, await world.StatusAsync(id));
        await world.AdvanceAsync(Seconds(0.1));
        Assert.Equal(OrchestrationRuntimeStatus.Completed, await world.StatusAsync(id));
    }

    [Fact]
    public async Task A_cancelled_timer_does_not_hold_completion_and_is_disarmed()
    {
        await using var world = await OpenAsync(r => r.AddOrchestratorFunc("Cancel", async c =>
        {
            using var cancel = new CancellationTokenSource();
            var timer = c.CreateTimer(Seconds(60), cancel.Token);
            await c.WaitForExternalEvent<string>("go");
            cancel.Cancel();
            return timer.IsCanceled;
        }));
        var id = await world.RunAsync("Cancel");
        Assert.NotNull(world.Clock.NextDue);

        await world.RaiseAsync(id, "go");

        Assert.True(await world.OutputAsync<bool>(id));
        Assert.Null(world.Clock.NextDue);
    }

    [Fact]
    public async Task A_timer_cancelled_in_the_turn_that_made_it_never_rings()
    {
        await using var world = await OpenAsync(r => r.AddOrchestratorFunc("Cancel", async c =>
        {
            using var cancel = new CancellationTokenSource();
            _ = c.CreateTimer(Seconds(60), cancel.Token);
            _ = c.CreateTimer(Seconds(-60), cancel.Token);
            cancel.Cancel();
            await c.WaitForExternalEvent<string>("go");
        }));
        await world.RunAsync("Cancel");

        Assert.Null(world.Clock.NextDue);
    }

    [Fact]
    public async Task An_activity_that_nobody_awaits_holds_completion()
    {
        var gate = new TaskCompletionSource();
        await using var world = await OpenAsync(r => r
            .AddActivityFunc("Slow", _ => gate.Task)
            .AddOrchestratorFunc("Forget", c => { _ = c.CallActivityAsync("Slow"); }));
        var id = await world.Client.ScheduleNewOrchestrationInstanceAsync("Forget", Cancellation);
        await world.Client.WaitForInstanceStartAsync(id, Cancellation);
        Assert.Equal(OrchestrationRuntimeStatus.Running, await world.StatusAsync(id));

        gate.SetResult();
        await world.SettleAsync();
        Assert.Equal(OrchestrationRuntimeStatus.Completed, await world.StatusAsync(id));
    }

    [Fact]
    public async Task A_child_that_never_ends_holds_completion_for_ever()
    {
        await using var world = await OpenAsync(r => r
            .AddOrchestratorFunc("Never", c => c.WaitForExternalEvent<string>("never"))
            .AddOrchestratorFunc("Forget", c => { _ = c.CallSubOrchestratorAsync("Never"); }));
        var id = await world.RunAsync("Forget");

        await world.AdvanceAsync(TimeSpan.FromDays(400));
        Assert.Equal(OrchestrationRuntimeStatus.Running, await world.StatusAsync(id));
    }

    [Fact]
    public async Task An_event_that_nobody_awaits_does_not_hold_completion()
    {
        await using var world = await OpenAsync(r => r.AddOrchestratorFunc("Forget", c => { _ = c.WaitForExternalEvent<string>("x"); }));
        Assert.Equal(OrchestrationRuntimeStatus.Completed, await world.StatusAsync(await world.RunAsync("Forget")));
    }

    [Fact]
    public async Task A_failure_too_is_held_by_an_open_timer()
    {
        await using var world = await OpenAsync(r => r.AddOrchestratorFunc("Throw", c =>
        {
            _ = c.CreateTimer(Seconds(4), CancellationToken.None);
            throw new InvalidOperationException("no");
        }));
        var id = await world.RunAsync("Throw");
        Assert.Equal(OrchestrationRuntimeStatus.Running, await world.StatusAsync(id));

        await world.AdvanceAsync(Seconds(4));
        Assert.Equal(OrchestrationRuntimeStatus.Failed, await world.StatusAsync(id));
    }
}
