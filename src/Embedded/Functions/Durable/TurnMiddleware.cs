using CcmFlow.Embedded.Functions.Hosting;

namespace CcmFlow.Embedded.Functions.Durable;

/// <summary>
/// Puts the app's middleware around an orchestrator, at each replay, as Azure Functions does. It may await what it likes, while the
/// orchestrator's one thread stands still; <c>next</c> comes back when the orchestrator waits for the first time or has ended.
/// </summary>
/// <remarks>
/// It begins on the turn's own thread, and most of it never leaves: a turn that needed a second thread of the pool for each would, with as many
/// turns at once as the pool has threads, stand still until the pool has grown.
/// </remarks>
internal sealed class TurnMiddleware(FunctionExecutable function, InvocationContext invocation)
{
    private readonly SynchronizationContext? turn = SynchronizationContext.Current;
    private readonly int thread = Environment.CurrentManagedThreadId;
    private readonly TaskCompletionSource entering = new();
    private readonly TaskCompletionSource first = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Task? orchestrator;

    /// <summary>The orchestrator's own task, begun on this thread.</summary>
    /// <exception cref="InvalidOperationException">A middleware did not call <c>next</c>, so that there is no orchestrator to wait for.</exception>
    public static Task Run(FunctionExecutable function, InvocationContext invocation) => new TurnMiddleware(function, invocation).Run();

    private Task Run()
    {
        // What the middleware awaits is its own: it must not come to the orchestrator's thread.
        SynchronizationContext.SetSynchronizationContext(null);
        Task middleware;
        try
        {
            middleware = function.Around(Next)(invocation);
        }
        finally
        {
            SynchronizationContext.SetSynchronizationContext(turn);
        }
        if (orchestrator is null)
        {
            Task.WaitAny(entering.Task, middleware);
            if (entering.Task.IsCompleted) Begin();
        }
        middleware.GetAwaiter().GetResult();
        return orchestrator ?? throw new InvalidOperationException($"A middleware kept orchestrator '{function.Name}' from running.");
    }

    private Task Next(object context)
    {
        if (Environment.CurrentManagedThreadId != thread) entering.TrySetResult();
        else if (orchestrator is null)
        {
            SynchronizationContext.SetSynchronizationContext(turn);
            try
            {
                Begin();
            }
            finally
            {
                SynchronizationContext.SetSynchronizationContext(null);
            }
        }
        return first.Task;
    }

    private void Begin()
    {
        orchestrator = function.ExecuteAsync(invocation);
        first.TrySetResult();
    }
}
