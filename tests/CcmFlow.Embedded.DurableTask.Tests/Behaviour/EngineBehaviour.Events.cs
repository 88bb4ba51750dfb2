using System.Text.Json;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace CcmFlow.Embedded.DurableTask.Tests.Behaviour;

public abstract partial class EngineBehaviour
{
    [Fact]
    public async Task Event_names_do_not_regard_case()
    {
        await using var world = await OpenAsync(r => r.AddOrchestratorFunc<string>("Wait", async c =>
        {
            var first = await c.WaitForExternalEvent<string>("Reply");
            await c.WaitForExternalEvent<string>("go");
            return first + await c.WaitForExternalEvent<string>("rePLY");
        }));
        var id = await world.RunAsync("Wait");

        await world.RaiseAsync(id, "REPLY", "a");
        await world.RaiseAsync(id, "reply", "b");
        await world.RaiseAsync(id, "go");

        Assert.Equal("ab", await world.OutputAsync<string>(id));
    }

    [Fact]
    public async Task Events_that_nobody_waits_for_are_kept_in_order_and_then_given_at_once()
    {
        await using var world = await OpenAsync(r => r.AddOrchestratorFunc<string>("Buffered", async c =>
        {
            await c.WaitForExternalEvent<string>("go");
            var all = "";
            for (var i = 0; i < 3; i++)
            {
                var wait = c.WaitForExternalEvent<string>("x");
                all += wait.IsCompleted ? wait.Result : "?";
            }
            return all;
        }));
        var id = await world.RunAsync("Buffered");

        foreach (var x in new[] { "a", "b", "c" }) await world.RaiseAsync(id, "x", x);
        await world.RaiseAsync(id, "go");

        Assert.Equal("abc", await world.OutputAsync<string>(id));
    }

    [Fact]
    public async Task Events_are_kept_while_an_activity_runs()
    {
        var gate = new TaskCompletionSource();
        await using var world = await OpenAsync(r => r
            .AddActivityFunc("Slow", _ => gate.Task)
            .AddOrchestratorFunc<string>("Buffered", async c =>
            {
                await c.CallActivityAsync("Slow");
                return await c.WaitForExternalEvent<string>("x") + await c.WaitForExternalEvent<string>("x");
            }));
        var id = await world.Client.ScheduleNewOrchestrationInstanceAsync("Buffered", Cancellation);
        await world.Client.RaiseEventAsync(id, "x", "1", Cancellation);
        await world.Client.RaiseEventAsync(id, "x", "2", Cancellation);
        gate.SetResult();
        await world.SettleAsync();

        Assert.Equal("12", await world.OutputAsync<string>(id));
    }

    [Fact]
    public async Task Of_several_waiters_the_last_one_gets_the_next_event()
    {
        await using var world = await OpenAsync(r => r.AddOrchestratorFunc<string>("Stack", async c =>
        {
            var waits = new[] { c.WaitForExternalEvent<string>("x"), c.WaitForExternalEvent<string>("x"), c.WaitForExternalEvent<string>("x") };
            return string.Join(',', await Task.WhenAll(waits));
        }));
        var id = await world.RunAsync("Stack");

        foreach (var x in new[] { "1", "2", "3" }) await world.RaiseAsync(id, "x", x);

        Assert.Equal("3,2,1", await world.OutputAsync<string>(id));
    }

    [Fact]
    public async Task A_timed_out_waiter_swallows_the_next_event()
    {
        await using var world = await OpenAsync(r => r
            .AddActivityFunc("Work", _ => { })
            .AddOrchestratorFunc<string>("Trap", async c =>
            {
                try
                {
                    return await c.WaitForExternalEvent<string>("x", Seconds(5));
                }
                catch (TaskCanceledException)
                {
                    await c.WaitForExternalEvent<string>("go");
                }
                try
                {
                    return await c.WaitForExternalEvent<string>("x", Seconds(5));
                }
                catch (TaskCanceledException)
                {
                    return "lost";
                }
            }));
        var id = await world.RunAsync("Trap");
        await world.AdvanceAsync(Seconds(5));

        await world.RaiseAsync(id, "x", "A");
        await world.RaiseAsync(id, "go");
        await world.AdvanceAsync(Seconds(5));

        Assert.Equal("lost", await world.OutputAsync<string>(id));
    }

