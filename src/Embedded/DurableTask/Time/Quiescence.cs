namespace CcmFlow.Embedded.Time;

/// <summary>
/// Counts the work in hand: turns and activities of the engine, HTTP requests, timer functions. A simulation moves the
/// virtual clock only when nothing is in hand. Work that starts other work must start it before its own scope ends, so
/// that the count never touches zero in between.
/// </summary>
public sealed class Quiescence
{
    private readonly Lock gate = new();
    private int busy;
    private TaskCompletionSource? idle;

    /// <summary>Marks work as in hand until the returned scope is disposed.</summary>
    public IDisposable Busy()
    {
        lock (gate) busy++;
        return new Scope(this);
    }

    /// <summary>Completes as soon as nothing is in hand.</summary>
    public Task WhenIdleAsync()
    {
        lock (gate)
        {
            if (busy == 0) return Task.CompletedTask;
            return (idle ??= new(TaskCreationOptions.RunContinuationsAsynchronously)).Task;
        }
    }

    private void Leave()
    {
        TaskCompletionSource? done = null;
        lock (gate)
        {
            if (--busy == 0) (done, idle) = (idle, null);
        }
        done?.SetResult();
    }

    private sealed class Scope(Quiescence owner) : IDisposable
    {
        private int left;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref left, 1) == 0) owner.Leave();
        }
    }
}
