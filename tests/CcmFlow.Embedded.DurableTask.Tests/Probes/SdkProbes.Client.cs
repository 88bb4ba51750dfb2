using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace CcmFlow.Embedded.DurableTask.Tests.Probes;

public abstract partial class SdkProbes
{
    private static void AddEcho(ProbeHost p, DurableTaskRegistry registry) => registry
        .AddOrchestratorFunc<string, string>("Echo", (_, s) => s)
        .AddOrchestratorFunc<string, string>("Wait", async (c, s) => $"{s} {await c.WaitForExternalEvent<string>("e")}");

    [Fact]
    public Task Metadata_reads_and_prints() => ProbeAsync(
        AddEcho,
        async p =>
        {
            var id = await p.BeginAsync("Echo", new string('x', 60), "m");
            var with = (await p.Client.GetInstanceAsync(id, true, Cancellation))!;
            var without = (await p.Client.GetInstanceAsync(id, Cancellation))!;
            p.Say($"{with}");
            p.Say($"{without}");
            p.Say($"{with.ReadInputAs<string>() == with.ReadOutputAs<string>()} {with.ReadCustomStatusAs<string>() is null} {with.IsCompleted} {with.IsRunning}");
            p.Say($"{Assert.Throws<InvalidOperationException>(() => without.ReadOutputAs<string>()).Message}");
            p.Say($"{Assert.Throws<InvalidOperationException>(() => without.ReadCustomStatusAs<string>()).Message}");
            p.Say($"{with.CreatedAt:o} {without.SerializedInput is null} {await p.Client.GetInstanceAsync("nobody", Cancellation) is null}");
        },
        """
        [Name: 'Echo', ID: 'm', RuntimeStatus: Completed, CreatedAt: 2026-01-05T09:00:00, LastUpdatedAt: 2026-01-05T09:00:00, Input: '"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx...', Output: '"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx...']
        [Name: 'Echo', ID: 'm', RuntimeStatus: Completed, CreatedAt: 2026-01-05T09:00:00, LastUpdatedAt: 2026-01-05T09:00:00]
        True True True False
        The ReadOutputAs method can only be used on OrchestrationMetadata objects that are fetched with the option to include output data.
        The ReadCustomStatusAs method can only be used on OrchestrationMetadata objects that are fetched with the option to include input and output data.
        2026-01-05T09:00:00.0000000+00:00 True True
        """);

    [Fact]
    public Task Failure_details_come_with_inputs_and_outputs_only() => ProbeAsync(
        (p, r) => r.AddOrchestratorFunc("P", new Action<TaskOrchestrationContext>(_ => throw new TimeoutException("x"))),
        async p =>
        {
            var id = await p.BeginAsync("P");
            p.Say($"{(await p.Client.GetInstanceAsync(id, false, Cancellation))!.FailureDetails is null}");
            p.Say($"{(await p.Client.GetInstanceAsync(id, true, Cancellation))!.FailureDetails}");
        },
        """
        True
        System.TimeoutException: x
        """);

    [Fact]
    public Task A_running_id_is_replaced_and_a_status_may_be_kept() => ProbeAsync(
        AddEcho,
        async p =>
        {
            await p.RunAsync("Wait", "first", "x");
            await p.RunAsync("Wait", "second", "x");
            await p.RaiseAsync("x", "e", "event");
            await p.ShowAsync("x");
            var refused = await Assert.ThrowsAsync<global::DurableTask.Core.Exceptions.OrchestrationAlreadyExistsException>(() => p.Client.ScheduleNewOrchestrationInstanceAsync(
                "Echo", "third", new StartOrchestrationOptions("x").WithDedupeStatuses(OrchestrationRuntimeStatus.Completed), Cancellation));
            p.Say($"{refused.Message}");
            var invalid = await Assert.ThrowsAsync<ArgumentException>(() => p.Client.ScheduleNewOrchestrationInstanceAsync(
                "Echo", "third", new StartOrchestrationOptions("x") { DedupeStatuses = ["Odd"] }, Cancellation));
            p.Say($"{invalid.Message}");
            await p.RunAsync("Echo", "fourth", "x");
        },
        """
        Running output=(null) status=(null)
        Running output=(null) status=(null)
        Completed output="second event" status=(null)
        An orchestration with id 'x' already exists. It's in the Completed state.
        Invalid orchestration runtime status: 'Odd' for deduplication.
        Completed output="fourth" status=(null)
        """);

