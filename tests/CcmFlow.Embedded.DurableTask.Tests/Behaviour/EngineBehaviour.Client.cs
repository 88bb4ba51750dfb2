using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace CcmFlow.Embedded.DurableTask.Tests.Behaviour;

public abstract partial class EngineBehaviour
{
    private static void AddWait(DurableTaskRegistry registry) => registry
        .AddOrchestratorFunc<string, string>("Wait", async (c, input) => input + await c.WaitForExternalEvent<string>("x"))
        .AddOrchestratorFunc<int, int>("Done", (_, n) => n)
        .AddOrchestratorFunc("Parent", c => c.CallSubOrchestratorAsync("Wait", "", new SubOrchestrationOptions(instanceId: c.InstanceId + "-kid")));

    [Fact]
    public async Task Raw_a_running_id_is_replaced()
    {
        await using var world = await OpenAsync(AddWait);
        await world.RunAsync("Wait", "1", "a");
        await world.RunAsync("Wait", "2", "a");
        await world.RaiseAsync("a", "x", "!");

        Assert.Equal("2!", await world.OutputAsync<string>("a"));
    }

    [Fact]
    public async Task Raw_a_status_may_be_kept_from_reuse()
    {
        await using var world = await OpenAsync(AddWait);
        await world.RunAsync("Done", 1, "a");
        var options = new StartOrchestrationOptions("a").WithDedupeStatuses(OrchestrationRuntimeStatus.Completed);

        var refused = await Assert.ThrowsAsync<global::DurableTask.Core.Exceptions.OrchestrationAlreadyExistsException>(
            () => world.Client.ScheduleNewOrchestrationInstanceAsync("Done", 2, options, Cancellation));
        Assert.Equal("An orchestration with id 'a' already exists. It's in the Completed state.", refused.Message);
        Assert.Equal(1, await world.OutputAsync<int>("a"));
    }

    [Theory]
    [InlineData(OrchestrationRuntimeStatus.Pending)]
    [InlineData(OrchestrationRuntimeStatus.Running)]
    [InlineData(OrchestrationRuntimeStatus.Suspended)]
    public async Task Functions_an_id_in_use_is_rejected(OrchestrationRuntimeStatus status)
    {
        await using var world = await OpenAsFunctionsAsync(AddWait);
        var at = status == OrchestrationRuntimeStatus.Pending ? world.Clock.GetUtcNow().AddHours(1) : (DateTimeOffset?)null;
        await world.Client.ScheduleNewOrchestrationInstanceAsync("Wait", "1", new StartOrchestrationOptions("a", at), Cancellation);
        if (status == OrchestrationRuntimeStatus.Suspended) await world.Client.SuspendInstanceAsync("a", Cancellation);
        await world.SettleAsync();
        Assert.Equal(status, await world.StatusAsync("a"));

        var error = await Assert.ThrowsAnyAsync<InvalidOperationException>(() => world.RunAsync("Wait", "2", "a"));
        Assert.Contains("already exists", error.Message, StringComparison.Ordinal);
        Assert.Equal("1", (await world.GetAsync("a")).ReadInputAs<string>());
    }

    [Fact]
    public async Task Functions_the_id_of_a_finished_instance_may_be_used_again()
    {
        await using var world = await OpenAsFunctionsAsync(AddWait);
        await world.RunAsync("Done", 1, "a");
        await world.RunAsync("Done", 2, "a");
        Assert.Equal(2, await world.OutputAsync<int>("a"));
    }

    [Theory]
    [InlineData("@a")]
    [InlineData("a/b")]
    [InlineData("a\\b")]
    [InlineData("a#b")]
    [InlineData("a?b")]
    [InlineData("a\tb")]
    public async Task Functions_an_id_that_the_service_would_not_take_is_refused(string id)
    {
        await using var world = await OpenAsFunctionsAsync(AddWait);
        await Assert.ThrowsAsync<ArgumentException>(() => world.RunAsync("Done", 1, id));
    }

    [Fact]
    public async Task Functions_an_id_may_have_a_hundred_characters_and_no_more()
    {
        await using var world = await OpenAsFunctionsAsync(AddWait);
        await world.RunAsync("Done", 1, new string('a', 100));
        await Assert.ThrowsAsync<ArgumentException>(() => world.RunAsync("Done", 1, new string('a', 101)));
    }

    [Fact]
    public async Task An_unknown_instance_is_null()
    {
        await using var world = await OpenAsync(AddWait);
        Assert.Null(await world.Client.GetInstanceAsync("nobody", true, Cancellation));
    }

