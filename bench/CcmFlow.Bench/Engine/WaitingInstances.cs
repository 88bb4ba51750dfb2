using System.Diagnostics;
using Microsoft.DurableTask;

namespace CcmFlow.Bench.Engine;

/// <summary>Many instances that wait: what they take in memory, and how long a start from their log takes.</summary>
internal static class WaitingInstances
{
    private const int AtOnce = 500;

    public static async Task<bool> MeasureAsync(int instances)
    {
        var folder = Path.Combine(".ccmflow", "bench", Guid.NewGuid().ToString("N"));
        await using (var engine = await EngineHost.StartAsync(Store.Log, AddWait, folder))
        {
            await Parallel.ForAsync(0, instances, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (n, cancellation) =>
            {
                await engine.Client.ScheduleNewOrchestrationInstanceAsync("Wait", n, new StartOrchestrationOptions($"i{n}"), cancellation);
                await engine.Client.WaitForInstanceStartAsync($"i{n}", cancellation);
            });
        }

        var clock = Stopwatch.StartNew();
        await using (var engine = await EngineHost.StartAsync(Store.Log, AddWait, folder))
        {
            var seconds = clock.Elapsed.TotalSeconds;
            await engine.Client.RaiseEventAsync($"i{instances - 1}", "go", 1);
            var right = (await engine.Client.WaitForInstanceCompletionAsync($"i{instances - 1}", true)).ReadOutputAs<int>() == instances;
            Figures.Write(new
            {
                bench = "engine waiting",
                store = "log",
                instances,
                recovery_s = Math.Round(seconds, 2),
                peak_working_set_mib = Math.Round(Process.GetCurrentProcess().PeakWorkingSet64 / 1048576.0, 1),
                right,
            });
            if (!right) return false;
        }
        Directory.Delete(folder, recursive: true);
        return true;
    }

    private static void AddWait(DurableTaskRegistry registry) => registry.AddOrchestratorFunc<int, int>("Wait", async (c, n) =>
    {
        using var cancel = new CancellationTokenSource();
        var late = c.CreateTimer(TimeSpan.FromDays(20), cancel.Token);
        var go = c.WaitForExternalEvent<int>("go");
        await Task.WhenAny(go, late);
        cancel.Cancel();
        return n + await go;
    });
}