    [Fact]
    public Task Terminate_ends_with_the_output_given_and_reaches_children_when_told_so() => ProbeAsync(
        (p, r) =>
        {
            AddEcho(p, r);
            r.AddOrchestratorFunc("Parent", c => c.CallSubOrchestratorAsync("Wait", "kid", new SubOrchestrationOptions(instanceId: $"{c.InstanceId}-kid")));
        },
        async p =>
        {
            await p.BeginAsync("Parent", null, "a");
            await p.BeginAsync("Parent", null, "b");
            await p.Client.TerminateInstanceAsync("a", new { Why = "enough" }, Cancellation);
            await p.Client.TerminateInstanceAsync("b", new TerminateInstanceOptions("all", Recursive: true), Cancellation);
            await p.IdleAsync();
            foreach (var id in new[] { "a", "a-kid", "b", "b-kid" }) await p.ShowAsync(id);
        },
        """
        Terminated output={"Why":"enough"} status=(null)
        Running output=(null) status=(null)
        Terminated output="all" status=(null)
        Terminated output="all" status=(null)
        """);

    [Fact]
    public Task A_terminated_child_fails_its_parents_call_without_details() => ProbeAsync(
        (p, r) =>
        {
            AddEcho(p, r);
            r.AddOrchestratorFunc("Parent", async c =>
            {
                try
                {
                    await c.CallSubOrchestratorAsync("Wait", "kid", new SubOrchestrationOptions(instanceId: "kid"));
                    return "?";
                }
                catch (TaskFailedException e)
                {
                    return $"{e.Message} {e.FailureDetails is null}";
                }
            });
        },
        async p =>
        {
            await p.BeginAsync("Parent", null, "p");
            await p.Client.TerminateInstanceAsync("kid", Cancellation);
            await p.IdleAsync();
            await p.ShowAsync("p");
        },
        "Completed output=\"Task \\u0027Wait\\u0027 (#0) failed with an unhandled exception. True\" status=(null)");

    [Fact]
    public Task Suspend_holds_events_and_results_and_resume_lets_them_through_in_order() => ProbeAsync(
        (p, r) => r.AddOrchestratorFunc("P", async c =>
            await c.WaitForExternalEvent<string>("e") + await c.WaitForExternalEvent<string>("e")),
        async p =>
        {
            var id = await p.BeginAsync("P");
            await p.Client.SuspendInstanceAsync(id, "lunch", Cancellation);
            await p.IdleAsync();
            await p.RaiseAsync(id, "e", "a");
            await p.RaiseAsync(id, "e", "b");
            await p.ShowAsync(id);
            await p.Client.ResumeInstanceAsync(id, "back", Cancellation);
            await p.IdleAsync();
            await p.ShowAsync(id);
        },
        """
        Suspended output=(null) status=(null)
        Completed output="ab" status=(null)
        """);

    [Fact]
    public Task What_was_asked_for_in_the_turn_of_a_suspension_waits_for_the_resume() => ProbeAsync(
        (p, r) => r
            .AddActivityFunc("Work", _ => { p.Say($"worked"); })
            .AddOrchestratorFunc("P", c => c.CallActivityAsync("Work")),
        async p =>
        {
            await p.Client.ScheduleNewOrchestrationInstanceAsync("P", new StartOrchestrationOptions("x", p.Clock.GetUtcNow().AddSeconds(1)), Cancellation);
            await p.Client.SuspendInstanceAsync("x", Cancellation);
            await p.PassAsync(10);
            await p.ShowAsync("x");
            await p.Client.ResumeInstanceAsync("x", Cancellation);
            await p.IdleAsync();
            await p.ShowAsync("x");
        },
        """
        Suspended output=(null) status=(null)
        worked
        Completed output=(null) status=(null)
        """);

