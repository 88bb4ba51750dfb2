using System.Diagnostics;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace CcmFlow.Bench.Engine;

/// <summary>So many workflows, so many at once, each from start to its checked result.</summary>
internal static class Load
{
    private const int Steps = 3;
    private const int WarmUp = 2_000;
    private static readonly TimeSpan Nap = TimeSpan.FromSeconds(1);

    /// <summary>Three trivial steps, one after the other.</summary>
    public static Task<bool> SequenceAsync(int workflows, int atOnce, Store store) => MeasureAsync(
        "seq",
        workflows,
        atOnce,
        store,
        r => r
            .AddActivityFunc<int, int>("Inc", (_, n) => n + 1)
            .AddOrchestratorFunc<int, int>("Main", async (c, n) =>
            {
                for (var i = 0; i < Steps; i++) n = await c.CallActivityAsync<int>("Inc", n);
                return n;
            }),
        async (client, n) =>
        {
            var id = await client.ScheduleNewOrchestrationInstanceAsync("Main", n);
            return (await client.WaitForInstanceCompletionAsync(id, true)).ReadOutputAs<int>() == n + Steps;
        },
        TimeSpan.Zero);

    /// <summary>A second's sleep, then an event that is raised as soon as the instance waits for it.</summary>
    public static Task<bool> TimerAsync(int workflows, int atOnce, Store store) => MeasureAsync(
        "timer",
        workflows,
        atOnce,
        store,
        r => r.AddOrchestratorFunc<int, int>("Main", async (c, n) =>
        {
            var go = c.WaitForExternalEvent<int>("go");
            await c.CreateTimer(Nap, CancellationToken.None);
            return n + await go;
        }),
        async (client, n) =>
        {
            var id = await client.ScheduleNewOrchestrationInstanceAsync("Main", n);
            await client.RaiseEventAsync(id, "go", 1);
            return (await client.WaitForInstanceCompletionAsync(id, true)).ReadOutputAs<int>() == n + 1;
        },
        Nap);

    private static async Task<bool> MeasureAsync(
        string what,
        int workflows,
        int atOnce,
        Store store,
        Action<DurableTaskRegistry> tasks,
        Func<DurableTaskClient, int, Task<bool>> workflow,
        TimeSpan sleeps)
    {
        await using var engine = await EngineHost.StartAsync(store, tasks);
        // The first calls compile the code.
        await RunAsync(engine.Client, WarmUp, sleeps > TimeSpan.Zero ? WarmUp / 2 : atOnce, workflow);

        var (syncs, cpu, clock) = (engine.Syncs, Figures.Cpu, Stopwatch.StartNew());
        var (right, latencies) = await RunAsync(engine.Client, workflows, atOnce, workflow);
        var seconds = clock.Elapsed.TotalSeconds;
        var overheads = latencies.Select(l => l - sleeps.TotalMilliseconds).Order().ToArray();
        Figures.Write(new
        {
            bench = $"engine {what}",
            store = store.ToString().ToLowerInvariant(),
            workflows,
            at_once = atOnce,
            workflows_per_s = Math.Round(workflows / seconds, 1),
            fsyncs_per_workflow = Math.Round((engine.Syncs - syncs) / (double)workflows, 4),
            cpu_ms_per_workflow = Math.Round((Figures.Cpu - cpu).TotalMilliseconds / workflows, 4),
            p50_ms = Figures.Percentile(overheads, 0.50),
            p95_ms = Figures.Percentile(overheads, 0.95),
            p99_ms = Figures.Percentile(overheads, 0.99),
            latency = sleeps > TimeSpan.Zero ? "beyond the sleep of 1 s" : "start to result",
            right,
        });
        return right == workflows;
    }

    private static async Task<(int Right, double[] Latencies)> RunAsync(
        DurableTaskClient client, int workflows, int atOnce, Func<DurableTaskClient, int, Task<bool>> workflow)
    {
        var latencies = new double[workflows];
        var (started, right) = (-1, 0);
        await Task.WhenAll(Enumerable.Range(0, atOnce).Select(_ => Task.Run(async () =>
        {
            for (int n; (n = Interlocked.Increment(ref started)) < workflows;)
            {
                var begin = Stopwatch.GetTimestamp();
                if (await workflow(client, n)) Interlocked.Increment(ref right);
                latencies[n] = Stopwatch.GetElapsedTime(begin).TotalMilliseconds;
            }
        })));
        return (right, latencies);
    }
}
