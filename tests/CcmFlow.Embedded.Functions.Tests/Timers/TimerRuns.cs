using Microsoft.Azure.Functions.Worker;

namespace CcmFlow.Embedded.Functions.Tests.Timers;

/// <summary>What the timer functions of a test saw, and what they shall wait for.</summary>
public sealed class TimerRuns(TimeProvider clock)
{
    public List<(DateTimeOffset At, TimerInfo Info)> All { get; } = [];

    public int Running { get; set; }

    public int MostAtOnce { get; set; }

    public Func<CancellationToken, Task> Work { get; set; } = _ => Task.CompletedTask;

    public IEnumerable<string> Times => All.Select(run => run.At.ToString("HH:mm:ss", System.Globalization.CultureInfo.InvariantCulture));

    public async Task RunAsync(TimerInfo info, CancellationToken cancellation)
    {
        All.Add((clock.GetUtcNow(), info));
        MostAtOnce = Math.Max(MostAtOnce, ++Running);
        try
        {
            await Work(cancellation);
        }
        finally
        {
            Running--;
        }
    }
}
