using Microsoft.DurableTask;

namespace CcmFlow.Embedded.DurableTask.Tests.Probes;

public abstract partial class SdkProbes
{
    private static DurableTaskRegistry AddFailing(DurableTaskRegistry registry) => registry.AddActivityFunc<string>("Fails", (_, message) =>
        throw new InvalidOperationException(message, new TimeoutException("inner")));

    [Fact]
    public Task What_an_activitys_failure_shows() => ProbeAsync(
        (p, r) => AddFailing(r).AddOrchestratorFunc("P", async c =>
        {
            try
            {
                await c.CallActivityAsync("Fails", "boom");
            }
            catch (TaskFailedException e) when (!c.IsReplaying)
            {
                p.Say($"{e.Message}");
                p.Say($"{e.TaskName} {e.TaskId} {e.FailureDetails}");
                p.Say($"{e.FailureDetails.InnerFailure} | {e.FailureDetails.InnerFailure!.InnerFailure is null}");
                p.Say($"{e.InnerException!.GetType()} {e.InnerException.Message}");
                p.Say($"{e.FailureDetails.IsCausedBy<InvalidOperationException>()} {e.FailureDetails.IsCausedBy<Exception>()} {e.FailureDetails.IsCausedBy<TimeoutException>()}");
                p.Say($"stack: {e.FailureDetails.StackTrace!.Contains("SdkProbes", StringComparison.Ordinal)}");
            }
        }),
        p => p.RunAsync("P"),
        """
        Task 'Fails' (#0) failed with an unhandled exception: boom
        Fails 0 System.InvalidOperationException: boom
        System.TimeoutException: inner | True
        DurableTask.Core.Exceptions.TaskFailedException Exception of type 'DurableTask.Core.Exceptions.TaskFailedException' was thrown.
        True True False
        stack: True
        Completed output=(null) status=(null)
        """);

    [Fact]
    public Task An_activitys_failure_that_escapes() => ProbeAsync(
        (p, r) => AddFailing(r).AddOrchestratorFunc("P", c => c.CallActivityAsync("Fails", "boom")),
        p => p.RunAsync("P"),
        """
        Failed output=Task 'Fails' (#0) failed with an unhandled exception: boom status=(null)
          Microsoft.DurableTask.TaskFailedException: Task 'Fails' (#0) failed with an unhandled exception: boom
          System.InvalidOperationException: boom
          System.TimeoutException: inner
        """);

    [Fact]
    public Task An_exception_of_the_orchestrators_own() => ProbeAsync(
        (p, r) => r.AddOrchestratorFunc("P", new Action<TaskOrchestrationContext>(_ => throw new ArgumentException("mine", new FormatException("why")))),
        p => p.RunAsync("P"),
        """
        Failed output=mine status=(null)
          System.ArgumentException: mine
          System.FormatException: why
        """);

    [Fact]
    public Task A_task_failure_wrapped_in_another_exception_ends_at_the_engines_own() => ProbeAsync(
        (p, r) => AddFailing(r).AddOrchestratorFunc("P", async c =>
        {
            try
            {
                await c.CallActivityAsync("Fails", "boom");
            }
            catch (TaskFailedException e)
            {
                throw new InvalidDataException("wrapped", e);
            }
        }),
        p => p.RunAsync("P"),
        """
        Failed output=wrapped status=(null)
          System.IO.InvalidDataException: wrapped
          Microsoft.DurableTask.TaskFailedException: Task 'Fails' (#0) failed with an unhandled exception: boom
          DurableTask.Core.Exceptions.TaskFailedException: Task 'Fails' (#0) failed with an unhandled exception: Exception of type 'DurableTask.Core.Exceptions.TaskFailedException' was thrown.
        """);

    [Fact]
    public Task A_sub_orchestrations_failure_has_no_inner_exception_and_the_whole_chain_of_details() => ProbeAsync(
        (p, r) => AddFailing(r)
            .AddOrchestratorFunc("Child", c => c.CallActivityAsync("Fails", "boom"))
            .AddOrchestratorFunc("P", async c =>
            {
                try
                {
                    await c.CallSubOrchestratorAsync("Child");
                }
                catch (TaskFailedException e)
                {
                    if (!c.IsReplaying) p.Say($"{e.Message} | {e.InnerException is null} | {e.FailureDetails.IsCausedBy<TaskFailedException>()}");
                    throw;
                }
            }),
        p => p.RunAsync("P"),
        """
        Task 'Child' (#0) failed with an unhandled exception: Task 'Fails' (#0) failed with an unhandled exception: boom | True | True
        Failed output=Task 'Child' (#0) failed with an unhandled exception: Task 'Fails' (#0) failed with an unhandled exception: boom status=(null)
          Microsoft.DurableTask.TaskFailedException: Task 'Child' (#0) failed with an unhandled exception: Task 'Fails' (#0) failed with an unhandled exception: boom
          Microsoft.DurableTask.TaskFailedException: Task 'Fails' (#0) failed with an unhandled exception: boom
          System.InvalidOperationException: boom
          System.TimeoutException: inner
        """);

