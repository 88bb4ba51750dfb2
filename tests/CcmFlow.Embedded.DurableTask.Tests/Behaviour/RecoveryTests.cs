using CcmFlow.Embedded.DurableTask.Tests.Harness;
using CcmFlow.Embedded.Time;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace CcmFlow.Embedded.DurableTask.Tests.Behaviour;

/// <summary>What a hub that is read back from its journal goes on to do.</summary>
public sealed class RecoveryTests
{
    /// <summary>Activities, retries, timers that are cancelled, children, sent events and ContinueAsNew in one orchestration.</summary>
    private static void AddStory(DurableTaskRegistry registry) => registry
        .AddActivityFunc<int, int>("Double", (_, n) => n * 2)
        .AddActivityFunc("Fail", _ => throw new TimeoutException())
        .AddOrchestratorFunc<int, int>("Child", async (c, n) =>
        {
            await c.CreateTimer(TimeSpan.FromSeconds(5), CancellationToken.None);
            c.SendEvent(c.Parent!.InstanceId, "ready", n);
            return await c.CallActivityAsync<int>("Double", n);
        })
        .AddOrchestratorFunc<int, int>("Story", async (c, n) =>
        {
            using var cancel = new CancellationTokenSource();
            var late = c.CreateTimer(TimeSpan.FromHours(1), cancel.Token);
            var ready = c.WaitForExternalEvent<int>("ready");
            var children = Enumerable.Range(1, 3).Select(i => c.CallSubOrchestratorAsync<int>("Child", i)).ToList();
            var winner = await Task.WhenAny(ready, late);
            cancel.Cancel();
            try
            {
                await c.CallActivityAsync("Fail", TaskOptions.FromRetryPolicy(new RetryPolicy(3, TimeSpan.FromSeconds(2), 2)));
            }
            catch (TaskFailedException)
            {
                n += winner == ready ? 100 : 1;
            }
            n += (await Task.WhenAll(children)).Sum();
            c.SetCustomStatus(n);
            if (n < 300) c.ContinueAsNew(n);
            return n;
        });

    [Fact]
    public async Task A_crash_after_any_write_ends_in_the_same_result()
    {
        var journal = new JsonJournal();
        await using (var world = await World.OpenAsync(AddStory, journal: journal))
        {
            await world.RunAsync("Story", 0, "s");
            await world.AdvanceAsync(TimeSpan.FromDays(1));
            Assert.Equal(336, await world.OutputAsync<int>("s"));
        }

        var writes = journal.Lines.Count;
        Assert.InRange(writes, 80, 400);
        for (var kept = 1; kept <= writes; kept++)
        {
            await using var world = await World.OpenAsync(AddStory, journal: journal.CutAfter(kept));
            await world.AdvanceAsync(TimeSpan.FromDays(1));
            Assert.Equal(336, await world.OutputAsync<int>("s"));
            Assert.Equal(336, (await world.GetAsync("s")).ReadCustomStatusAs<int>());
            Assert.Null(world.Clock.NextDue);
        }
    }

    [Fact]
    public async Task An_activity_that_was_running_at_the_crash_runs_again()
    {
        var runs = 0;
        var journal = new JsonJournal();
        var stuck = new TaskCompletionSource();
        void Tasks(DurableTaskRegistry registry) => registry
            .AddActivityFunc("Work", _ => ++runs == 1 ? stuck.Task : Task.CompletedTask)
            .AddOrchestratorFunc("Main", c => c.CallActivityAsync("Work"));
        var before = await World.OpenAsync(Tasks, journal: journal);
        await before.Client.ScheduleNewOrchestrationInstanceAsync("Main", new StartOrchestrationOptions("a"), TestContext.Current.CancellationToken);
        await before.Client.WaitForInstanceStartAsync("a", TestContext.Current.CancellationToken);

        await using (var after = await World.OpenAsync(Tasks, journal: journal.CutAfter(journal.Lines.Count)))
        {
            await after.IdleAsync();
            Assert.Equal(OrchestrationRuntimeStatus.Completed, await after.StatusAsync("a"));
        }
        stuck.SetResult();
        await before.DisposeAsync();
        Assert.Equal(2, runs);
    }

    [Fact]
    public async Task A_timer_that_came_due_while_the_process_was_down_fires_at_once()
    {
        static void Tasks(DurableTaskRegistry registry) => registry.AddOrchestratorFunc(
            "Sleep", c => c.CreateTimer(TimeSpan.FromHours(1), CancellationToken.None));
        var journal = new JsonJournal();
        await using (var world = await World.OpenAsync(Tasks, journal: journal)) await world.RunAsync("Sleep", null, "a");

        await using var later = await World.OpenAsync(
            Tasks, journal: journal.CutAfter(journal.Lines.Count), clock: new VirtualTimeProvider(World.Start.AddDays(1)));
        await later.AdvanceAsync(TimeSpan.Zero);
        Assert.Equal(OrchestrationRuntimeStatus.Completed, await later.StatusAsync("a"));
    }

    [Fact]
    public async Task A_client_call_returns_when_its_change_is_written()
    {
        var journal = new JsonJournal();
        await using var world = await World.OpenAsync(
            r => r.AddOrchestratorFunc("Wait", c => c.WaitForExternalEvent<string>("x")), journal: journal);
        await world.Client.ScheduleNewOrchestrationInstanceAsync("Wait", new StartOrchestrationOptions("a"), TestContext.Current.CancellationToken);
        Assert.Contains("\"created\"", journal.Lines[0], StringComparison.Ordinal);
        await world.IdleAsync();
        var lines = journal.Lines.Count;
        await world.Client.RaiseEventAsync("a", "x", "1", TestContext.Current.CancellationToken);
        Assert.Contains("\"event\"", journal.Lines[lines], StringComparison.Ordinal);
        await world.IdleAsync();
    }
}
