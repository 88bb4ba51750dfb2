using Microsoft.DurableTask;

namespace CcmFlow.Functions.Hosting;

/// <summary>Retry policies, declared at the call.</summary>
public static class Retries
{
    /// <summary>Storage and other passing faults: about two minutes in all.</summary>
    public static TaskOptions Standard { get; } =
        TaskOptions.FromRetryPolicy(new RetryPolicy(6, TimeSpan.FromSeconds(3), backoffCoefficient: 2, maxRetryInterval: TimeSpan.FromMinutes(1)));

    /// <summary>A reminder may wait for the carrier for hours.</summary>
    public static TaskOptions Routine { get; } =
        TaskOptions.FromRetryPolicy(new RetryPolicy(12, TimeSpan.FromSeconds(30), backoffCoefficient: 2, maxRetryInterval: TimeSpan.FromMinutes(30)));

    /// <summary>What must not be lost and nobody waits for: about two days.</summary>
    public static TaskOptions Patient { get; } =
        TaskOptions.FromRetryPolicy(new RetryPolicy(300, TimeSpan.FromSeconds(3), backoffCoefficient: 2, maxRetryInterval: TimeSpan.FromMinutes(10)));

    /// <summary>One hop of a page: after this another channel is better than another try.</summary>
    public static TaskOptions PageHop { get; } = TaskOptions.FromRetryPolicy(new RetryPolicy(2, TimeSpan.FromSeconds(1)));

    /// <summary>The last way to a person by text: a carrier that is away may be back in some seconds.</summary>
    public static TaskOptions PageElsewhere { get; } = TaskOptions.FromRetryPolicy(new RetryPolicy(3, TimeSpan.FromSeconds(10)));

    /// <summary>A page may not: after this the step counts as not delivered and the next person is paged.</summary>
    public static TaskOptions Page { get; } = TaskOptions.FromRetryPolicy(new RetryPolicy(3, TimeSpan.FromSeconds(5)));
}
