using CcmFlow.Embedded.Time;

namespace CcmFlow.Embedded.DurableTask.Tests.Harness;

/// <summary>Timers count running time, the clock shows what it was set to.</summary>
internal sealed class SettableClock(DateTimeOffset start) : TimeProvider
{
    public VirtualTimeProvider Running { get; } = new(start);

    public TimeSpan SetBy { get; set; }

    public override DateTimeOffset GetUtcNow() => Running.GetUtcNow() + SetBy;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        Running.CreateTimer(callback, state, dueTime, period);
}
