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
            Enumerable.Range(0, 8).Select(k => Pause(policy, k, Start).TotalMinutes));
        Assert.Equal(TimeSpan.FromHours(1), Pause(policy, 98, Start));
    }

    [Fact]
    public void There_is_no_retry_from_the_end_of_its_time_on()
    {
        var policy = new RetryPolicy(100, TimeSpan.FromMinutes(1), 1, null, TimeSpan.FromMinutes(10));
        Assert.Equal(TimeSpan.FromMinutes(1), Pause(policy, 0, Start.AddMinutes(10).AddTicks(-1)));
        Assert.Equal(TimeSpan.Zero, Pause(policy, 0, Start.AddMinutes(10)));
        Assert.Equal(TimeSpan.FromMinutes(1), Pause(new RetryPolicy(9, TimeSpan.FromMinutes(1), 1, null, TimeSpan.MaxValue), 0, Start.AddYears(1)));
    }

    [Fact]
    public void A_predicate_that_throws_wants_no_retry()
    {
        var policy = new RetryPolicy(3, TimeSpan.FromMinutes(1)) { HandleFailure = _ => throw new InvalidOperationException() };
        Assert.Equal(TimeSpan.Zero, Pause(policy, 0, Start));
    }

    private static TimeSpan Pause(RetryPolicy policy, int retry, DateTime now) => Retries.Pause(
        policy, retry, Start, now, new TaskFailedException("Work", 0, TaskFailureDetails.FromException(new TimeoutException())));
}
