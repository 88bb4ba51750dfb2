using Microsoft.DurableTask;

namespace CcmFlow.Embedded.DurableTask.Tests.Probes;

public abstract partial class SdkProbes
{
    /// <summary>Calls an activity that always fails, and says when; then a second one, to show which task ids were used.</summary>
    private Task RetryProbeAsync(TaskOptions options, string expected, Func<ProbeHost, TaskOptions>? build = null) => ProbeAsync(
        (p, r) => r
            .AddActivityFunc("Flaky", new Action<TaskActivityContext>(_ =>
            {
                p.Say($"try at {(p.Clock.GetUtcNow() - ProbeHost.Start).TotalSeconds}");
                throw new TimeoutException("flaky");
            }))
            .AddActivityFunc("Second", new Action<TaskActivityContext>(_ => throw new TimeoutException("second")))
            .AddOrchestratorFunc("P", async c =>
            {
                try
                {
                    await c.CallActivityAsync("Flaky", options: build?.Invoke(p) ?? options);
                }
                catch (TaskFailedException e) when (!c.IsReplaying)
                {
                    p.Say($"#{e.TaskId} {e.FailureDetails} after {(c.CurrentUtcDateTime - ProbeHost.Start.UtcDateTime).TotalSeconds}");
                }
                catch (TaskFailedException)
                {
                }
                try
                {
                    await c.CallActivityAsync("Second");
                    return -1;
                }
                catch (TaskFailedException e)
                {
                    return e.TaskId;
                }
            }),
        p => p.RunAsync("P", seconds: 100),
        expected);

    [Fact]
    public Task A_policy_uses_task_ids_for_tries_and_pauses_and_one_at_the_end() => RetryProbeAsync(
        TaskOptions.FromRetryPolicy(new RetryPolicy(3, TimeSpan.FromSeconds(1), 2)),
        """
        try at 0
        try at 1
        try at 3
        #4 System.TimeoutException: flaky after 3
        Completed output=6 status=(null)
        """);

    [Fact]
    public Task A_policy_of_one_attempt_uses_a_task_id_more_than_none() => RetryProbeAsync(
        TaskOptions.FromRetryPolicy(new RetryPolicy(1, TimeSpan.FromSeconds(1))),
        """
        try at 0
        #0 System.TimeoutException: flaky after 0
        Completed output=2 status=(null)
        """);

    [Fact]
    public Task A_policy_stops_at_its_time_limit() => RetryProbeAsync(
        TaskOptions.FromRetryPolicy(new RetryPolicy(10, TimeSpan.FromSeconds(2), retryTimeout: TimeSpan.FromSeconds(5))),
        """
        try at 0
        try at 2
        try at 4
        try at 6
        #6 System.TimeoutException: flaky after 6
        Completed output=7 status=(null)
        """);

    [Fact]
    public Task A_predicate_is_asked_before_each_retry_but_not_at_the_last_attempt()
    {
        return RetryProbeAsync(
            new TaskOptions(),
            """
            try at 0
            asked: System.TimeoutException: flaky
            try at 1
            #2 System.TimeoutException: flaky after 1
            Completed output=4 status=(null)
            """,
            p =>
            {
                var seen = 0;
                return TaskOptions.FromRetryPolicy(new RetryPolicy(2, TimeSpan.FromSeconds(1))
                {
                    HandleFailure = failure =>
                    {
                        if (p.Clock.GetUtcNow() == ProbeHost.Start && seen++ == 0) p.Say($"asked: {failure}");
                        return true;
                    },
                });
            });
    }

    [Fact]
    public Task A_predicate_that_says_no_ends_it_at_once() => RetryProbeAsync(
        TaskOptions.FromRetryPolicy(new RetryPolicy(5, TimeSpan.FromSeconds(1)) { HandleFailure = f => f.IsCausedBy<FormatException>() }),
        """
        try at 0
        #0 System.TimeoutException: flaky after 0
        Completed output=1 status=(null)
        """);

    [Fact]
    public Task A_handler_counts_from_one_and_no_pause_is_added() => RetryProbeAsync(
        TaskOptions.FromRetryHandler(context => context.LastAttemptNumber < 3 && context.LastFailure.IsCausedBy<TimeoutException>()),
        """
        try at 0
        try at 0
        try at 0
        #2 System.TimeoutException: flaky after 0
        Completed output=3 status=(null)
        """);