    [Fact]
    public Task WhenAll_rethrows_after_all_are_done() => ProbeAsync(
        (p, r) => AddFailing(r)
            .AddActivityFunc<int, int>("Work", (_, n) =>
            {
                p.Say($"work {n}");
                return n;
            })
            .AddOrchestratorFunc("P", async c =>
            {
                try
                {
                    await Task.WhenAll(c.CallActivityAsync<int>("Work", 1), c.CallActivityAsync<int>("Fails", "boom"), c.CallActivityAsync<int>("Work", 2));
                    return "?";
                }
                catch (TaskFailedException e)
                {
                    return $"#{e.TaskId}";
                }
            }),
        p => p.RunAsync("P"),
        """
        work 1
        work 2
        Completed output="#1" status=(null)
        """);

    [Fact]
    public Task Unknown_names_fail_and_are_not_retried() => ProbeAsync(
        (p, r) => r
            .AddOrchestratorFunc("P", async c =>
            {
                var retry = TaskOptions.FromRetryPolicy(new RetryPolicy(5, TimeSpan.FromSeconds(1)));
                try
                {
                    await c.CallActivityAsync("NoActivity", options: retry);
                }
                catch (TaskFailedException e) when (!c.IsReplaying)
                {
                    p.Say($"#{e.TaskId} {e.FailureDetails}");
                }
                catch (TaskFailedException)
                {
                }
                await c.CallSubOrchestratorAsync("NoChild", options: retry);
            }),
        async p =>
        {
            await p.RunAsync("P", seconds: 60);
            await p.RunAsync("Nothing");
        },
        """
        #0 ActivityTaskNotFound: No activity task named 'NoActivity' was found.
        Failed output=Task 'NoChild' (#1) failed with an unhandled exception: No orchestrator task named 'NoChild' was found. status=(null)
          Microsoft.DurableTask.TaskFailedException: Task 'NoChild' (#1) failed with an unhandled exception: No orchestrator task named 'NoChild' was found.
          OrchestratorTaskNotFound: No orchestrator task named 'NoChild' was found.
        Failed output=(null) status=(null)
          OrchestratorTaskNotFound: No orchestrator task named 'Nothing' was found.
        """);

    [Fact]
    public Task Options_in_the_place_of_the_input_are_refused() => ProbeAsync(
        (p, r) => r.AddOrchestratorFunc("P", c => c.CallActivityAsync("A", (object)TaskOptions.FromRetryPolicy(new RetryPolicy(1, TimeSpan.FromSeconds(1))))),
        p => p.RunAsync("P"),
        """
        Failed output=A TaskOptions value was provided for the activity input but no value was provided for options. Did you actually mean to provide a TaskOptions value for the options parameter? (Parameter 'input') status=(null)
          System.ArgumentException: A TaskOptions value was provided for the activity input but no value was provided for options. Did you actually mean to provide a TaskOptions value for the options parameter? (Parameter 'input')
        """);

    [Fact]
    public Task A_cancellation_that_escapes_fails_the_instance_without_output() => ProbeAsync(
        (p, r) => r.AddOrchestratorFunc("P", c => c.WaitForExternalEvent<string>("e", TimeSpan.FromSeconds(1))),
        p => p.RunAsync("P", seconds: 2),
        """
        Failed output=(null) status=(null)
          System.AggregateException: One or more errors occurred. (A task was canceled.)
          System.Threading.Tasks.TaskCanceledException: A task was canceled.
        """);

    private const string Changed = "Was a change made to the orchestrator code after this instance had already started running?";

    [Theory]
    [InlineData("other", "an activity task with sequence number 0 named 'Echo', but the current orchestration replay instead scheduled an activity task named 'Other' with this sequence number.  " + Changed)]
    [InlineData("timer", "an activity task with sequence number 0 named 'Echo', but the current orchestration replay instead produced a CreateTimerOrchestratorAction action with this sequence number. " + Changed)]
    [InlineData("nothing", "an activity task with sequence ID 0 and name 'Echo' (version ''), but the current replay execution hasn't (yet?) scheduled this task. " + Changed)]
    public Task Code_that_asks_for_something_else_than_its_history_fails(string change, string difference)
    {
        var changed = false;
        var message = $"Non-Deterministic workflow detected: A previous execution of this orchestration scheduled {difference}";
        return ProbeAsync(
            (p, r) => r
                .AddActivityFunc<string, string>("Echo", (_, s) => s)
                .AddActivityFunc<string, string>("Other", (_, s) => s)
                .AddOrchestratorFunc("P", async c =>
                {
                    if (!changed) await c.CallActivityAsync<string>("Echo", "x");
                    else if (change == "other") await c.CallActivityAsync<string>("Other", "x");
                    else if (change == "timer") await c.CreateTimer(TimeSpan.FromSeconds(1), default);
                    await c.WaitForExternalEvent<string>("e");
                }),
            async p =>
            {
                var id = await p.BeginAsync("P");
                changed = true;
                await p.RaiseAsync(id, "e", "go");
                await p.ShowAsync(id);
            },
            $"""
            Failed output={message} status=(null)
              DurableTask.Core.Exceptions.NonDeterministicOrchestrationException: {message}
            """);
    }
}
