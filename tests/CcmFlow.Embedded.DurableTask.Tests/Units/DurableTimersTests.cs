using CcmFlow.Embedded.DurableTask.Engine;
using CcmFlow.Embedded.DurableTask.Engine.Hub;
using CcmFlow.Embedded.DurableTask.Tests.Harness;
using CcmFlow.Embedded.Time;
using FsCheck;
using FsCheck.Fluent;

namespace CcmFlow.Embedded.DurableTask.Tests.Units;

public sealed class DurableTimersTests
{
    private static readonly DateTimeOffset Start = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Each step adds a timer so many seconds ahead; an even one is cancelled again two steps later.</summary>
    [Fact]
    public void Timers_fire_in_order_of_due_time_and_creation_and_cancelled_ones_never() =>
        Prop.ForAll<byte[]>(steps =>
        {
            var clock = new VirtualTimeProvider(Start);
            var fired = new List<int>();
            using var timers = new DurableTimers(clock, due => fired.AddRange(due.Select(t => t.TaskId)));
            timers.Start();
            var all = steps.Select((s, i) => new DurableTimer("a", 1, i, Start.UtcDateTime.AddSeconds(s))).ToList();
            for (var i = 0; i < all.Count; i++)
                timers.Change([all[i]], i >= 2 && (i - 2) % 2 == 0 ? [all[i - 2]] : []);
            clock.Advance(TimeSpan.FromSeconds(256));
            var expected = all.Where(t => !t.IsCancelled).OrderBy(t => t.Due).ThenBy(t => t.TaskId).Select(t => t.TaskId);
            return fired.SequenceEqual(expected) && clock.NextDue is null;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Nothing_is_armed_for_cancelled_timers_however_many()
    {
        var clock = new VirtualTimeProvider(Start);
        var fired = 0;
        using var timers = new DurableTimers(clock, due => fired += due.Count);
        timers.Start();
        for (var i = 0; i < 10_000; i++)
        {
            var timer = new DurableTimer("a", 1, i, Start.UtcDateTime.AddDays(1 + (i % 7)));
            timers.Change([timer], []);
            timers.Change([], [timer]);
        }
        Assert.Null(clock.NextDue);
        timers.Change([new DurableTimer("b", 1, 0, Start.UtcDateTime.AddHours(1))], []);
        Assert.Equal(Start.AddHours(1), clock.NextDue);
        clock.Advance(TimeSpan.FromDays(30));
        Assert.Equal(1, fired);
    }

    [Fact]
    public void A_stopped_heap_fires_nothing()
    {
        var clock = new VirtualTimeProvider(Start);
        var fired = 0;
        using var timers = new DurableTimers(clock, due => fired += due.Count);
        timers.Change([new DurableTimer("a", 1, 0, Start.UtcDateTime.AddHours(1))], []);
        clock.Advance(TimeSpan.FromHours(2));
        Assert.Equal(0, fired);

        timers.Start();
        clock.Advance(TimeSpan.Zero);
        Assert.Equal(1, fired);

        timers.Change([new DurableTimer("a", 1, 1, Start.UtcDateTime.AddHours(3))], []);
        timers.Stop();
        clock.Advance(TimeSpan.FromHours(9));
        Assert.Equal(1, fired);
    }

    [Theory]
    [InlineData(10, 1)]
    [InlineData(-10, 20 * 60)]
    public void A_clock_that_is_set_is_noticed_within_the_longest_wait(int setByHours, int minutesUntilDue)
    {
        var clock = new SettableClock(Start);
        var fired = 0;
        using var timers = new DurableTimers(clock, due => fired += due.Count, longestWait: TimeSpan.FromMinutes(1));
        timers.Start();
        timers.Change([new DurableTimer("a", 1, 0, Start.UtcDateTime.AddHours(10))], []);
        clock.SetBy = TimeSpan.FromHours(setByHours);

        clock.Running.Advance(TimeSpan.FromMinutes(minutesUntilDue) - TimeSpan.FromSeconds(1));
        Assert.Equal(0, fired);
        clock.Running.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(1, fired);
    }
}
