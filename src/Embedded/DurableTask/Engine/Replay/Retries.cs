using CcmFlow.Embedded.DurableTask.Engine.History;
using Microsoft.DurableTask;

namespace CcmFlow.Embedded.DurableTask.Engine.Replay;

/// <summary>Makes a failed call again as its options say. The pauses of a policy are durable timers.</summary>
internal static class Retries
{
    public static Task<T> Run<T>(OrchestrationContext context, TaskRetryOptions options, Func<Task<T>> call) => options switch
    {
        { Policy: { } policy } => WithPolicy(context, policy, call),
        { Handler: { } handler } => WithHandler(context, handler, call),
        _ => call(),
    };

    /// <summary>
    /// The pause before retry <paramref name="retry"/> (from 0); zero when there is none: the policy does not want it, or its
    /// time is over. A predicate that throws wants none.
    /// </summary>
    internal static TimeSpan Pause(RetryPolicy policy, int retry, DateTime firstAttempt, DateTime now, Exception failure)
    {
        try
        {
            if (!policy.Handle(failure)) return TimeSpan.Zero;
        }
        catch (Exception)
        {
            return TimeSpan.Zero;
        }
        if (policy.RetryTimeout != Timeout.InfiniteTimeSpan && policy.RetryTimeout < DateTime.MaxValue - firstAttempt
            && now >= firstAttempt + policy.RetryTimeout)
        {
            return TimeSpan.Zero;
        }
        var max = policy.MaxRetryInterval == Timeout.InfiniteTimeSpan ? TimeSpan.MaxValue : policy.MaxRetryInterval;
        var wanted = policy.FirstRetryInterval.TotalMilliseconds * Math.Pow(policy.BackoffCoefficient, retry);
        return wanted < max.TotalMilliseconds ? TimeSpan.FromMilliseconds(wanted) : max;
    }

    /// <summary>Whatever the call throws counts, so an input that cannot be written and an answer that cannot be read, too.</summary>
    private static async Task<T> WithPolicy<T>(OrchestrationContext context, RetryPolicy policy, Func<Task<T>> call)
    {
        var firstAttempt = context.CurrentUtcDateTime;
        for (var retry = 0; ; retry++)
        {
            try
            {
                return await call();
            }
            catch (Exception e) when (e is not TaskFailedException failed || Failures.IsRetriable(failed.FailureDetails))
            {
                if (retry + 1 == policy.MaxNumberOfAttempts)
                {
                    // The real engine's extra timer at the end: it uses a task id and ends the turn, both of which can be seen.
                    await context.Timer(context.CurrentUtcDateTime);
                    throw;
                }
                var pause = Pause(policy, retry, firstAttempt, context.CurrentUtcDateTime, e);
                if (pause == TimeSpan.Zero) throw;
                await context.Timer(context.CurrentUtcDateTime + pause);
            }
        }
    }

    private static async Task<T> WithHandler<T>(OrchestrationContext context, AsyncRetryHandler handler, Func<Task<T>> call)
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
