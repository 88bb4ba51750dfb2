using CcmFlow.Embedded.DurableTask.Engine.Replay;
using Microsoft.DurableTask;

namespace CcmFlow.Embedded.DurableTask.Tests.Units;

public sealed class RetryPolicyTests
{
    private static readonly DateTime Start = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData(0, 1, 1.0, null, null)]
    [InlineData(3, 0, 1.0, null, null)]
    [InlineData(3, 1, 0.9, null, null)]
    [InlineData(3, 5, 1.0, 4, null)]
    [InlineData(3, 5, 1.0, null, 4)]
    public void Impossible_arguments_are_refused(int attempts, int first, double coefficient, int? max, int? timeout)
    {
        static TimeSpan? Seconds(int? n) => n is { } s ? TimeSpan.FromSeconds(s) : null;
        Assert.Throws<ArgumentOutOfRangeException>(
            () => new RetryPolicy(attempts, TimeSpan.FromSeconds(first), coefficient, Seconds(max), Seconds(timeout)));
    }

    [Fact]
    public void Pauses_grow_to_an_hour_when_no_maximum_is_given()
    {
        var policy = new RetryPolicy(100, TimeSpan.FromMinutes(1), 2);
        Assert.Equal(
            [1, 2, 4, 8, 16, 32, 60, 60],
            Enumerable.Range(0, 8).Select(k => Retries.Pause(policy, k, Start, Start)!.Value.TotalMinutes));
        Assert.Equal(TimeSpan.FromHours(1), Retries.Pause(policy, 98, Start, Start));
        Assert.Null(Retries.Pause(policy, 99, Start, Start));
    }

    [Fact]
    public void There_is_no_retry_from_the_end_of_its_time_on()
    {
        var policy = new RetryPolicy(100, TimeSpan.FromMinutes(1), 1, null, TimeSpan.FromMinutes(10));
        Assert.NotNull(Retries.Pause(policy, 0, Start, Start.AddMinutes(10).AddTicks(-1)));
        Assert.Null(Retries.Pause(policy, 0, Start, Start.AddMinutes(10)));
        Assert.NotNull(Retries.Pause(new RetryPolicy(9, TimeSpan.FromMinutes(1), 1, null, TimeSpan.MaxValue), 0, Start, Start.AddYears(1)));
    }
}
