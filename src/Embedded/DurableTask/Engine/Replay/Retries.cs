using CcmFlow.Embedded.DurableTask.Engine.History;
using Microsoft.DurableTask;

namespace CcmFlow.Embedded.DurableTask.Engine.Replay;

/// <summary>Makes a failed call again as its options say. The pauses of a policy are durable timers.</summary>
internal static class Retries
{
    public static Task<string?> Run(TaskOrchestrationContext context, TaskRetryOptions? options, Func<Task<string?>> call) => options switch
    {
        { Policy: { } policy } => WithPolicy(context, policy, call),
        { Handler: { } handler } => WithHandler(context, handler, call),
        _ => call(),
    };

    /// <summary>The pause before retry <paramref name="retry"/> (from 0), or null when there is none.</summary>
    internal static TimeSpan? Pause(RetryPolicy policy, int retry, DateTime firstAttempt, DateTime now)
    {
        if (retry + 1 >= policy.MaxNumberOfAttempts) return null;
        if (policy.RetryTimeout != Timeout.InfiniteTimeSpan && policy.RetryTimeout < DateTime.MaxValue - firstAttempt
            && now >= firstAttempt + policy.RetryTimeout)
        {
            return null;
        }
        var max = policy.MaxRetryInterval == Timeout.InfiniteTimeSpan ? TimeSpan.MaxValue : policy.MaxRetryInterval;
        var wanted = policy.FirstRetryInterval.TotalMilliseconds * Math.Pow(policy.BackoffCoefficient, retry);
        return wanted < max.TotalMilliseconds ? TimeSpan.FromMilliseconds(wanted) : max;
    }

    private static async Task<string?> WithPolicy(TaskOrchestrationContext context, RetryPolicy policy, Func<Task<string?>> call)
    {
        var firstAttempt = context.CurrentUtcDateTime;
        for (var retry = 0; ; retry++)
        {
            try
            {
                return await call();
            }
            catch (TaskFailedException failed) when (Failures.IsRetriable(failed.FailureDetails) && policy.Handle(failed))
            {
                if (Pause(policy, retry, firstAttempt, context.CurrentUtcDateTime) is not { } pause) throw;
                await context.CreateTimer(context.CurrentUtcDateTime + pause, CancellationToken.None);
            }
        }
    }

    private static async Task<string?> WithHandler(TaskOrchestrationContext context, AsyncRetryHandler handler, Func<Task<string?>> call)
    {
        var firstAttempt = context.CurrentUtcDateTime;
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await call();
            }
            catch (TaskFailedException failed) when (Failures.IsRetriable(failed.FailureDetails))
            {
                var again = await handler(new RetryContext(
                    context, attempt, failed.FailureDetails, context.CurrentUtcDateTime - firstAttempt, CancellationToken.None));
                if (!again) throw;
            }
        }
    }
}
