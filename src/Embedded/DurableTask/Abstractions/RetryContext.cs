namespace Microsoft.DurableTask;

/// <summary>What a retry handler knows. <c>LastAttemptNumber</c> counts from 1.</summary>
public record RetryContext(
    TaskOrchestrationContext OrchestrationContext,
    int LastAttemptNumber,
    TaskFailureDetails LastFailure,
    TimeSpan TotalRetryTime,
    CancellationToken CancellationToken);