    [Fact]
    public async Task A_newer_waiter_comes_before_the_timed_out_one()
    {
        await using var world = await OpenAsync(r => r.AddOrchestratorFunc<string>("Rewait", async c =>
        {
            try
            {
                await c.WaitForExternalEvent<string>("x", Seconds(5));
            }
            catch (TaskCanceledException)
            {
            }
            var first = await c.WaitForExternalEvent<string>("x");
            await c.WaitForExternalEvent<string>("go");
            var second = c.WaitForExternalEvent<string>("x");
            return first + (second.IsCompleted ? second.Result : await second);
        }));
        var id = await world.RunAsync("Rewait");
        await world.AdvanceAsync(Seconds(5));

        await world.RaiseAsync(id, "x", "A");
        await world.RaiseAsync(id, "x", "swallowed");
        await world.RaiseAsync(id, "go");
        await world.RaiseAsync(id, "x", "B");

        Assert.Equal("AB", await world.OutputAsync<string>(id));
    }

    [Fact]
    public async Task A_wait_with_a_time_limit_throws_TaskCanceledException()
    {
        await using var world = await OpenAsync(r => r.AddOrchestratorFunc("Limit", c => c.WaitForExternalEvent<string>("x", Seconds(5))));
        var id = await world.RunAsync("Limit");
        await world.AdvanceAsync(Seconds(5));

        var metadata = await world.GetAsync(id);
        Assert.Equal(OrchestrationRuntimeStatus.Failed, metadata.RuntimeStatus);
        // A cancelled orchestrator has no result to fail with: what is seen is the attempt to read it.
        Assert.Equal(typeof(AggregateException).FullName, metadata.FailureDetails!.ErrorType);
        Assert.Equal(typeof(TaskCanceledException).FullName, metadata.FailureDetails.InnerFailure!.ErrorType);
        Assert.Null(metadata.SerializedOutput);
    }

    [Fact]
    public async Task An_event_in_time_cancels_the_limit()
    {
        await using var world = await OpenAsync(r =>
            r.AddOrchestratorFunc<string>("Limit", c => c.WaitForExternalEvent<string>("x", TimeSpan.FromDays(1))));
        var id = await world.RunAsync("Limit");
        await world.RaiseAsync(id, "x", "in time");

        Assert.Equal("in time", await world.OutputAsync<string>(id));
        Assert.Null(world.Clock.NextDue);
    }

    [Fact]
    public async Task Two_waiters_for_one_name_must_want_the_same_type()
    {
        await using var world = await OpenAsync(r => r.AddOrchestratorFunc<string>("Types", async c =>
        {
            _ = c.WaitForExternalEvent<string>("x");
            try
            {
                await c.WaitForExternalEvent<int>("X");
                return "no";
            }
            catch (ArgumentException)
            {
                return "refused";
            }
        }));
        Assert.Equal("refused", await world.RunToOutputAsync<string>("Types"));
    }

    [Fact]
    public async Task A_payload_of_another_type_fails_the_orchestration_past_its_own_catch()
    {
        await using var world = await OpenAsync(r => r.AddOrchestratorFunc<string>("Typed", async c =>
        {
            try
            {
                return (await c.WaitForExternalEvent<int>("x")).ToString(System.Globalization.CultureInfo.InvariantCulture);
            }
            catch (Exception)
            {
                return "caught";
            }
        }));
        var id = await world.RunAsync("Typed");
        await world.RaiseAsync(id, "x", "not a number");

        var metadata = await world.GetAsync(id);
        Assert.Equal(OrchestrationRuntimeStatus.Failed, metadata.RuntimeStatus);
        Assert.Equal(typeof(JsonException).FullName, metadata.FailureDetails!.ErrorType);
    }

    [Fact]
    public async Task A_null_payload_is_null_and_an_object_is_a_JsonElement()
    {
        await using var world = await OpenAsync(r => r.AddOrchestratorFunc<string>("Objects", async c =>
        {
            var nothing = await c.WaitForExternalEvent<string>("x");
            var thing = await c.WaitForExternalEvent<object>("y");
            return $"{nothing is null} {thing.GetType().Name}";
        }));
        var id = await world.RunAsync("Objects");
        await world.RaiseAsync(id, "x");
        await world.RaiseAsync(id, "y", new { A = 1 });

        Assert.Equal("True JsonElement", await world.OutputAsync<string>(id));
    }

