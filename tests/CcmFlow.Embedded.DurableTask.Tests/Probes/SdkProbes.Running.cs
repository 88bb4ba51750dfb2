using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.DurableTask.Worker;

namespace CcmFlow.Embedded.DurableTask.Tests.Probes;

public abstract partial class SdkProbes
{
    [Fact]
    public Task An_uncancelled_timer_keeps_the_instance_running_and_a_cancelled_one_does_not() => ProbeAsync(
        (p, r) => r
            .AddOrchestratorFunc("Abandons", c =>
            {
                _ = c.CreateTimer(TimeSpan.FromSeconds(4), CancellationToken.None);
                return "done";
            })
            .AddOrchestratorFunc("Cancels", async c =>
            {
                using var source = new CancellationTokenSource();
                var timer = c.CreateTimer(TimeSpan.FromSeconds(4), source.Token);
                await c.CreateTimer(TimeSpan.FromSeconds(1), default);
                source.Cancel();
                return timer.IsCanceled;
            }),
        async p =>
        {
            await p.RunAsync("Abandons", null, "a", 3);
            await p.PassAsync(1);
            await p.ShowAsync("a");
            await p.RunAsync("Cancels", seconds: 1);
        },
        """
        Running output=(null) status=(null)
        Completed output="done" status=(null)
        Completed output=true status=(null)
        """);

    [Fact]
    public Task A_child_that_nobody_awaits_keeps_its_parent_running() => ProbeAsync(
        (p, r) => r
            .AddOrchestratorFunc("Never", c => c.WaitForExternalEvent<string>("e"))
            .AddOrchestratorFunc("P", c =>
            {
                _ = c.CallSubOrchestratorAsync("Never", new SubOrchestrationOptions(instanceId: "kid"));
                return 1;
            }),
        async p =>
        {
            await p.RunAsync("P", null, "p", 100);
            await p.RaiseAsync("kid", "e", "x");
            await p.ShowAsync("p");
        },
        """
        Running output=(null) status=(null)
        Completed output=1 status=(null)
        """);

    [Fact]
    public Task A_timer_in_the_past_completes_on_the_next_turn() => ProbeAsync(
        (p, r) => r.AddOrchestratorFunc("P", async c =>
        {
            var timer = c.CreateTimer(c.CurrentUtcDateTime.AddHours(-1), default);
            var atOnce = timer.IsCompleted;
            await timer;
            return $"{atOnce} {c.CurrentUtcDateTime:o} {c.CurrentUtcDateTime.Kind}";
        }),
        p => p.RunAsync("P"),
        "Completed output=\"False 2026-01-05T09:00:00.0000000Z Utc\" status=(null)");

    [Fact]
    public Task The_clock_stands_still_within_a_turn_and_moves_between_turns() => ProbeAsync(
        (p, r) => r.AddOrchestratorFunc("P", async c =>
        {
            var first = c.CurrentUtcDateTime;
            p.Clock.Advance(TimeSpan.FromSeconds(c.IsReplaying ? 0 : 1));
            var second = c.CurrentUtcDateTime;
            await c.CreateTimer(TimeSpan.FromSeconds(10), default);
            return $"{(second - first).TotalSeconds} {(c.CurrentUtcDateTime - first).TotalSeconds}";
        }),
        p => p.RunAsync("P", seconds: 60),
        "Completed output=\"0 10\" status=(null)");

    [Fact]
    public Task A_timer_longer_than_the_workers_maximum_is_split_and_uses_a_task_id_for_each_part() => ProbeAsync(
        (p, r) => r
            .AddActivityFunc("Fails", new Action<TaskActivityContext>(_ => throw new TimeoutException("x")))
            .AddOrchestratorFunc("P", async c =>
            {
                await c.CreateTimer(TimeSpan.FromSeconds(7), default);
                try
                {
                    await c.CallActivityAsync("Fails");
                    return "?";
                }
                catch (TaskFailedException e)
                {
                    return $"#{e.TaskId} after {(c.CurrentUtcDateTime - ProbeHost.Start.UtcDateTime).TotalSeconds}";
                }
            }),
        p => p.RunAsync("P", seconds: 20),
        "Completed output=\"#3 after 7\" status=(null)",
        worker => worker.Configure(o => o.MaximumTimerInterval = TimeSpan.FromSeconds(3)));

