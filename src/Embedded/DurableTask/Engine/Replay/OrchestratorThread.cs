namespace CcmFlow.Embedded.DurableTask.Engine.Replay;

/// <summary>
/// The one thread of a turn. Continuations of durable tasks run on it, in order. One that comes from another thread is
/// not run: it means that the orchestrator awaited something that is not durable, and its moment could not be replayed.
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
        if (IsCurrent) queue.Enqueue((d, state));
        else foreignPost = true;
    }

    public override void Send(SendOrPostCallback d, object? state)
    {
        if (!IsCurrent) throw new InvalidOperationException("An orchestrator has one thread.");
        d(state);
    }

    public override SynchronizationContext CreateCopy() => this;
}
