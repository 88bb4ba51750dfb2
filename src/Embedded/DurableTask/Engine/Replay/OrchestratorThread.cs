using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;

namespace CcmFlow.Embedded.DurableTask.Engine.Replay;

/// <summary>
/// The one thread of a turn. What is posted from it runs at once, as in the real engine (so Task.Yield does not yield). What
/// comes from another thread is not run: the orchestrator awaited something that is not durable, and its moment could not be
/// replayed.
/// </summary>
internal sealed class OrchestratorThread : SynchronizationContext
{
    private readonly Queue<(SendOrPostCallback Callback, object? State)> queue = new();
    private int owner;
    private volatile bool foreignPost;

    public bool IsCurrent => owner == Environment.CurrentManagedThreadId;

    public bool SawForeignPost => foreignPost;

    public void Run(Action turn)
    {
        var previous = Current;
        owner = Environment.CurrentManagedThreadId;
        SetSynchronizationContext(this);
        try
        {
            turn();
        }
        finally
        {
            SetSynchronizationContext(previous);
            owner = 0;
        }
    }

    public void Drain()
    {
        while (queue.TryDequeue(out var next)) next.Callback(next.State);
    }

    public override void Post(SendOrPostCallback d, object? state)
    {
        if (!IsCurrent) foreignPost = true;
        else if (RuntimeHelpers.TryEnsureSufficientExecutionStack()) RunNow(d, state);
        else queue.Enqueue((d, state));
    }

    public override void Send(SendOrPostCallback d, object? state)
    {
        if (!IsCurrent) throw new InvalidOperationException("An orchestrator has one thread.");
        d(state);
    }

    public override SynchronizationContext CreateCopy() => this;

    private void RunNow(SendOrPostCallback callback, object? state)
    {
        try
        {
            callback(state);
        }
        catch (Exception e)
        {
            // From an async void method. Whoever posts is not prepared for it; the turn is.
            queue.Enqueue((static error => ((ExceptionDispatchInfo)error!).Throw(), ExceptionDispatchInfo.Capture(e)));
        }
    }
}
