using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace CcmFlow.Embedded.DurableTask.Tests.Behaviour;

public abstract partial class EngineBehaviour
{
    private static void Boom(TaskActivityContext context) =>
        throw new InvalidOperationException("kaboom", new TimeoutException("inner"));

    private static DurableTaskRegistry AddBoom(DurableTaskRegistry registry) => registry.AddActivityFunc("Boom", Boom);

    private async Task<TaskFailedException> CatchAsync(
        Action<DurableTaskRegistry> tasks, Func<TaskOrchestrationContext, Task> call, TimeSpan? wait = null)
    {
        TaskFailedException? caught = null;
        await using var world = await OpenAsync(r =>
        {
            tasks(r);
            r.AddOrchestratorFunc("Catch", async c =>
            {
                try
                {
                    await call(c);
                }
                catch (TaskFailedException e)
                {
                    caught = e;
                }
            });
        });
        var id = await world.RunAsync("Catch");
        await world.AdvanceAsync(wait ?? TimeSpan.Zero);
        Assert.Equal(OrchestrationRuntimeStatus.Completed, await world.StatusAsync(id));
        return caught!;
    }

    [Fact]
    public async Task An_activitys_exception_arrives_as_TaskFailedException_with_its_details()
    {
        var e = await CatchAsync(r => AddBoom(r), c => c.CallActivityAsync("Boom"));

        Assert.Equal("Task 'Boom' (#0) failed with an unhandled exception: kaboom", e.Message);
        Assert.Equal(("Boom", 0), (e.TaskName, e.TaskId));
        Assert.Equal(("System.InvalidOperationException", "kaboom"), (e.FailureDetails.ErrorType, e.FailureDetails.ErrorMessage));
        Assert.NotNull(e.FailureDetails.StackTrace);
        Assert.Equal("System.TimeoutException", e.FailureDetails.InnerFailure!.ErrorType);
        Assert.NotNull(e.InnerException);
    }

    [Fact]
    public async Task IsCausedBy_honours_base_types()
    {
        var failure = (await CatchAsync(r => AddBoom(r), c => c.CallActivityAsync("Boom"))).FailureDetails;

        Assert.True(failure.IsCausedBy<InvalidOperationException>());
        Assert.True(failure.IsCausedBy<Exception>());
        Assert.False(failure.IsCausedBy<ArgumentException>());
    }

    [Fact]
    public async Task TaskId_counts_everything_scheduled_retries_and_their_timers_too()
    {
        var options = TaskOptions.FromRetryPolicy(new RetryPolicy(3, Seconds(1)));
        var e = await CatchAsync(r => AddBoom(r), c => c.CallActivityAsync("Boom", options), Seconds(5));
        Assert.Equal(4, e.TaskId);
    }

    [Fact]
    public async Task An_escaped_TaskFailedException_fails_the_instance_with_the_original_inside()
    {
        await using var world = await OpenAsync(r => AddBoom(r).AddOrchestratorFunc("Escape", c => c.CallActivityAsync("Boom")));
        var metadata = await world.GetAsync(await world.RunAsync("Escape"));

        Assert.Equal(OrchestrationRuntimeStatus.Failed, metadata.RuntimeStatus);
        Assert.Equal("Microsoft.DurableTask.TaskFailedException", metadata.FailureDetails!.ErrorType);
        Assert.Equal("System.InvalidOperationException", metadata.FailureDetails.InnerFailure!.ErrorType);
        Assert.Equal("System.TimeoutException", metadata.FailureDetails.InnerFailure.InnerFailure!.ErrorType);
        Assert.Equal("Task 'Boom' (#0) failed with an unhandled exception: kaboom", metadata.SerializedOutput);
    }

    [Fact]
    public async Task An_orchestrators_own_exception_keeps_its_type_and_its_message_is_the_output()
    {
        await using var world = await OpenAsync(r => r.AddOrchestratorFunc("Throw", _ => throw new NotSupportedException("mine")));
        var metadata = await world.GetAsync(await world.RunAsync("Throw"));

        Assert.Equal("System.NotSupportedException", metadata.FailureDetails!.ErrorType);
        Assert.Equal("mine", metadata.SerializedOutput);
    }

    [Fact]
    public async Task A_childs_failure_carries_the_chain_of_failures()
    {
        var e = await CatchAsync(
            r => AddBoom(r).AddOrchestratorFunc("Child", c => c.CallActivityAsync("Boom")),
            c => c.CallSubOrchestratorAsync("Child"));

        Assert.Null(e.InnerException);
        Assert.Equal("Child", e.TaskName);
        Assert.Equal("Microsoft.DurableTask.TaskFailedException", e.FailureDetails.ErrorType);
        Assert.Equal("Task 'Boom' (#0) failed with an unhandled exception: kaboom", e.FailureDetails.ErrorMessage);
        Assert.Equal("System.InvalidOperationException", e.FailureDetails.InnerFailure!.ErrorType);
    }

