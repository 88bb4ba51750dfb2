using System.Diagnostics;

namespace CcmFlow.RulesBench;

/// <summary>
/// One thread does the same work again and again. A second is one of processor time: on a machine that is shared with others the clock on
/// the wall measures them as well. The first rounds, while the code is still being compiled, are not counted.
/// </summary>
internal static class Rounds
{
    private const int Counted = 5;

    /// <returns>The counted rounds, slowest first.</returns>
    public static IReadOnlyList<Round> Of(double seconds, Func<int> work)
    {
        One(4 * seconds, work);
        return [.. Enumerable.Range(0, Counted).Select(_ => One(seconds, work)).OrderBy(round => round.PerSecond)];
    }

    private static Round One(double seconds, Func<int> work)
    {
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var processor = Environment.CpuUsage.TotalTime;
        var watch = Stopwatch.StartNew();
        long done = 0;
        while (watch.Elapsed.TotalSeconds < seconds)
        {
            done += work();
        }

        var used = (Environment.CpuUsage.TotalTime - processor).TotalSeconds;
        return new Round(done / used, done / watch.Elapsed.TotalSeconds, (GC.GetAllocatedBytesForCurrentThread() - allocated) / done);
    }
}

/// <summary>What one round came to, a second of processor time, a second on the wall, and in bytes a piece.</summary>
internal sealed record Round(double PerSecond, double PerWallClockSecond, long Bytes);
