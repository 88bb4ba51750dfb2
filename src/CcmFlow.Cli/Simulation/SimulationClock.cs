using CcmFlow.Embedded.Time;

namespace CcmFlow.Cli.Simulation;

/// <summary>Runs a world in virtual time: fires one timer, waits until all that it caused is done, fires the next.</summary>
public sealed class SimulationClock(DateTimeOffset start)
{
    public VirtualTimeProvider Time { get; } = new(start);

    public Quiescence Quiescence { get; } = new();

    public DateTimeOffset Now => Time.GetUtcNow();

    /// <summary>Runs until <paramref name="end"/>; <paramref name="progress"/> hears the time now and then.</summary>
    public async Task RunUntilAsync(DateTimeOffset end, Action<DateTimeOffset>? progress, CancellationToken cancellation)
    {
        await Quiescence.WhenIdleAsync();
        while (Time.FireNext(end))
        {
            await Quiescence.WhenIdleAsync();
            progress?.Invoke(Now);
            cancellation.ThrowIfCancellationRequested();
        }
        await Quiescence.WhenIdleAsync();
    }
}