    [Fact]
    public Task Replays_are_told_and_the_replay_safe_logger_writes_once() => ProbeAsync(
        (p, r) => r
            .AddActivityFunc<int, int>("Double", (_, n) => n * 2)
            .AddOrchestratorFunc("P", async c =>
            {
                p.Say($"start replaying={c.IsReplaying}");
                var n = await c.CallActivityAsync<int>("Double", 21);
                p.Say($"end replaying={c.IsReplaying}");
                return n;
            }),
        p => p.RunAsync("P"),
        """
        start replaying=False
        start replaying=True
        end replaying=False
        Completed output=42 status=(null)
        """);

    [Fact]
    public Task NewGuid_is_the_real_one() => ProbeAsync(
        (p, r) => r.AddOrchestratorFunc("P", async c =>
        {
            var first = $"{c.NewGuid()} {c.NewGuid()}";
            await c.CreateTimer(TimeSpan.FromSeconds(1), default);
            return $"{first} {c.NewGuid()}";
        }),
        p => p.RunAsync("P", null, "guid", 1),
        // Computed apart, with Python's uuid5.
        "Completed output=\"b1bf848c-7b87-5a1d-a052-6762bae670d1 fa2cba88-d685-5a9a-8089-db21d0fd47a0 9daf16c7-320e-5cb7-b5fd-87f2ca29fad5\" status=(null)");

    [Fact]
    public Task A_childs_default_id_is_the_parents_next_guid() => ProbeAsync(
        (p, r) => r
            .AddOrchestratorFunc("Child", c => $"{c.InstanceId} {c.Name} {c.Parent}")
            .AddOrchestratorFunc("P", async c => $"{c.Parent is null} {await c.CallSubOrchestratorAsync<string>("Child")}"),
        p => p.RunAsync("P", null, "parent"),
        "Completed output=\"True fb2b9a16efb55e708534c8cc4b2d6b38 Child ParentOrchestrationInstance { Name = P, InstanceId = parent }\" status=(null)");

    [Fact]
    public Task ContinueAsNew_keeps_what_nobody_claimed() => ProbeAsync(
        (p, r) => r.AddOrchestratorFunc<string, string>("P", async (c, all) =>
        {
            await c.CreateTimer(TimeSpan.FromSeconds(1), default);
            var next = all + await c.WaitForExternalEvent<string>("e");
            if (next.Length < 3) c.ContinueAsNew(next);
            return next;
        }),
        async p =>
        {
            var id = await p.BeginAsync("P", "");
            foreach (var payload in new[] { "a", "b", "c" }) await p.RaiseAsync(id, "e", payload);
            await p.PassAsync(10);
            await p.ShowAsync(id);
        },
        "Completed output=\"abc\" status=(null)");

    [Fact]
    public Task ContinueAsNew_drops_what_nobody_claimed_when_told_so() => ProbeAsync(
        (p, r) => r.AddOrchestratorFunc<string, string>("P", async (c, all) =>
        {
            await c.CreateTimer(TimeSpan.FromSeconds(1), default);
            var next = all + await c.WaitForExternalEvent<string>("e");
            if (next.Length < 3) c.ContinueAsNew(next, preserveUnprocessedEvents: false);
            return next;
        }),
        async p =>
        {
            var id = await p.BeginAsync("P", "");
            foreach (var payload in new[] { "a", "b", "c" }) await p.RaiseAsync(id, "e", payload);
            await p.PassAsync(2);
            await p.RaiseAsync(id, "e", "d");
            await p.PassAsync(2);
            await p.RaiseAsync(id, "e", "e");
            await p.ShowAsync(id);
        },
        "Completed output=\"ade\" status=(null)");

    [Fact]
    public Task ContinueAsNew_starts_over_with_a_new_history_version_and_guids() => ProbeAsync(
        (p, r) => r.AddOrchestratorFunc<int, string>("P", (c, round) =>
        {
            p.Say($"{round} '{c.Version}' replaying={c.IsReplaying} {c.NewGuid()}");
            if (round == 0) c.SetCustomStatus("first");
            if (round < 2) c.ContinueAsNew(new ContinueAsNewOptions { NewInput = round + 1, NewVersion = round == 0 ? "2.0" : null });
            return "ignored until the last";
        }),
        p => p.RunAsync("P", 0, "guid"),
        """
        0 '' replaying=False b1bf848c-7b87-5a1d-a052-6762bae670d1
        1 '2.0' replaying=False b1bf848c-7b87-5a1d-a052-6762bae670d1
        2 '2.0' replaying=False b1bf848c-7b87-5a1d-a052-6762bae670d1
        Completed output="ignored until the last" status="first"
        """);

