using CcmFlow.Embedded.Time;

namespace CcmFlow.Embedded.DurableTask.Tests.Units;

public sealed class TimeTests
{
    [Fact]
    public void The_virtual_clock_fires_one_timer_at_a_time_in_order()
    {
        var clock = new VirtualTimeProvider(new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));
        var fired = new List<string>();
        foreach (var (name, seconds) in new[] { ("c", 3), ("a", 1), ("b", 1) })
            clock.CreateTimer(_ => fired.Add(name), null, TimeSpan.FromSeconds(seconds), Timeout.InfiniteTimeSpan);
        var limit = clock.GetUtcNow().AddSeconds(2);

        Assert.True(clock.FireNext(limit));
        Assert.Equal(["a"], fired);
        Assert.True(clock.FireNext(limit));
        Assert.False(clock.FireNext(limit));
        Assert.Equal(["a", "b"], fired);
        Assert.Equal(limit, clock.GetUtcNow());
    }

    [Fact]
    public void Quiescence_completes_when_the_last_scope_ends()
    {
        var quiescence = new Quiescence();
        Assert.True(quiescence.WhenIdleAsync().IsCompleted);
        var first = quiescence.Busy();
        var idle = quiescence.WhenIdleAsync();
        var second = quiescence.Busy();
        first.Dispose();
        first.Dispose();
        Assert.False(idle.IsCompleted);
        second.Dispose();
        Assert.True(idle.IsCompleted);
    }
}
