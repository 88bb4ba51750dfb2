using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace CcmFlow.Embedded.DurableTask.Tests.Behaviour;

public abstract partial class EngineBehaviour
{
    /// <summary>Runs an activity that fails <paramref name="failures"/> times; gives the seconds at which it was tried.</summary>
    private async Task<(double[] Tries, OrchestrationMetadata End)> TryAsync(TaskOptions options, int failures, TimeSpan wait)
    {
        var tries = new List<double>();
        var clock = TimeProvider.System;
        await using var world = await OpenAsync(r => r
            .AddActivityFunc("Flaky", _ =>
            {
                tries.Add((clock.GetUtcNow() - Harness.World.Start).TotalSeconds);
                if (tries.Count <= failures) throw new TimeoutException($"try {tries.Count}");
            })
            .AddOrchestratorFunc("Retry", c => c.CallActivityAsync("Flaky", options)));
        clock = world.Clock;
        var id = await world.RunAsync("Retry");
        await world.AdvanceAsync(wait);
        return ([.. tries], await world.GetAsync(id));
    }

    [Fact]
    public async Task A_policys_pauses_grow_by_its_coefficient_and_are_durable_timers()
    {
        var (tries, end) = await TryAsync(TaskOptions.FromRetryPolicy(new RetryPolicy(5, Seconds(1), 2)), 3, Seconds(60));
        Assert.Equal([0, 1, 3, 7], tries);
        Assert.Equal(OrchestrationRuntimeStatus.Completed, end.RuntimeStatus);
    }

    [Fact]
    public async Task A_policys_pauses_are_capped()
    {
        var (tries, _) = await TryAsync(TaskOptions.FromRetryPolicy(new RetryPolicy(5, Seconds(1), 10, Seconds(3))), 4, Seconds(60));
        Assert.Equal([0, 1, 4, 7, 10], tries);
    }

    [Fact]
    public async Task A_policy_gives_up_after_its_attempts_with_the_last_exception()
    {
        var (tries, end) = await TryAsync(TaskOptions.FromRetryPolicy(new RetryPolicy(2, Seconds(1))), 9, Seconds(60));
        Assert.Equal([0, 1], tries);
        Assert.Equal("Task 'Flaky' (#2) failed with an unhandled exception: try 2", end.SerializedOutput);
    }

    [Fact]
    public async Task A_policy_gives_up_once_its_time_has_passed()
    {
        var policy = new RetryPolicy(50, Seconds(2), 1, null, Seconds(5));
        var (tries, end) = await TryAsync(TaskOptions.FromRetryPolicy(policy), 50, Seconds(60));
        Assert.Equal([0, 2, 4, 6], tries);
        Assert.Equal(OrchestrationRuntimeStatus.Failed, end.RuntimeStatus);
    }

    [Fact]
    public async Task A_policy_may_refuse_a_failure()
    {
        var policy = new RetryPolicy(5, Seconds(1)) { HandleFailure = f => !f.IsCausedBy<TimeoutException>() };
        var (tries, end) = await TryAsync(TaskOptions.FromRetryPolicy(policy), 9, Seconds(60));
        Assert.Equal([0], tries);
        Assert.Equal(OrchestrationRuntimeStatus.Failed, end.RuntimeStatus);
    }

    [Fact]
    public async Task A_handler_is_asked_after_each_failure_and_adds_no_pause()
    {
        var asked = new HashSet<int>();
        var (tries, end) = await TryAsync(TaskOptions.FromRetryHandler(retry => asked.Add(retry.LastAttemptNumber) | true), 2, Seconds(60));
        Assert.Equal([0, 0, 0], tries);
        Assert.Equal([1, 2], asked.Order());
        Assert.Equal(OrchestrationRuntimeStatus.Completed, end.RuntimeStatus);
    }

    [Fact]
    public async Task A_handler_that_says_no_rethrows()
    {
        var (tries, end) = await TryAsync(
            TaskOptions.FromRetryHandler(retry => retry.LastAttemptNumber < 2 && retry.LastFailure.IsCausedBy<TimeoutException>()), 9, Seconds(60));
        Assert.Equal([0, 0], tries);
        Assert.Equal("Task 'Flaky' (#1) failed with an unhandled exception: try 2", end.SerializedOutput);
    }

    [Fact]
    public async Task A_handler_may_wait_with_a_durable_timer()
    {
        var (tries, end) = await TryAsync(
            TaskOptions.FromRetryHandler(async retry =>
            {
                await retry.OrchestrationContext.CreateTimer(Seconds(30), CancellationToken.None);
                return retry.TotalRetryTime < Seconds(90);
            }),
            2,
            Seconds(600));
        Assert.Equal([0, 30, 60], tries);
        Assert.Equal(OrchestrationRuntimeStatus.Completed, end.RuntimeStatus);
    }

    [Fact]
    public async Task A_child_is_retried_under_the_same_id()
    {
        var ids = new List<string>();
        var failures = 2;
        await using var world = await OpenAsync(r => r
            .AddActivityFunc<string>("Note", (_, id) =>
            {
                ids.Add(id);
                if (ids.Count <= failures) throw new TimeoutException();
            })
            .AddOrchestratorFunc("Child", c => c.CallActivityAsync("Note", c.InstanceId))
            .AddOrchestratorFunc("Parent", c =>
                c.CallSubOrchestratorAsync("Child", TaskOptions.FromRetryPolicy(new RetryPolicy(3, Seconds(1))))));
        var parent = await world.RunAsync("Parent");
        await world.AdvanceAsync(Seconds(10));

        Assert.Equal(OrchestrationRuntimeStatus.Completed, await world.StatusAsync(parent));
        Assert.Equal(3, ids.Count);
        Assert.Single(ids.Distinct());
    }
}