    [Fact]
    public async Task Raw_an_event_to_nobody_is_dropped_and_not_kept_for_later()
    {
        await using var world = await OpenAsync(r => r.AddOrchestratorFunc<string>("Wait", c => c.WaitForExternalEvent<string>("x")));
        await world.RaiseAsync("later", "x", "early");
        await world.RunAsync("Wait", null, "later");

        Assert.Equal(OrchestrationRuntimeStatus.Running, await world.StatusAsync("later"));
    }

    [Fact]
    public async Task Raw_an_event_to_a_finished_instance_changes_nothing()
    {
        await using var world = await OpenAsync(r => r.AddOrchestratorFunc<int>("Done", _ => 7));
        var id = await world.RunAsync("Done");
        await world.RaiseAsync(id, "x", "late");

        Assert.Equal(7, await world.OutputAsync<int>(id));
    }

    [Fact]
    public async Task Functions_an_event_to_an_unknown_instance_is_an_error()
    {
        await using var world = await OpenAsFunctionsAsync(r => r.AddOrchestratorFunc<int>("Done", _ => 7));
        var error = await Assert.ThrowsAsync<ArgumentException>(() => world.Client.RaiseEventAsync("nobody", "x", "1", Cancellation));
        Assert.Contains("No instance with ID", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Functions_an_event_to_a_finished_instance_is_an_error()
    {
        await using var world = await OpenAsFunctionsAsync(r => r.AddOrchestratorFunc<int>("Done", _ => 7));
        var id = await world.RunAsync("Done");
        await Assert.ThrowsAsync<InvalidOperationException>(() => world.Client.RaiseEventAsync(id, "x", "1", Cancellation));
    }

    [Fact]
    public async Task An_event_before_the_first_turn_is_delivered()
    {
        await using var world = await OpenAsync(r => r.AddOrchestratorFunc<string>("Wait", c => c.WaitForExternalEvent<string>("x")));
        await world.Client.ScheduleNewOrchestrationInstanceAsync(
            "Wait", new StartOrchestrationOptions("a", world.Clock.GetUtcNow() + Seconds(60)), Cancellation);
        await world.RaiseAsync("a", "x", "early");
        Assert.Equal(OrchestrationRuntimeStatus.Pending, await world.StatusAsync("a"));

        await world.AdvanceAsync(Seconds(60));
        Assert.Equal("early", await world.OutputAsync<string>("a"));
    }

    [Fact]
    public async Task One_pending_wait_raced_with_timers_loses_nothing()
    {
        await using var world = await OpenAsync(r => r.AddOrchestratorFunc<string>("Race", async c =>
        {
            var reply = c.WaitForExternalEvent<string>("x");
            var nudges = 0;
            while (true)
            {
                using var cancel = new CancellationTokenSource();
                var timer = c.CreateTimer(Seconds(10), cancel.Token);
                if (await Task.WhenAny(reply, timer) == reply)
                {
                    cancel.Cancel();
                    return $"{reply.Result} after {nudges}";
                }
                nudges++;
            }
        }));
        var id = await world.RunAsync("Race");
        await world.AdvanceAsync(Seconds(35));
        await world.RaiseAsync(id, "x", "yes");

        Assert.Equal("yes after 3", await world.OutputAsync<string>(id));
        Assert.Null(world.Clock.NextDue);
    }

    [Fact]
    public async Task SendEvent_reaches_another_instance_and_is_dropped_when_there_is_none()
    {
        await using var world = await OpenAsync(r => r
            .AddOrchestratorFunc<string>("Wait", c => c.WaitForExternalEvent<string>("x"))
            .AddOrchestratorFunc("Send", c =>
            {
                c.SendEvent("nobody", "x", "lost");
                c.SendEvent("target", "X", "hello");
            }));
        await world.RunAsync("Wait", null, "target");
        var sender = await world.RunAsync("Send");

        Assert.Equal("hello", await world.OutputAsync<string>("target"));
        Assert.Equal(OrchestrationRuntimeStatus.Completed, await world.StatusAsync(sender));
    }

    [Fact]
    public async Task SendEvent_to_oneself_arrives_in_a_later_turn()
    {
        await using var world = await OpenAsync(r => r.AddOrchestratorFunc<string>("Self", async c =>
        {
            c.SendEvent(c.InstanceId, "x", "me");
            var wait = c.WaitForExternalEvent<string>("x");
            return $"{wait.IsCompleted} {await wait}";
        }));
        Assert.Equal("False me", await world.RunToOutputAsync<string>("Self"));
    }
}