    [Fact]
    public async Task WhenAll_rethrows_after_all_are_done()
    {
        var done = 0;
        await using var world = await OpenAsync(r => AddBoom(r)
            .AddActivityFunc("Fine", _ => { Interlocked.Increment(ref done); })
            .AddOrchestratorFunc<string>("All", async c =>
            {
                try
                {
                    await Task.WhenAll(c.CallActivityAsync("Boom"), c.CallActivityAsync("Fine"), c.CallActivityAsync("Fine"));
                    return "no";
                }
                catch (TaskFailedException e)
                {
                    return $"{e.TaskName} {done}";
                }
            }));
        Assert.Equal("Boom 2", await world.RunToOutputAsync<string>("All"));
    }

    [Fact]
    public async Task An_unknown_activity_fails_the_call_and_is_not_retried()
    {
        var asked = false;
        var policy = TaskOptions.FromRetryPolicy(new RetryPolicy(5, Seconds(1)));
        var e = await CatchAsync(_ => { }, c => c.CallActivityAsync("Nobody", policy));
        Assert.Equal("ActivityTaskNotFound", e.FailureDetails.ErrorType);
        Assert.Equal("No activity task named 'Nobody' was found.", e.FailureDetails.ErrorMessage);
        Assert.Equal(0, e.TaskId);

        await CatchAsync(_ => { }, c => c.CallActivityAsync("Nobody", TaskOptions.FromRetryHandler(_ => asked = true)));
        Assert.False(asked);
    }

    [Fact]
    public async Task An_unknown_child_fails_the_call_and_is_not_retried()
    {
        var e = await CatchAsync(
            _ => { }, c => c.CallSubOrchestratorAsync("Nobody", TaskOptions.FromRetryPolicy(new RetryPolicy(5, Seconds(1)))));
        Assert.Equal("OrchestratorTaskNotFound", e.FailureDetails.ErrorType);
        Assert.Equal(0, e.TaskId);
    }

    [Fact]
    public async Task An_unknown_orchestrator_fails_its_instance()
    {
        await using var world = await OpenAsync(_ => { });
        var metadata = await world.GetAsync(await world.RunAsync("Nobody"));
        Assert.Equal(OrchestrationRuntimeStatus.Failed, metadata.RuntimeStatus);
        Assert.Equal("OrchestratorTaskNotFound", metadata.FailureDetails!.ErrorType);
    }

    [Fact]
    public async Task TaskOptions_in_place_of_the_input_are_refused()
    {
        await using var world = await OpenAsync(r => AddBoom(r).AddOrchestratorFunc("Wrong", async c =>
        {
            object input = new TaskOptions();
            await c.CallActivityAsync("Boom", input);
        }));
        var metadata = await world.GetAsync(await world.RunAsync("Wrong"));
        Assert.Equal("System.ArgumentException", metadata.FailureDetails!.ErrorType);
    }

    [Fact]
    public async Task An_input_that_the_activity_cannot_read_fails_the_call()
    {
        var e = await CatchAsync(
            r => r.AddActivityFunc<int, int>("Number", (_, n) => n), c => c.CallActivityAsync("Number", "text"));
        Assert.Equal("System.Text.Json.JsonException", e.FailureDetails.ErrorType);
    }

    [Theory]
    [InlineData("other activity")]
    [InlineData("timer instead")]
    [InlineData("nothing any more")]
    public async Task Changed_code_is_detected_and_fails_the_instance(string change)
    {
        var changed = false;
        await using var world = await OpenAsync(r => AddBoom(r)
            .AddActivityFunc("One", _ => { })
            .AddOrchestratorFunc<string>("Changing", async c =>
            {
                if (!changed) await c.CallActivityAsync("One");
                else if (change == "other activity") await c.CallActivityAsync("Boom");
                else if (change == "timer instead") await c.CreateTimer(Seconds(1), CancellationToken.None);
                return await c.WaitForExternalEvent<string>("x");
            }));
        var id = await world.RunAsync("Changing");
        changed = true;
        await world.RaiseAsync(id, "x", "go");

        var metadata = await world.GetAsync(id);
        Assert.Equal(OrchestrationRuntimeStatus.Failed, metadata.RuntimeStatus);
        Assert.EndsWith("NonDeterministicOrchestrationException", metadata.FailureDetails!.ErrorType, StringComparison.Ordinal);
        Assert.Contains("'One'", metadata.FailureDetails.ErrorMessage, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Awaiting_something_that_is_not_durable_fails_the_instance()
    {
        using var never = new SemaphoreSlim(0);
        await using var world = await OpenAsFunctionsAsync(r => r.AddOrchestratorFunc("Illegal", c => never.WaitAsync()));
        var metadata = await world.GetAsync(await world.RunAsync("Illegal"));
        Assert.Equal(OrchestrationRuntimeStatus.Failed, metadata.RuntimeStatus);
        Assert.Equal("System.InvalidOperationException", metadata.FailureDetails!.ErrorType);
    }

    [Fact]
    public async Task Task_Yield_is_harmless()
    {
        await using var world = await OpenAsync(r => r
            .AddActivityFunc<int, int>("Inc", (_, n) => n + 1)
            .AddOrchestratorFunc<int>("Yield", async c =>
            {
                await Task.Yield();
                var n = await c.CallActivityAsync<int>("Inc", 1);
                await Task.Yield();
                return await c.CallActivityAsync<int>("Inc", n);
            }));
        Assert.Equal(3, await world.RunToOutputAsync<int>("Yield"));
    }
}