    [Fact]
    public Task Purge_takes_finished_instances_only() => ProbeAsync(
        AddEcho,
        async p =>
        {
            await p.BeginAsync("Wait", "w", "running");
            await p.BeginAsync("Echo", "e", "done");
            var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => p.Client.PurgeInstanceAsync("running", Cancellation));
            p.Say($"{refused.Message}");
            p.Say($"{(await p.Client.PurgeInstanceAsync("done", Cancellation)).PurgedInstanceCount} {(await p.Client.PurgeInstanceAsync("nobody", Cancellation)).PurgedInstanceCount}");
            p.Say($"{await p.Client.GetInstanceAsync("done", Cancellation) is null}");
            await p.BeginAsync("Echo", "e", "again");
            p.Say($"{(await p.Client.PurgeInstancesAsync(ProbeHost.Start, null, Cancellation)).PurgedInstanceCount}");
            p.Say($"{(await p.Client.PurgeAllInstancesAsync(new PurgeInstancesFilter(Statuses: [OrchestrationRuntimeStatus.Failed]), Cancellation)).PurgedInstanceCount}");
        },
        """
        Only orchestrations in a terminal state can be purged, but the orchestration with instance ID running has status Running
        1 0
        True
        1
        0
        """);

    [Fact]
    public Task Queries_come_in_pages() => ProbeAsync(
        AddEcho,
        async p =>
        {
            for (var i = 1; i <= 5; i++) await p.BeginAsync(i % 2 == 0 ? "Wait" : "Echo", $"{i}", $"q-{i}");
            await p.BeginAsync("Echo", "other", "other");
            await foreach (var page in p.Client.GetAllInstancesAsync(new OrchestrationQuery(InstanceIdPrefix: "q-", PageSize: 2)).AsPages())
                p.Say($"{string.Join(' ', page.Values.Select(v => $"{v.InstanceId}:{v.RuntimeStatus}"))} more={page.ContinuationToken is not null}");
            var running = new List<string>();
            await foreach (var one in p.Client.GetAllInstancesAsync(new OrchestrationQuery { Statuses = [OrchestrationRuntimeStatus.Running], FetchInputsAndOutputs = true }))
                running.Add($"{one.InstanceId}={one.ReadInputAs<string>()}");
            p.Say($"{string.Join(' ', running)}");
            var ids = await p.Client.ListInstanceIdsAsync([OrchestrationRuntimeStatus.Completed], pageSize: 3, cancellation: Cancellation);
            var rest = await p.Client.ListInstanceIdsAsync([OrchestrationRuntimeStatus.Completed], pageSize: 3, lastInstanceKey: ids.ContinuationToken, cancellation: Cancellation);
            p.Say($"{string.Join(' ', ids.Values)} | {string.Join(' ', rest.Values)} | {rest.ContinuationToken ?? "(null)"}");
        },
        """
        q-1:Completed q-2:Running more=True
        q-3:Completed q-4:Running more=True
        q-5:Completed more=False
        q-2=2 q-4=4
        other q-1 q-3 | q-5 | (null)
        """);

    [Fact]
    public Task Waits_tags_versions_and_new_ids() => ProbeAsync(
        (p, r) =>
        {
            AddEcho(p, r);
            r.AddOrchestratorFunc("Version", c => $"{c.Version} {c.CompareVersionTo("1.10")}");
        },
        async p =>
        {
            var id = await p.Client.ScheduleNewOrchestrationInstanceAsync("Version", null, new StartOrchestrationOptions { Version = "1.9", Tags = new Dictionary<string, string> { ["k"] = "v" } }, Cancellation);
            var started = await p.Client.WaitForInstanceStartAsync(id, Cancellation);
            var ended = await p.Client.WaitForInstanceCompletionAsync(id, getInputsAndOutputs: true, Cancellation);
            p.Say($"{id.Length} {started.InstanceId == id} {ended.SerializedOutput} {ended.Tags["k"]} '{p.Client.Name}'");
            var wait = await p.BeginAsync("Wait", "w");
            using var cancel = new CancellationTokenSource();
            var waiting = p.Client.WaitForInstanceCompletionAsync(wait, cancel.Token);
            cancel.Cancel();
            var cancelled = await Assert.ThrowsAsync<OperationCanceledException>(() => waiting);
            p.Say($"{cancelled.Message}");
        },
        """
        32 True "1.9 -1" v ''
        The WaitForInstanceCompletionAsync operation was canceled.
        """);

    [Fact]
    public Task Impossible_arguments_are_refused_in_the_SDKs_words() => ProbeAsync(
        AddEcho,
        async p =>
        {
            p.Say($"{(await Assert.ThrowsAsync<ArgumentException>(() => p.Client.RaiseEventAsync("", "e", cancellation: Cancellation))).Message}");
            p.Say($"{(await Assert.ThrowsAsync<ArgumentException>(() => p.Client.RaiseEventAsync("x", "", cancellation: Cancellation))).Message}");
            p.Say($"{(await Assert.ThrowsAsync<ArgumentNullException>(() => p.Client.GetInstanceAsync("", Cancellation))).ParamName}");
            p.Say($"{(await Assert.ThrowsAsync<ArgumentException>(() => p.Client.RestartAsync("nobody", cancellation: Cancellation))).Message}");
        },
        """
        Parameter cannot be an empty string or start with the null character. (Parameter 'instanceId')
        Parameter cannot be an empty string or start with the null character. (Parameter 'eventName')
        instanceId
        An orchestration with the instanceId nobody was not found.
        """);
}
