using CcmFlow.Embedded.Functions.Hosting;

namespace CcmFlow.Embedded.Functions.Durable;

/// <summary>
/// Puts the app's middleware around an orchestrator, at each replay, as Azure Functions does. It runs on a thread of its own and may
/// await what it likes, while the orchestrator's one thread stands still; <c>next</c> comes back when the orchestrator waits for the
/// first time or has ended.
/// </summary>
internal static class TurnMiddleware
{
    /// <summary>The orchestrator's own task, begun on this thread.</summary>
    /// <exception cref="InvalidOperationException">A middleware did not call <c>next</c>, so that there is no orchestrator to wait for.</exception>
    public static Task Run(FunctionExecutable function, InvocationContext invocation)
    {
        using var entering = new ManualResetEventSlim();
        var entered = false;
        var first = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var middleware = Task.Run(() => function.Around(_ =>
        {
            entered = true;
            entering.Set();
            return first.Task;
        })(invocation));
        var ended = middleware.ContinueWith(_ => entering.Set(), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        entering.Wait();
        if (!entered)
        {
            ended.GetAwaiter().GetResult();
            middleware.GetAwaiter().GetResult();
            throw new InvalidOperationException($"A middleware kept orchestrator '{function.Name}' from running.");
        }
        var orchestrator = function.ExecuteAsync(invocation);
        first.SetResult();
        ended.GetAwaiter().GetResult();
        middleware.GetAwaiter().GetResult();
        return orchestrator;
    }
}
