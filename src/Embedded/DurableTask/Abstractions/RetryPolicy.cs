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
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(maxNumberOfAttempts);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(firstRetryInterval, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThan(backoffCoefficient, 1.0);
        if (maxRetryInterval is { } max) ArgumentOutOfRangeException.ThrowIfLessThan(max, firstRetryInterval, nameof(maxRetryInterval));
        if (retryTimeout is { } timeout) ArgumentOutOfRangeException.ThrowIfLessThan(timeout, firstRetryInterval, nameof(retryTimeout));

        MaxNumberOfAttempts = maxNumberOfAttempts;
        FirstRetryInterval = firstRetryInterval;
        BackoffCoefficient = backoffCoefficient;
        MaxRetryInterval = maxRetryInterval ?? TimeSpan.FromHours(1);
        RetryTimeout = retryTimeout ?? Timeout.InfiniteTimeSpan;
        Handle = exception => exception is not TaskFailedException failed || handleFailure(failed.FailureDetails);
    }

    private readonly Func<TaskFailureDetails, bool> handleFailure = _ => true;

    public int MaxNumberOfAttempts { get; }

    public TimeSpan FirstRetryInterval { get; }

    public double BackoffCoefficient { get; }

    /// <summary>One hour when not given.</summary>
    public TimeSpan MaxRetryInterval { get; }

    /// <summary>Infinite when not given.</summary>
    public TimeSpan RetryTimeout { get; }

    /// <summary>Which failures are retried; all when not given.</summary>
    public Func<TaskFailureDetails, bool> HandleFailure { init => handleFailure = value; }

    public Func<Exception, bool> Handle { get; }
}
