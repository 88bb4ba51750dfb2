using CcmFlow.Embedded.DurableTask.Engine.Hub;
using CcmFlow.Embedded.DurableTask.Engine.Log;
using CcmFlow.Embedded.DurableTask.Tests.Harness;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CcmFlow.Embedded.DurableTask.Tests.Log;

/// <summary>The whole engine on a log.</summary>
public sealed class LoggedEngineTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static void AddSteps(DurableTaskRegistry registry) => registry
        .AddActivityFunc<int, int>("Inc", (_, n) => n + 1)
        .AddOrchestratorFunc<int, int>("Steps", async (c, n) =>
        {
            for (var i = 0; i < 3; i++) n = await c.CallActivityAsync<int>("Inc", n);
            return n + await c.WaitForExternalEvent<int>("more");
        });

    [Fact]
    public async Task Snapshots_are_taken_under_load_and_hold_everything()
    {
        const int Instances = 300;
        var folder = Directory.CreateTempSubdirectory("taskhub-").FullName;
        void Options(EmbeddedDurableTaskOptions o) => (o.LogFolder, o.MaxConcurrentWorkItems) = (folder, 16);
        void Small(IServiceCollection s) => s.AddSingleton(new TaskHubLogSettings(SegmentBytes: 10_000, SnapshotBytes: 20_000));
        await using (var world = await World.OpenAsync(AddSteps, Options, Small))
        {
            await Parallel.ForAsync(0, Instances, Cancellation, async (n, cancellation) =>
            {
                await world.Client.ScheduleNewOrchestrationInstanceAsync("Steps", n, new StartOrchestrationOptions($"i{n}"), cancellation);
                if (n % 2 == 0) await world.Client.RaiseEventAsync($"i{n}", "more", 1000, cancellation);
            });
            await world.IdleAsync();
        }
        Assert.Single(Directory.GetFiles(folder, "*.snapshot"));
        Assert.False(File.Exists(Path.Combine(folder, LogNames.Of(0, LogNames.Segment))));

        await using var next = await World.OpenAsync(AddSteps, Options, Small, deleteAtEnd: folder);
        for (var n = 1; n < Instances; n += 2) await next.Client.RaiseEventAsync($"i{n}", "more", 1000, Cancellation);
        await next.IdleAsync();
        for (var n = 0; n < Instances; n++) Assert.Equal(n + 1003, await next.OutputAsync<int>($"i{n}"));
    }

    [Fact]
    public async Task A_full_disk_stops_acceptance_tells_the_callers_and_stops_the_host()
    {
        var files = new SimulatedFiles();
        var captured = new LogCapture();
        using (var log = new TaskHubLog(files, captured.CreateLogger("log")))
        {
            using var host = Build(log, captured);
            await host.StartAsync(Cancellation);
            var client = host.Services.GetRequiredService<DurableTaskClient>();
            await client.ScheduleNewOrchestrationInstanceAsync("Steps", 1, new StartOrchestrationOptions("kept"), Cancellation);
            await client.WaitForInstanceStartAsync("kept", Cancellation);
            var waiting = client.WaitForInstanceCompletionAsync("kept", Cancellation);

            files.BytesFree = 40;
            await Assert.ThrowsAsync<TaskHubLogException>(() => StartUntilItFailsAsync(client));
            files.BytesFree = long.MaxValue;
            await Assert.ThrowsAsync<TaskHubLogException>(() => client.ScheduleNewOrchestrationInstanceAsync("Steps", 1, Cancellation));
            await Assert.ThrowsAsync<TaskHubLogException>(() => client.RaiseEventAsync("kept", "more", 1, Cancellation));
            await Assert.ThrowsAsync<TaskHubLogException>(() => client.GetInstanceAsync("kept", Cancellation));
            await Assert.ThrowsAsync<TaskHubLogException>(() => waiting);

            await host.WaitForShutdownAsync(Cancellation).WaitAsync(TimeSpan.FromSeconds(30), Cancellation);
            var critical = Assert.Single(captured.Lines, l => l.Level == LogLevel.Critical).Text;
            Assert.Contains("accepts nothing any more", critical, StringComparison.Ordinal);
            Assert.Contains("No space left on device.", critical, StringComparison.Ordinal);
        }

        await using var mended = await World.OpenAsync(AddSteps, journal: new TaskHubLog(files, captured.CreateLogger("log")));
        await mended.RaiseAsync("kept", "more", 10);
        Assert.Equal(14, await mended.OutputAsync<int>("kept"));
    }

    /// <summary>What a client was told of must outlive a power cut right after the answer.</summary>
    [Fact]
    public async Task A_client_sees_only_what_is_durable()
    {
        for (var seed = 0; seed < 20; seed++)
        {
            var files = new SimulatedFiles();
            using var log = new TaskHubLog(files, new LogCapture().CreateLogger("log"));
            await using var world = await World.OpenAsync(AddSteps, o => o.MaxConcurrentWorkItems = 8, journal: log);
            var id = await world.Client.ScheduleNewOrchestrationInstanceAsync("Steps", 1, new StartOrchestrationOptions("a"), Cancellation);
            var raised = world.Client.RaiseEventAsync(id, "more", 10, Cancellation);
            OrchestrationMetadata? seen;
            do seen = await world.Client.GetInstanceAsync(id, true, Cancellation);
            while (!seen!.IsCompleted);
            var found = files.AfterPowerCut(new Random(seed));
            await raised;
            await world.IdleAsync();

            var hub = new TaskHub(keepCompletedHistory: false);
            using var read = new TaskHubLog(found, new LogCapture().CreateLogger("log"));
            foreach (var change in read.ReadAll()) hub.Apply(change);
            Assert.Equal("14", hub.Find(id)?.Output);
        }
    }

    private static async Task StartUntilItFailsAsync(DurableTaskClient client)
    {
        for (var i = 0; i < 100; i++) await client.ScheduleNewOrchestrationInstanceAsync("Steps", i, Cancellation);
    }

    private static IHost Build(TaskHubLog log, LogCapture captured)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new());
        builder.Logging.AddProvider(captured);
        builder.Services.AddSingleton<ITaskHubJournal>(log).AddEmbeddedDurableTask(AddSteps);
        return builder.Build();
    }
}