    [Fact]
    public Task An_event_in_the_turn_of_ContinueAsNew_is_carried_over_even_when_the_rest_is_dropped() => ProbeAsync(
        (p, r) => r.AddOrchestratorFunc<string, string>("P", async (c, all) =>
        {
            var next = all + await c.WaitForExternalEvent<string>("e");
            if (next.Length < 3) c.ContinueAsNew(next, preserveUnprocessedEvents: false);
            return next;
        }),
        async p =>
        {
            await p.Client.ScheduleNewOrchestrationInstanceAsync("P", "", new StartOrchestrationOptions("x", p.Clock.GetUtcNow().AddSeconds(1)), Cancellation);
            foreach (var payload in new[] { "a", "b", "c" }) await p.RaiseAsync("x", "e", payload);
            await p.PassAsync(1);
            await p.ShowAsync("x");
        },
        "Completed output=\"abc\" status=(null)");

    [Fact]
    public Task A_custom_status_is_JSON_as_it_is_at_the_end_of_the_turn_and_null_clears_it() => ProbeAsync(
        (p, r) => r.AddOrchestratorFunc("P", async c =>
        {
            var steps = new List<string> { "one" };
            c.SetCustomStatus(steps);
            steps.Add("two");
            await c.WaitForExternalEvent<string>("clear");
            c.SetCustomStatus(null);
        }),
        async p =>
        {
            var at = await p.RunAsync("P");
            p.Say($"{string.Join('+', at.ReadCustomStatusAs<string[]>()!)}");
            await p.RaiseAsync(at.InstanceId, "clear");
            await p.ShowAsync(at.InstanceId);
        },
        """
        Running output=(null) status=["one","two"]
        one+two
        Completed output=(null) status=(null)
        """);

    [Fact]
    public Task An_orchestrator_that_awaits_something_else_stays_running() => ProbeAsync(
        (p, r) => r.AddOrchestratorFunc("P", async _ =>
        {
            await new TaskCompletionSource<int>().Task;
            return 1;
        }),
        p => p.RunAsync("P", seconds: 100),
        "Running output=(null) status=(null)");

    [Fact]
    public Task Task_Yield_goes_on_at_once() => ProbeAsync(
        (p, r) => r.AddOrchestratorFunc("P", async c =>
        {
            async Task YieldAsync()
            {
                p.Say($"before");
                await Task.Yield();
                p.Say($"after");
            }

            var yielding = YieldAsync();
            p.Say($"called: {yielding.IsCompleted}");
            await yielding;
        }),
        p => p.RunAsync("P"),
        """
        before
        after
        called: True
        Completed output=(null) status=(null)
        """);

    [Fact]
    public Task A_loop_of_yields_does_not_exhaust_the_stack() => ProbeAsync(
        (p, r) => r.AddOrchestratorFunc("P", async c =>
        {
            for (var i = 0; i < 100_000; i++) await Task.Yield();
            return "done";
        }),
        p => p.RunAsync("P"),
        "Completed output=\"done\" status=(null)");

    [Fact]
    public Task A_cancelled_timer_does_not_tell_its_token_and_a_cancelled_wait_does() => ProbeAsync(
        (p, r) => r.AddOrchestratorFunc("P", async c =>
        {
            using var cancellation = new CancellationTokenSource();
            var timer = c.CreateTimer(TimeSpan.FromHours(1), cancellation.Token);
            var wait = c.WaitForExternalEvent<int>("e", cancellation.Token);
            cancellation.Cancel();
            foreach (var task in new[] { timer, wait })
            {
                try
                {
                    await task;
                }
                catch (TaskCanceledException e)
                {
                    p.Say($"{e.Message} {e.CancellationToken == cancellation.Token}");
                }
            }
        }),
        p => p.RunAsync("P"),
        """
        A task was canceled. False
        A task was canceled. True
        Completed output=(null) status=(null)
        """);
}
