using CcmFlow.Embedded.DurableTask.Engine;
using Microsoft.DurableTask;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.DurableTask.Client;

namespace CcmFlow.Embedded.DurableTask.Tests.Behaviour;

public abstract partial class EngineBehaviour
{
    /// <summary>Takes one event an execution; ends with the letters seen once there are three.</summary>
    private static Func<TaskOrchestrationContext, string, Task<string>> Collect(bool keep) => async (c, seen) =>
    {
        await c.CreateTimer(Seconds(1), CancellationToken.None);
        seen += await c.WaitForExternalEvent<string>("x");
        if (seen.Length < 3) c.ContinueAsNew(seen, keep);
        return seen;
    };

    [Fact]
    public async Task ContinueAsNew_keeps_events_that_were_not_taken_in_order()
    {
        await using var world = await OpenAsync(r => r.AddOrchestratorFunc("Collect", Collect(keep: true)));
        var id = await world.RunAsync("Collect", "");
        foreach (var x in new[] { "a", "b", "c" }) await world.RaiseAsync(id, "x", x);
        await world.AdvanceAsync(Seconds(5));

        Assert.Equal("abc", await world.OutputAsync<string>(id));
    }

    [Fact]
    public async Task ContinueAsNew_can_drop_events_that_were_not_taken()
    {
        await using var world = await OpenAsync(r => r.AddOrchestratorFunc("Collect", Collect(keep: false)));
        var id = await world.RunAsync("Collect", "");
        foreach (var x in new[] { "a", "b", "c" }) await world.RaiseAsync(id, "x", x);
        await world.AdvanceAsync(Seconds(1));
        foreach (var x in new[] { "d", "e" })
        {
            await world.AdvanceAsync(Seconds(1));
            await world.RaiseAsync(id, "x", x);
        }

        Assert.Equal("ade", await world.OutputAsync<string>(id));
    }

    [Fact]
    public async Task ContinueAsNew_starts_over_under_the_same_id_and_the_return_value_is_ignored()
    {
        await using var world = await OpenAsync(r => r.AddOrchestratorFunc<int, string>("Count", (c, n) =>
        {
            if (n < 500) c.ContinueAsNew(n + 1);
            return n < 500 ? "ignored" : $"{n}";
        }));
        var id = await world.RunAsync("Count", 0);

        Assert.Equal("500", await world.OutputAsync<string>(id));
        Assert.Equal(500, (await world.GetAsync(id)).ReadInputAs<int>());
    }

    [Fact]
    public async Task ContinueAsNew_waits_for_open_tasks()
    {
        await using var world = await OpenAsync(r => r.AddOrchestratorFunc<bool, string>("Open", (c, second) =>
        {
            if (second) return "second";
            _ = c.CreateTimer(Seconds(4), CancellationToken.None);
            c.ContinueAsNew(true);
            return "first";
        }));
        var id = await world.RunAsync("Open", false);
        Assert.Equal(OrchestrationRuntimeStatus.Running, await world.StatusAsync(id));

        await world.AdvanceAsync(Seconds(4));
        Assert.Equal("second", await world.OutputAsync<string>(id));
    }

    [Fact]
    public async Task ContinueAsNew_does_nothing_when_the_orchestrator_then_throws()
    {
        await using var world = await OpenAsync(r => r.AddOrchestratorFunc("Throw", c =>
        {
            c.ContinueAsNew();
            throw new InvalidOperationException("no");
        }));
        Assert.Equal(OrchestrationRuntimeStatus.Failed, await world.StatusAsync(await world.RunAsync("Throw")));
    }

    [Fact]
    public async Task A_timer_of_the_execution_before_does_not_touch_the_next_one()
    {
        await using var world = await OpenAsync(r => r.AddOrchestratorFunc<bool, string>("Again", async (c, second) =>
        {
            using var cancel = new CancellationTokenSource();
            var timer = c.CreateTimer(Seconds(second ? 100 : 10), cancel.Token);
            var go = c.WaitForExternalEvent<string>("go");
            var winner = await Task.WhenAny(timer, go);
            cancel.Cancel();
            if (!second) c.ContinueAsNew(true);
            return winner == timer ? "timer" : "event";
        }));
        var id = await world.RunAsync("Again", false);
        await world.RaiseAsync(id, "go");
        await world.AdvanceAsync(Seconds(50));
        Assert.Equal(OrchestrationRuntimeStatus.Running, await world.StatusAsync(id));
        await world.RaiseAsync(id, "go");
        Assert.Equal("event", await world.OutputAsync<string>(id));
    }

    [Fact]
    public async Task ContinueAsNew_carries_the_custom_status_until_it_is_set_again()
    {
        await using var world = await OpenAsync(r => r.AddOrchestratorFunc<int, string>("Status", async (c, n) =>
        {
            if (n != 1) c.SetCustomStatus($"run {n}");
            await c.WaitForExternalEvent<string>("next");
            if (n < 2) c.ContinueAsNew(n + 1);
            return "";
        }));
        var id = await world.RunAsync("Status", 0);
        Assert.Equal("\"run 0\"", (await world.GetAsync(id)).SerializedCustomStatus);
        await world.RaiseAsync(id, "next");
        Assert.Equal("\"run 0\"", (await world.GetAsync(id)).SerializedCustomStatus);
        await world.RaiseAsync(id, "next");
        Assert.Equal("\"run 2\"", (await world.GetAsync(id)).SerializedCustomStatus);
    }

    [Fact]
    public async Task ContinueAsNewOptions_say_the_same()
    {
        await using var world = await OpenAsync(r => r.AddOrchestratorFunc<int, int>("Count", (c, n) =>
        {
            if (n < 3) c.ContinueAsNew(new ContinueAsNewOptions { NewInput = n + 1 });
            return n;
        }));
        Assert.Equal(3, await world.RunToOutputAsync<int>("Count", 0));
    }

    [Fact]
    public async Task An_execution_does_not_keep_the_names_of_the_children_of_the_one_before()
    {
        await using var world = await OpenAsync(r => r
            .AddOrchestratorFunc("Child", _ => { })
            .AddOrchestratorFunc<int>("Parent", async (c, n) =>
            {
                await c.CallSubOrchestratorAsync("Child");
                if (n < 5) c.ContinueAsNew(n + 1);
                else await c.WaitForExternalEvent<int>("end");
            }));
        var id = await world.RunAsync("Parent", 0);
        var engine = world.Services.GetRequiredService<DurableTaskEngine>();
        Assert.Single(engine.Peek(hub => hub.Find(id)!.Children!.ToList()));
    }
}