    [Fact]
    public async Task Terminate_ends_with_the_given_output()
    {
        await using var world = await OpenAsync(AddWait);
        await world.RunAsync("Wait", "", "a");
        await world.Client.TerminateInstanceAsync("a", new { Why = "moved" }, Cancellation);
        await world.SettleAsync();

        var metadata = await world.GetAsync("a");
        Assert.Equal(OrchestrationRuntimeStatus.Terminated, metadata.RuntimeStatus);
        Assert.Equal("""{"Why":"moved"}""", metadata.SerializedOutput);
        Assert.Null(metadata.FailureDetails);
    }

    [Fact]
    public async Task Terminate_does_not_wait_for_open_tasks_and_disarms_timers()
    {
        await using var world = await OpenAsync(r =>
            r.AddOrchestratorFunc("Sleep", c => c.CreateTimer(TimeSpan.FromDays(9), CancellationToken.None)));
        var id = await world.RunAsync("Sleep");
        await world.Client.TerminateInstanceAsync(id, Cancellation);
        await world.SettleAsync();

        Assert.Equal(OrchestrationRuntimeStatus.Terminated, await world.StatusAsync(id));
        Assert.Null(world.Clock.NextDue);
    }

    [Theory]
    [InlineData(true, OrchestrationRuntimeStatus.Terminated)]
    [InlineData(false, OrchestrationRuntimeStatus.Running)]
    public async Task Terminate_reaches_children_when_recursive(bool recursive, OrchestrationRuntimeStatus child)
    {
        await using var world = await OpenAsync(AddWait);
        await world.RunAsync("Parent", null, "p");
        await world.Client.TerminateInstanceAsync("p", new TerminateInstanceOptions(Recursive: recursive), Cancellation);
        await world.SettleAsync();

        Assert.Equal(OrchestrationRuntimeStatus.Terminated, await world.StatusAsync("p"));
        Assert.Equal(child, await world.StatusAsync("p-kid"));
    }

    [Fact]
    public async Task A_terminated_child_fails_the_parents_call()
    {
        await using var world = await OpenAsync(AddWait);
        await world.RunAsync("Parent", null, "p");
        await world.Client.TerminateInstanceAsync("p-kid", Cancellation);
        await world.SettleAsync();

        var parent = await world.GetAsync("p");
        Assert.Equal(OrchestrationRuntimeStatus.Failed, parent.RuntimeStatus);
        // The failure of a terminated child has no details, over which the real SDK trips when the parent lets it escape.
        Assert.Equal("System.NullReferenceException", parent.FailureDetails!.ErrorType);
    }

    [Fact]
    public async Task Terminate_ends_an_instance_before_its_start()
    {
        await using var world = await OpenAsync(AddWait);
        await world.Client.ScheduleNewOrchestrationInstanceAsync(
            "Wait", new StartOrchestrationOptions("a", world.Clock.GetUtcNow().AddDays(1)), Cancellation);
        await world.Client.TerminateInstanceAsync("a", Cancellation);
        await world.AdvanceAsync(TimeSpan.FromDays(2));
        Assert.Equal(OrchestrationRuntimeStatus.Terminated, await world.StatusAsync("a"));
    }

    [Fact]
    public async Task Events_wait_in_order_while_an_instance_is_suspended()
    {
        await using var world = await OpenAsync(r => r.AddOrchestratorFunc<string>("Three", async c =>
            await c.WaitForExternalEvent<string>("x") + await c.WaitForExternalEvent<string>("x") + await c.WaitForExternalEvent<string>("x")));
        var id = await world.RunAsync("Three");
        await world.Client.SuspendInstanceAsync(id, "break", Cancellation);
        foreach (var x in new[] { "a", "b", "c" }) await world.RaiseAsync(id, "x", x);
        Assert.Equal(OrchestrationRuntimeStatus.Suspended, await world.StatusAsync(id));

        await world.Client.ResumeInstanceAsync(id, "back", Cancellation);
        await world.SettleAsync();
        Assert.Equal("abc", await world.OutputAsync<string>(id));
    }

