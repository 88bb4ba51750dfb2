using CcmFlow.Bench.Engine.Crash;

namespace CcmFlow.Embedded.DurableTask.Tests.Log;

/// <summary><c>bench engine kill 200</c> is the long form.</summary>
public sealed class KillTests
{
    [Fact]
    public async Task A_process_killed_at_any_moment_loses_nothing_acknowledged_and_leaves_nothing_stuck()
    {
        var folder = Directory.CreateTempSubdirectory("kill-").FullName;
        var report = await CrashRounds.RunAsync(rounds: 12, seed: 1, folder);
        Assert.Empty(report.Faults);
        Assert.InRange(report.Starts, 100, int.MaxValue);
        Assert.InRange(report.Events, 100, int.MaxValue);
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void The_check_sees_what_is_lost_stuck_or_taken_back()
    {
        string[] acknowledged = ["started a", "started b", "raised a 1", "raised a 2"];
        string[] ledger = ["a 1 - x", "a 1 - y", "a 2 x p", "a 2 y q", "a 1 - z", "a 3 q r"];
        var report = CrashReport.Of(1, 0, acknowledged, ["ended a Completed y q r", "ended c stuck"], ledger);
        Assert.Equal(
            [
                "b: its start was acknowledged, it is gone",
                "a: step 2 ran under another result of step 1 than the committed one",
                "a: a step ran again after the next one had begun",
                "ended c stuck",
            ],
            report.Faults);
        Assert.Equal((2, 2, 6, 3), (report.Starts, report.Events, report.StepRuns, report.Repeated));
    }
}
