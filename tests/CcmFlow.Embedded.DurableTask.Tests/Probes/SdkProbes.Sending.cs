using Microsoft.DurableTask;

namespace CcmFlow.Embedded.DurableTask.Tests.Probes;

public abstract partial class SdkProbes
{
    [Fact]
    public Task An_event_to_nobody_is_dropped_and_one_after_the_end_changes_nothing() => ProbeAsync(
        (p, r) => r.AddOrchestratorFunc("P", c => c.WaitForExternalEvent<string>("e")),
        async p =>
        {
            await p.RaiseAsync("x", "e", "too early");
            await p.BeginAsync("P", null, "x");
            await p.ShowAsync("x");
            await p.RaiseAsync("x", "e", "in time");
            await p.RaiseAsync("x", "e", "too late");
            await p.ShowAsync("x");
        },
        """
        Running output=(null) status=(null)
        Completed output="in time" status=(null)
        """);

    [Fact]
    public Task An_event_before_the_first_turn_is_kept() => ProbeAsync(
        (p, r) => r.AddOrchestratorFunc("P", c => c.WaitForExternalEvent<string>("e")),
        async p =>
        {
            await p.Client.ScheduleNewOrchestrationInstanceAsync("P", new StartOrchestrationOptions("x", p.Clock.GetUtcNow().AddSeconds(5)), Cancellation);
            await p.RaiseAsync("x", "e", "waited for the start");
            await p.ShowAsync("x");
            await p.PassAsync(5);
            await p.ShowAsync("x");
        },
        """
        Pending output=(null) status=(null)
        Completed output="waited for the start" status=(null)
        """);

    [Fact]
    public Task An_orchestrator_sends_events_and_one_to_nobody_is_dropped() => ProbeAsync(
        (p, r) => r
            .AddOrchestratorFunc("P", async c =>
            {
                c.SendEvent("nobody", "e", 1);
                c.SendEvent("q", "e", new { N = 2 });
                try
                {
                    await c.CallActivityAsync("Fails");
                }
                catch (TaskFailedException e)
                {
                    return e.TaskId;
                }
                return -1;
            })
            .AddActivityFunc("Fails", new Action<TaskActivityContext>(_ => throw new TimeoutException("x")))
            .AddOrchestratorFunc("Q", async c => (await c.WaitForExternalEvent<System.Text.Json.JsonElement>("E")).GetRawText()),
        async p =>
        {
            await p.BeginAsync("Q", null, "q");
            await p.RunAsync("P");
            await p.ShowAsync("q");
        },
        """
        Completed output=2 status=(null)
        Completed output="{\u0022N\u0022:2}" status=(null)
        """);

    [Fact]
    public Task An_event_beats_the_time_limit_and_the_timer_goes() => ProbeAsync(
        (p, r) => r.AddOrchestratorFunc("P", async c => $"{await c.WaitForExternalEvent<int>("e", TimeSpan.FromDays(1))} at {c.CurrentUtcDateTime:HH:mm:ss}"),
        async p =>
        {
            var id = await p.BeginAsync("P");
            await p.PassAsync(5);
            await p.RaiseAsync(id, "e", 7);
            await p.ShowAsync(id);
            p.Say($"timers left: {p.Clock.NextDue is not null}");
        },
        """
        Completed output="7 at 09:00:05" status=(null)
        timers left: False
        """);
}