    [Fact]
    public async Task Activity_results_and_timers_wait_while_an_instance_is_suspended()
    {
        var after = 0;
        var gate = new TaskCompletionSource();
        await using var world = await OpenAsync(
            r => r
                .AddActivityFunc("Slow", _ => gate.Task)
                .AddActivityFunc("After", _ => { after++; })
                .AddOrchestratorFunc("Work", async c =>
                {
                    await Task.WhenAll(c.CallActivityAsync("Slow"), c.CreateTimer(Seconds(5), CancellationToken.None));
                    await c.CallActivityAsync("After");
                }),
            o => o.MaxConcurrentWorkItems = 2);
        var id = await world.Client.ScheduleNewOrchestrationInstanceAsync("Work", Cancellation);
        await world.Client.SuspendInstanceAsync(id, Cancellation);
        gate.SetResult();
        await world.AdvanceAsync(Seconds(10));
        Assert.Equal((OrchestrationRuntimeStatus.Suspended, 0), (await world.StatusAsync(id), after));

        await world.Client.ResumeInstanceAsync(id, Cancellation);
        await world.SettleAsync();
        Assert.Equal((OrchestrationRuntimeStatus.Completed, 1), (await world.StatusAsync(id), after));
    }

    [Fact]
    public async Task A_suspension_in_the_turn_that_scheduled_something_does_not_schedule_it_again()
    {
        var runs = 0;
        await using var world = await OpenAsync(r => r
            .AddActivityFunc("Once", _ => { runs++; })
            .AddOrchestratorFunc("Work", async c =>
            {
                await c.WaitForExternalEvent<string>("x");
                await c.CallActivityAsync("Once");
                await c.WaitForExternalEvent<string>("y");
            }));
        await world.Client.ScheduleNewOrchestrationInstanceAsync(
            "Work", new StartOrchestrationOptions("a", world.Clock.GetUtcNow().AddSeconds(1)), Cancellation);
        // All in one turn: start, event (schedules the activity), suspension.
        await world.Client.RaiseEventAsync("a", "x", Cancellation);
        await world.Client.SuspendInstanceAsync("a", Cancellation);
        await world.AdvanceAsync(Seconds(1));
        Assert.Equal(OrchestrationRuntimeStatus.Suspended, await world.StatusAsync("a"));
        await world.RaiseAsync("a", "z");
        await world.Client.ResumeInstanceAsync("a", Cancellation);
        await world.RaiseAsync("a", "y");

        Assert.Equal(OrchestrationRuntimeStatus.Completed, await world.StatusAsync("a"));
        Assert.Equal(1, runs);
    }

    [Fact]
    public async Task A_suspended_instance_can_be_terminated()
    {
        await using var world = await OpenAsync(AddWait);
        await world.RunAsync("Wait", "", "a");
        await world.Client.SuspendInstanceAsync("a", Cancellation);
        await world.Client.TerminateInstanceAsync("a", Cancellation);
        await world.SettleAsync();
        Assert.Equal(OrchestrationRuntimeStatus.Terminated, await world.StatusAsync("a"));
    }

    [Fact]
    public async Task Custom_status_is_json_and_null_clears_it()
    {
        await using var world = await OpenAsync(r => r.AddOrchestratorFunc("Status", async c =>
        {
            c.SetCustomStatus(new { Step = 1 });
            await c.WaitForExternalEvent<string>("x");
            c.SetCustomStatus(null);
            await c.WaitForExternalEvent<string>("x");
        }));
        var id = await world.RunAsync("Status");
        Assert.Equal("""{"Step":1}""", (await world.GetAsync(id)).SerializedCustomStatus);
        await world.RaiseAsync(id, "x");
        Assert.Null((await world.GetAsync(id)).SerializedCustomStatus);
    }

    [Fact]
    public async Task Purge_removes_a_finished_instance()
    {
        await using var world = await OpenAsync(AddWait);
        await world.RunAsync("Done", 1, "a");
        Assert.Equal(1, (await world.Client.PurgeInstanceAsync("a", Cancellation)).PurgedInstanceCount);
        await world.SettleAsync();
        Assert.Null(await world.Client.GetInstanceAsync("a", Cancellation));
        Assert.Equal(0, (await world.Client.PurgeInstanceAsync("a", Cancellation)).PurgedInstanceCount);
    }

    [Fact]
    public async Task Purge_of_a_running_instance_is_an_error_raw_and_nothing_in_Functions()
    {
        await using (var world = await OpenAsync(AddWait))
        {
            await world.RunAsync("Wait", "", "a");
            await Assert.ThrowsAsync<InvalidOperationException>(() => world.Client.PurgeInstanceAsync("a", Cancellation));
        }
        await using (var world = await OpenAsFunctionsAsync(AddWait))
        {
            await world.RunAsync("Wait", "", "a");
            Assert.Equal(0, (await world.Client.PurgeInstanceAsync("a", Cancellation)).PurgedInstanceCount);
            Assert.Equal(OrchestrationRuntimeStatus.Running, await world.StatusAsync("a"));
        }
    }

