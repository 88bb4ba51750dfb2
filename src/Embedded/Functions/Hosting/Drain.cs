using Microsoft.Extensions.Hosting;

namespace CcmFlow.Embedded.Functions.Hosting;

/// <summary>
/// The invocations in hand. When the host stops, nothing new begins, and what runs may end; after the limit it is told to by
/// its cancellation token. The limit is counted by the host's clock; the host's own shutdown timeout cancels too.
/// </summary>
internal sealed class Drain(TimeProvider clock, TimeSpan limit) : IHostedLifecycleService, IDisposable
{
    private readonly Lock gate = new();
    private readonly CancellationTokenSource expired = new();
    private readonly TaskCompletionSource idle = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int running;
    private bool stopping;
    private ITimer? timer;

    /// <summary>Cancelled when what still runs must end.</summary>
    public CancellationToken Expired => expired.Token;

    public bool IsStopping
    {
        get
        {
            lock (gate) return stopping;
        }
    }

    /// <summary>Counts an invocation until the scope is disposed; null when the host stops and it must not begin.</summary>
    public IDisposable? TryEnter()
    {
        lock (gate)
        {
            if (stopping) return null;
            running++;
            return new Scope(this);
        }
    }

    public async Task StoppingAsync(CancellationToken cancellationToken)
    {
        lock (gate)
        {
            stopping = true;
            if (running == 0) idle.TrySetResult();
        }
        // Activities are waited for by the engine, which stops later; so the limit outlives this wait.
        if (limit <= TimeSpan.Zero) await expired.CancelAsync();
        else timer = clock.CreateTimer(_ => expired.Cancel(), null, limit, Timeout.InfiniteTimeSpan);
        await using var registration = cancellationToken.Register(expired.Cancel);
        await idle.Task.WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    public Task StoppedAsync(CancellationToken cancellationToken)
    {
        timer?.Dispose();
        return Task.CompletedTask;
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose()
    {
        timer?.Dispose();
        expired.Dispose();
    }

    private void Leave()
    {
        lock (gate)
        {
            if (--running == 0 && stopping) idle.TrySetResult();
        }
    }

    private sealed class Scope(Drain owner) : IDisposable
    {
        private int left;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref left, 1) == 0) owner.Leave();
        }
    }
}
