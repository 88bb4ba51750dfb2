namespace CcmFlow.Embedded.Time;

/// <summary>
/// A clock that stands still until it is told to move. Timers created on it fire one at a time, in order of their due
/// time and, within one instant, in order of creation, so that a run is repeatable.
/// </summary>
public sealed class VirtualTimeProvider(DateTimeOffset start) : TimeProvider
{
    private readonly Lock gate = new();
    private readonly PriorityQueue<VirtualTimer, (long Due, long Sequence)> due = new();
    private long nowTicks = start.UtcTicks;
    private long sequence;

    public override DateTimeOffset GetUtcNow() => new(Interlocked.Read(ref nowTicks), TimeSpan.Zero);

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => Interlocked.Read(ref nowTicks);

    /// <summary>When the next timer is due (UTC), or null when none is armed.</summary>
    public DateTimeOffset? NextDue
    {
        get
        {
            lock (gate)
            {
                DropStale();
                return due.TryPeek(out _, out var key) ? new DateTimeOffset(key.Due, TimeSpan.Zero) : null;
            }
        }
    }

    /// <summary>
    /// Moves to the next due time that is not after <paramref name="limit"/> and fires exactly one timer there. Returns
    /// false, with the clock at <paramref name="limit"/>, when nothing is due until then.
    /// </summary>
    public bool FireNext(DateTimeOffset limit)
    {
        VirtualTimer timer;
        lock (gate)
        {
            DropStale();
            if (!due.TryPeek(out _, out var key) || key.Due > limit.UtcTicks)
            {
                nowTicks = Math.Max(nowTicks, limit.UtcTicks);
                return false;
            }
            timer = due.Dequeue();
            nowTicks = Math.Max(nowTicks, key.Due);
            timer.Rearm(nowTicks);
        }
        timer.Fire();
        return true;
    }

    /// <summary>Moves the clock on by <paramref name="span"/>, firing on the way what comes due.</summary>
    public void Advance(TimeSpan span)
    {
        var limit = GetUtcNow() + span;
        while (FireNext(limit)) { }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new VirtualTimer(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    private void DropStale()
    {
        while (due.TryPeek(out var timer, out var key) && !timer.IsArmedAs(key.Sequence)) due.Dequeue();
    }

    private sealed class VirtualTimer(VirtualTimeProvider clock, TimerCallback callback, object? state) : ITimer
    {
        private long armed = -1;
        private TimeSpan period = Timeout.InfiniteTimeSpan;

        public bool IsArmedAs(long key) => armed == key;

        public bool Change(TimeSpan dueTime, TimeSpan newPeriod)
        {
            lock (clock.gate)
            {
                period = newPeriod;
                armed = -1;
                if (dueTime != Timeout.InfiniteTimeSpan) Arm(clock.nowTicks + Math.Max(0, dueTime.Ticks));
            }
            return true;
        }

        public void Rearm(long now)
        {
            armed = -1;
            if (period > TimeSpan.Zero) Arm(now + period.Ticks);
        }

        public void Fire() => callback(state);

        public void Dispose()
        {
            lock (clock.gate) armed = -1;
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }

        private void Arm(long at)
        {
            armed = clock.sequence++;
            clock.due.Enqueue(this, (at, armed));
        }
    }
}