    [Theory]
    [InlineData(true, 2)]
    [InlineData(false, 1)]
    public async Task Purge_takes_children_when_recursive(bool recursive, int count)
    {
        await using var world = await OpenAsync(AddWait);
        await world.RunAsync("Parent", null, "p");
        await world.RaiseAsync("p-kid", "x", "");
        var result = await world.Client.PurgeInstanceAsync("p", new PurgeInstanceOptions(recursive), Cancellation);
        Assert.Equal(count, result.PurgedInstanceCount);
        Assert.Equal(recursive, await world.Client.GetInstanceAsync("p-kid", Cancellation) is null);
    }

    [Fact]
    public async Task Purge_by_filter_takes_finished_instances_only()
    {
        await using var world = await OpenAsync(AddWait);
        await world.RunAsync("Done", 1, "old");
        await world.RunAsync("Wait", "", "running");
        await world.AdvanceAsync(TimeSpan.FromDays(2));
        await world.RunAsync("Done", 1, "new");

        var filter = new PurgeInstancesFilter(CreatedTo: world.Clock.GetUtcNow().AddDays(-1));
        Assert.Equal(1, (await world.Client.PurgeAllInstancesAsync(filter, Cancellation)).PurgedInstanceCount);
        Assert.Null(await world.Client.GetInstanceAsync("old", Cancellation));
        Assert.Equal(0, (await world.Client.PurgeAllInstancesAsync(
            new PurgeInstancesFilter(Statuses: [OrchestrationRuntimeStatus.Failed]), Cancellation)).PurgedInstanceCount);
    }

    [Fact]
    public async Task Queries_filter_and_page()
    {
        await using var world = await OpenAsync(AddWait);
        for (var i = 0; i < 7; i++) await world.RunAsync(i % 2 == 0 ? "Done" : "Wait", i % 2 == 0 ? i : "", $"p1:{i}");
        await world.RunAsync("Done", 1, "p2:0");

        var query = new OrchestrationQuery(
            Statuses: [OrchestrationRuntimeStatus.Completed], InstanceIdPrefix: "p1:", PageSize: 3, FetchInputsAndOutputs: true);
        var pages = new List<Page<OrchestrationMetadata>>();
        await foreach (var page in world.Client.GetAllInstancesAsync(query).AsPages().WithCancellation(Cancellation)) pages.Add(page);

        Assert.Equal([3, 1], pages.Select(p => p.Values.Count));
        Assert.Equal(["p1:0", "p1:2", "p1:4", "p1:6"], pages.SelectMany(p => p.Values).Select(m => m.InstanceId));
        Assert.Equal(4, pages[0].Values[2].ReadOutputAs<int>());

        var rest = new List<string>();
        await foreach (var m in world.Client.GetAllInstancesAsync(query with { ContinuationToken = pages[0].ContinuationToken })) rest.Add(m.InstanceId);
        Assert.Equal(["p1:6"], rest);
    }

    [Fact]
    public async Task Queries_filter_by_time_of_creation()
    {
        await using var world = await OpenAsync(AddWait);
        await world.RunAsync("Done", 1, "old");
        await world.AdvanceAsync(TimeSpan.FromDays(1));
        await world.RunAsync("Done", 1, "new");

        var ids = new List<string>();
        await foreach (var m in world.Client.GetAllInstancesAsync(new OrchestrationQuery(CreatedFrom: world.Clock.GetUtcNow().AddHours(-1)))) ids.Add(m.InstanceId);
        Assert.Equal(["new"], ids);
    }

