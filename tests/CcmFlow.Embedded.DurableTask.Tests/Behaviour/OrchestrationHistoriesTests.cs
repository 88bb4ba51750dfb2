using CcmFlow.Embedded.DurableTask.Tests.Harness;
using Microsoft.DurableTask;
using Microsoft.Extensions.DependencyInjection;

namespace CcmFlow.Embedded.DurableTask.Tests.Behaviour;

public sealed class OrchestrationHistoriesTests
{
    private static Task<World> OpenAsync(Func<TaskOrchestrationContext, Task> orchestrator, bool keep = true) => World.OpenAsync(
        r => r.AddActivityFunc("One", _ => { })
            .AddActivityFunc("Two", _ => throw new TimeoutException())
            .AddOrchestratorFunc("Month", orchestrator),
        o => (o.MaxConcurrentWorkItems, o.KeepCompletedHistory) = (1, keep));

    private static OrchestrationHistories Histories(World world) => world.Services.GetRequiredService<OrchestrationHistories>();

    private static async Task Original(TaskOrchestrationContext c)
    {
        using var cancel = new CancellationTokenSource();
        var reply = c.WaitForExternalEvent<string>("reply");
        var timer = c.CreateTimer(TimeSpan.FromDays(1), cancel.Token);
        await c.CallActivityAsync("One");
        await Task.WhenAny(reply, timer);
        cancel.Cancel();
        await c.CallActivityAsync("Two", TaskOptions.FromRetryPolicy(new RetryPolicy(2, TimeSpan.FromSeconds(5))));
    }

    private static async Task<string> RecordAsync()
    {
        await using var world = await OpenAsync(Original);
        await world.RunAsync("Month", null, "m");
        await world.RaiseAsync("m", "reply", "yes");
        await world.AdvanceAsync(TimeSpan.FromMinutes(1));
        return Histories(world).Export("m")!;
    }

    [Fact]
    public async Task The_code_that_made_a_history_does_not_differ_from_it()
    {
        await using var world = await OpenAsync(Original);
        Assert.Null(Histories(world).FindDifference("m", await RecordAsync()));
    }

    [Fact]
    public async Task Changed_code_is_found_with_what_differs_first()
    {
        await using var world = await OpenAsync(async c =>
        {
            await c.CallActivityAsync("One");
            await Original(c);
        });
        var difference = Histories(world).FindDifference("m", await RecordAsync());
        Assert.Contains("recorded [#0 timer", difference, StringComparison.Ordinal);
        Assert.Contains("now [#0 activity One]", difference, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_step_added_at_the_end_is_found_too()
    {
        await using var world = await OpenAsync(async c =>
        {
            try
            {
                await Original(c);
            }
            finally
            {
                await c.CallActivityAsync("One");
            }
        });
        Assert.Contains("failed with", Histories(world).FindDifference("m", await RecordAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_history_of_a_finished_instance_goes_unless_it_is_kept()
    {
        await using var world = await OpenAsync(Original, keep: false);
        await world.RunAsync("Month", null, "m");
        Assert.NotNull(Histories(world).Export("m"));
        await world.RaiseAsync("m", "reply", "yes");
        await world.AdvanceAsync(TimeSpan.FromMinutes(1));
        Assert.Null(Histories(world).Export("m"));
    }
}
