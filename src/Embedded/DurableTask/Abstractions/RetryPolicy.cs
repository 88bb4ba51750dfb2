namespace Microsoft.DurableTask;

/// <summary>
/// Declared retries. The delay before retry k (from 0) is first * coefficient^k, at most <see cref="MaxRetryInterval"/>;
/// none is made once <see cref="RetryTimeout"/> has passed since the first attempt.
/// </summary>
public class RetryPolicy
{
    public RetryPolicy(
        int maxNumberOfAttempts,
        TimeSpan firstRetryInterval,
        double backoffCoefficient = 1,
        TimeSpan? maxRetryInterval = null,
        TimeSpan? retryTimeout = null)
    {
        Check(maxNumberOfAttempts > 0, maxNumberOfAttempts, nameof(maxNumberOfAttempts), "greater than zero");
        Check(firstRetryInterval > TimeSpan.Zero, firstRetryInterval, nameof(firstRetryInterval), "greater than zero");
        Check(backoffCoefficient >= 1.0, backoffCoefficient, nameof(backoffCoefficient), "greater or equal to 1.0");
        const string AtLeastFirst = $"greater or equal to the value for {nameof(firstRetryInterval)}";
        Check(IsAtLeast(maxRetryInterval, firstRetryInterval), maxRetryInterval, nameof(maxRetryInterval), AtLeastFirst);
        Check(IsAtLeast(retryTimeout, firstRetryInterval), retryTimeout, nameof(retryTimeout), AtLeastFirst);

        MaxNumberOfAttempts = maxNumberOfAttempts;
        FirstRetryInterval = firstRetryInterval;
        BackoffCoefficient = backoffCoefficient;
        MaxRetryInterval = maxRetryInterval ?? TimeSpan.FromHours(1);
        RetryTimeout = retryTimeout ?? Timeout.InfiniteTimeSpan;
        Handle = _ => true;
    }

    public int MaxNumberOfAttempts { get; }

    public TimeSpan FirstRetryInterval { get; }

    public double BackoffCoefficient { get; }

    /// <summary>One hour when not given.</summary>
    public TimeSpan MaxRetryInterval { get; }

    /// <summary>Infinite when not given.</summary>
    public TimeSpan RetryTimeout { get; }

    /// <summary>Which failures are retried; all when not given. Asked before each retry, so not after the last attempt.</summary>
    public Func<TaskFailureDetails, bool> HandleFailure
    {
        init => Handle = exception => value(exception is TaskFailedException failed
            ? failed.FailureDetails
            : throw new InvalidOperationException("Only the failure of an activity or a sub-orchestration has details."));
    }

    public Func<Exception, bool> Handle { get; private init; }

    [Obsolete("This functionality is not implemented. Use TaskOptions.FromRetryHandler or HandleFailure instead.")]
    public Func<Exception, Task<bool>>? HandleAsync { get; set; }

    private static bool IsAtLeast(TimeSpan? value, TimeSpan first) => value is null || value >= first || value == Timeout.InfiniteTimeSpan;

    private static void Check(bool holds, object? value, string name, string rule)
    {
        if (!holds) throw new ArgumentOutOfRangeException(name, value, $"The value for {name} must be {rule}.");
    }
}