    [Fact]
    public async Task Inputs_and_outputs_are_read_only_when_they_were_asked_for()
    {
        await using var world = await OpenAsync(AddWait);
        await world.RunAsync("Done", 4, "a");
        var without = await world.Client.GetInstanceAsync("a", false, Cancellation);
        Assert.Null(without!.SerializedInput);
        Assert.Throws<InvalidOperationException>(() => without.ReadOutputAs<int>());
        Assert.Throws<InvalidOperationException>(() => without.ReadCustomStatusAs<string>());
        Assert.Equal(4, (await world.GetAsync("a")).ReadInputAs<int>());
        Assert.DoesNotContain("4", without.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Waiting_for_start_and_completion_is_answered_by_the_change_itself()
    {
        await using var world = await OpenAsync(AddWait);
        await world.Client.ScheduleNewOrchestrationInstanceAsync(
            "Wait", "1", new StartOrchestrationOptions("a", world.Clock.GetUtcNow().AddSeconds(5)), Cancellation);
        var started = world.Client.WaitForInstanceStartAsync("a", Cancellation);
        var completed = world.Client.WaitForInstanceCompletionAsync("a", true, Cancellation);
        await world.IdleAsync();
        Assert.False(started.IsCompleted);

        world.Clock.Advance(Seconds(5));
        Assert.Equal(OrchestrationRuntimeStatus.Running, (await started).RuntimeStatus);
        Assert.False(completed.IsCompleted);

        await world.Client.RaiseEventAsync("a", "x", "!", Cancellation);
        Assert.Equal("1!", (await completed).ReadOutputAs<string>());
        Assert.True(world.Client.WaitForInstanceCompletionAsync("a", Cancellation).IsCompletedSuccessfully);
    }

    [Fact]
    public async Task Waiting_can_be_cancelled()
    {
        await using var world = await OpenAsync(AddWait);
        await world.RunAsync("Wait", "", "a");
        using var cancel = new CancellationTokenSource();
        var wait = world.Client.WaitForInstanceCompletionAsync("a", cancel.Token);
        await cancel.CancelAsync();
        await Assert.ThrowsAsync<OperationCanceledException>(() => wait);
    }

    [Fact]
    public async Task Raw_a_wait_for_the_end_may_come_before_the_start()
    {
        await using var world = await OpenAsync(r => r.AddOrchestratorFunc<int, int>("Echo", (_, n) => n));
        var wait = world.Client.WaitForInstanceCompletionAsync("later", true, Cancellation);
        Assert.False(wait.IsCompleted);
        await world.Client.ScheduleNewOrchestrationInstanceAsync("Echo", 5, new StartOrchestrationOptions("later"), Cancellation);
        Assert.Equal(5, (await wait).ReadOutputAs<int>());
    }

    [Fact]
    public async Task A_wait_for_the_start_needs_an_instance_and_as_Functions_one_for_the_end_too()
    {
        await using var raw = await OpenAsync(AddWait);
        await Assert.ThrowsAsync<InvalidOperationException>(() => raw.Client.WaitForInstanceStartAsync("nobody", Cancellation));
        await using var functions = await OpenAsFunctionsAsync(AddWait);
        await Assert.ThrowsAsync<InvalidOperationException>(() => functions.Client.WaitForInstanceCompletionAsync("nobody", Cancellation));
    }

    [Fact]
    public async Task Restart_runs_the_same_input_again()
    {
        var runs = 0;
        await using var world = await OpenAsync(r => r.AddActivityFunc("Count", _ => { runs++; })
            .AddOrchestratorFunc<int, int>("Echo", async (c, n) =>
            {
                await c.CallActivityAsync("Count");
                return n;
            }));
        await world.RunAsync("Echo", 5, "a");
        Assert.Equal("a", await world.Client.RestartAsync("a", false, Cancellation));
        await world.SettleAsync();
        var other = await world.Client.RestartAsync("a", true, Cancellation);
        await world.SettleAsync();

        Assert.NotEqual("a", other);
        Assert.Equal(5, await world.OutputAsync<int>(other));
        Assert.Equal(3, runs);
    }

    [Fact]
    public async Task Tags_and_version_are_kept()
    {
        await using var world = await OpenAsync(r => r.AddOrchestratorFunc<string>("Version", c => c.Version));
        var options = new StartOrchestrationOptions("a") { Version = "1.2", Tags = new Dictionary<string, string> { ["practice"] = "p1" } };
        await world.Client.ScheduleNewOrchestrationInstanceAsync("Version", options, Cancellation);
        await world.SettleAsync();

        Assert.Equal("1.2", await world.OutputAsync<string>("a"));
        Assert.Equal("p1", (await world.GetAsync("a")).Tags["practice"]);
    }

    [Fact]
    public async Task Functions_steering_an_unknown_or_finished_instance_is_an_error()
    {
        await using var world = await OpenAsFunctionsAsync(AddWait);
        await world.RunAsync("Done", 1, "a");
        await Assert.ThrowsAsync<ArgumentException>(() => world.Client.TerminateInstanceAsync("nobody", Cancellation));
        await Assert.ThrowsAsync<InvalidOperationException>(() => world.Client.SuspendInstanceAsync("a", Cancellation));
    }
}
