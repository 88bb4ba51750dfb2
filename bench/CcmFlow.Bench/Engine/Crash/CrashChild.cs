using CcmFlow.Embedded.DurableTask.Engine.Log;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection;

namespace CcmFlow.Bench.Engine.Crash;

/// <summary>
/// The process that is killed. It raises what has not been acknowledged yet, starts new instances until it is killed, and says each
/// acknowledgement after it was given. To drain, it starts none, waits for all, and says how each ended.
/// </summary>
internal static class CrashChild
{
    public const string Ready = "ready";
    private const int NewInstances = 300;
    private const int AtOnce = 8;

    // Small, so that segments end and snapshots are taken all the time.
    private static readonly TaskHubLogSettings Settings = new(SegmentBytes: 20_000, SnapshotBytes: 50_000);

    public static async Task RunAsync(CrashFolder folder, int round, bool drain)
    {
        var acknowledged = File.Exists(folder.Acknowledged) ? (await File.ReadAllLinesAsync(folder.Acknowledged)).ToHashSet() : [];
        await using var ledger = new FileStream(folder.Ledger, FileMode.Append, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
        await using var engine = await EngineHost.StartAsync(
            Store.Log, r => CrashTasks.AddTo(r, ledger), folder.TaskHub, s => s.AddSingleton(Settings));
        Say(Ready);

        var running = new List<string>();
        await foreach (var instance in engine.Client.GetAllInstancesAsync(new OrchestrationQuery(Statuses: [OrchestrationRuntimeStatus.Pending, OrchestrationRuntimeStatus.Running])))
            if (instance.Name == CrashTasks.Main) running.Add(instance.InstanceId);
        await EachAsync(running, async id =>
        {
            foreach (var one in CrashTasks.Events)
                if (!acknowledged.Contains(Raised(id, one))) await RaiseAsync(engine.Client, id, one);
        });

        if (drain) await DrainAsync(engine.Client);
        else await EachAsync(Enumerable.Range(0, NewInstances).Select(n => $"r{round}-{n}"), id => StartAsync(engine.Client, id));
        if (!drain) await Task.Delay(Timeout.Infinite);
    }

    public static string Started(string id) => $"started {id}";

    public static string Raised(string id, int one) => $"raised {id} {one}";

    private static async Task StartAsync(DurableTaskClient client, string id)
    {
        await client.ScheduleNewOrchestrationInstanceAsync(CrashTasks.Main, new StartOrchestrationOptions(id));
        Say(Started(id));
        foreach (var one in CrashTasks.Events) await RaiseAsync(client, id, one);
    }

    private static async Task RaiseAsync(DurableTaskClient client, string id, int one)
    {
        await client.RaiseEventAsync(id, CrashTasks.Go, one);
        Say(Raised(id, one));
    }

    private static async Task DrainAsync(DurableTaskClient client)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        await foreach (var instance in client.GetAllInstancesAsync(new OrchestrationQuery()))
        {
            if (instance.Name != CrashTasks.Main) continue;
            try
            {
                var end = await client.WaitForInstanceCompletionAsync(instance.InstanceId, true, patience.Token);
                Say($"ended {instance.InstanceId} {end.RuntimeStatus} {(end.SerializedOutput is null ? "" : end.ReadOutputAs<string>())}");
            }
            catch (OperationCanceledException)
            {
                Say($"ended {instance.InstanceId} stuck");
            }
        }
    }

    private static Task EachAsync(IEnumerable<string> ids, Func<string, Task> run) =>
        Parallel.ForEachAsync(ids, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (id, _) => await run(id));

    /// <summary>The dot tells the parent that the line is whole.</summary>
    private static void Say(string what) => Console.Out.WriteLine(what + " .");
}