    [Fact]
    public Task An_async_handler_may_wait_with_a_durable_timer() => RetryProbeAsync(
        TaskOptions.FromRetryHandler(async context =>
        {
            if (context.TotalRetryTime >= TimeSpan.FromSeconds(10)) return false;
            await context.OrchestrationContext.CreateTimer(TimeSpan.FromSeconds(5), context.CancellationToken);
            return true;
        }),
        """
        try at 0
        try at 5
        try at 10
        #4 System.TimeoutException: flaky after 10
        Completed output=5 status=(null)
        """);

    [Fact]
    public Task A_retried_sub_orchestration_keeps_its_id() => ProbeAsync(
        (p, r) => r
            .AddOrchestratorFunc("Child", new Action<TaskOrchestrationContext>(c =>
            {
                p.Say($"{c.InstanceId} parent {c.Parent!.Name} {c.Parent.InstanceId}");
                throw new TimeoutException("child");
            }))
            .AddOrchestratorFunc("P", c => c.CallSubOrchestratorAsync(
                "Child", new TaskOptions(new RetryPolicy(2, TimeSpan.FromSeconds(1))).WithInstanceId("kid"))),
        p => p.RunAsync("P", null, "p", 5),
        """
        kid parent P p
        kid parent P p
        Failed output=Task 'Child' (#2) failed with an unhandled exception: child status=(null)
          Microsoft.DurableTask.TaskFailedException: Task 'Child' (#2) failed with an unhandled exception: child
          System.TimeoutException: child
        """);

    [Fact]
    public Task A_result_that_cannot_be_read_is_retried_too() => ProbeAsync(
        (p, r) => r
            .AddActivityFunc("Text", _ =>
            {
                p.Say($"called");
                return "text";
            })
            .AddOrchestratorFunc("P", async c =>
            {
                try
                {
                    return await c.CallActivityAsync<int>("Text", TaskOptions.FromRetryPolicy(new RetryPolicy(2, TimeSpan.FromSeconds(1))));
                }
                catch (System.Text.Json.JsonException)
                {
                    return -1;
                }
            }),
        p => p.RunAsync("P", seconds: 5),
        """
        called
        called
        Completed output=-1 status=(null)
        """);

    [Fact]
    public async Task Impossible_policies_are_refused_in_the_SDKs_words()
    {
        await ProbeAsync(
            (_, _) => { },
            p =>
            {
                foreach (var make in new Action[]
                {
                    () => _ = new RetryPolicy(0, TimeSpan.FromSeconds(1)),
                    () => _ = new RetryPolicy(1, TimeSpan.Zero),
                    () => _ = new RetryPolicy(1, TimeSpan.FromSeconds(1), 0.5),
                    () => _ = new RetryPolicy(1, TimeSpan.FromSeconds(2), 1, TimeSpan.FromSeconds(1)),
                    () => _ = new RetryPolicy(1, TimeSpan.FromSeconds(2), 1, null, TimeSpan.FromSeconds(1)),
                })
                {
                    p.Say($"{Assert.Throws<ArgumentOutOfRangeException>(make).Message.Split('\n')[0].Trim()}");
                }
                return Task.CompletedTask;
            },
            """
            The value for maxNumberOfAttempts must be greater than zero. (Parameter 'maxNumberOfAttempts')
            The value for firstRetryInterval must be greater than zero. (Parameter 'firstRetryInterval')
            The value for backoffCoefficient must be greater or equal to 1.0. (Parameter 'backoffCoefficient')
            The value for maxRetryInterval must be greater or equal to the value for firstRetryInterval. (Parameter 'maxRetryInterval')
            The value for retryTimeout must be greater or equal to the value for firstRetryInterval. (Parameter 'retryTimeout')
            """);
    }

    [Fact]
    public Task An_input_that_cannot_be_written_uses_ids_and_is_retried() => ProbeAsync(
        (p, r) => r
            .AddActivityFunc("Fails", new Action<TaskActivityContext>(_ => throw new TimeoutException("x")))
            .AddOrchestratorFunc("P", async c =>
            {
                foreach (var options in new[] { null, TaskOptions.FromRetryPolicy(new RetryPolicy(2, TimeSpan.FromSeconds(1))) })
                {
                    try
                    {
                        await c.CallActivityAsync("Fails", typeof(int), options);
                    }
                    catch (NotSupportedException)
                    {
                        if (!c.IsReplaying) p.Say($"not supported");
                    }
                    try
                    {
                        await c.CallActivityAsync("Fails");
                    }
                    catch (TaskFailedException e)
                    {
                        if (!c.IsReplaying) p.Say($"#{e.TaskId}");
                    }
                }
            }),
        p => p.RunAsync("P", seconds: 5),
        """
        not supported
        #1
        not supported
        #6
        Completed output=(null) status=(null)
        """);
}
