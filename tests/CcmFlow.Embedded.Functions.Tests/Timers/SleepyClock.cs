using CcmFlow.Embedded.Time;

namespace CcmFlow.Embedded.Functions.Tests.Timers;

/// <summary>A clock of a machine that slept: the time is later than its timers think.</summary>
internal sealed class SleepyClock(VirtualTimeProvider timers) : TimeProvider
{
    public TimeSpan Slept { get; set; }

    public override DateTimeOffset GetUtcNow() => timers.GetUtcNow() + Slept;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        timers.CreateTimer(callback, state, dueTime, period);
}
