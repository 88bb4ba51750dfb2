using System.Net;
using CcmFlow.Embedded.Functions.Hosting;
using CcmFlow.Embedded.Time;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection;

namespace CcmFlow.Embedded.Functions.Tests.Invocation;

/// <summary>What a stop does to what runs.</summary>
public sealed class DrainTests
{
    private readonly VirtualTimeProvider clock = new(DateTimeOffset.UnixEpoch);
    private readonly Held held = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Request_in_flight_ends_well_and_a_new_one_is_told_that_the_host_stops()
    {
        await using var host = await TestHost.StartAsync(Builder(typeof(HeldRequests)));
        var answer = host.Http.GetAsync("/api/holds", Cancel);
        await held.EnteredAsync();

        var stop = await BeginStopAsync(host);
        using var late = await host.Http.GetAsync("/api/holds", Cancel);
        held.Release();
        await stop;

        Assert.Equal(HttpStatusCode.ServiceUnavailable, late.StatusCode);
        Assert.Equal("application/problem+json", late.Content.Headers.ContentType?.ToString());
        Assert.Equal(HttpStatusCode.OK, (await answer).StatusCode);
        Assert.Equal(1, held.Begun);
    }

    [Fact]
    public async Task After_the_limit_a_request_is_cancelled_and_answered_503()
    {
        await using var host = await TestHost.StartAsync(Builder(typeof(HeldRequests)));
        var answer = host.Http.GetAsync("/api/holds", Cancel);
        await held.EnteredAsync();

        var stop = await BeginStopAsync(host);
        clock.Advance(TimeSpan.FromSeconds(9.9));
        Assert.False(stop.IsCompleted);
        clock.Advance(TimeSpan.FromSeconds(0.1));
        await stop;

        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await answer).StatusCode);
        Assert.DoesNotContain(host.Log.Entries, entry => entry.Level >= Microsoft.Extensions.Logging.LogLevel.Warning);
    }

    [Fact]
    public async Task Activity_in_hand_ends_within_the_limit_and_its_result_is_kept()
    {
        using var folder = new TestFolder();
        await using (var host = await TestHost.StartAsync(Builder(typeof(HeldActivities), folder)))
        {
            await Client(host).ScheduleNewOrchestrationInstanceAsync("Whole", null, new Microsoft.DurableTask.StartOrchestrationOptions("one"), Cancel);
            await held.EnteredAsync();
            var stop = await BeginStopAsync(host);
            held.Release();
            await stop;
        }
        await using var next = await TestHost.StartAsync(Builder(typeof(HeldActivities), folder));
        var done = await Client(next).WaitForInstanceCompletionAsync("one", getInputsAndOutputs: true, Cancel);
        Assert.Equal(("x!", 1), (done.ReadOutputAs<string>(), held.Begun));
    }

    [Fact]
    public async Task Activity_that_the_stop_cut_short_has_not_failed_and_runs_again_after_the_restart()
    {
        using var folder = new TestFolder();
        await using (var host = await TestHost.StartAsync(Builder(typeof(HeldActivities), folder)))
        {
            await Client(host).ScheduleNewOrchestrationInstanceAsync("Whole", null, new Microsoft.DurableTask.StartOrchestrationOptions("one"), Cancel);
            await held.EnteredAsync();
            var stop = await BeginStopAsync(host);
            clock.Advance(TimeSpan.FromSeconds(10));
            await stop;
        }
        held.Release();
        await using var next = await TestHost.StartAsync(Builder(typeof(HeldActivities), folder));
        var done = await Client(next).WaitForInstanceCompletionAsync("one", getInputsAndOutputs: true, Cancel);
        Assert.Equal(OrchestrationRuntimeStatus.Completed, done.RuntimeStatus);
        Assert.Equal(("x!", 2), (done.ReadOutputAs<string>(), held.Begun));
    }

    private static DurableTaskClient Client(TestHost host) => host.Services.GetRequiredService<DurableTaskClient>();

    private static async Task<Task> BeginStopAsync(TestHost host)
    {
        var stop = Task.Run(host.StopAsync, Cancel);
        while (!host.Services.GetRequiredService<Drain>().IsStopping) await Task.Yield();
        return stop;
    }

    private FunctionsApplicationBuilder Builder(Type app, TestFolder? hub = null)
    {
        var builder = TestHost.Builder(TestFolder.Empty, [], app);
        builder.Services.AddSingleton(held).AddSingleton<TimeProvider>(clock);
        return builder.UseEmbedded(options => options.DurableTask = engine => engine.LogFolder = hub?.Path);
    }
}
