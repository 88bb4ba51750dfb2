namespace CcmFlow.Embedded.Functions.Hosting;

/// <summary>How long one invocation may run: until its caller leaves, its function times out (host.json) or the host has drained.</summary>
internal sealed class InvocationTime : IDisposable
{
    private readonly Drain drain;
    private readonly CancellationTokenSource? timeout;
    private readonly CancellationTokenSource all;

    private InvocationTime(Drain drain, CancellationTokenSource? timeout, CancellationToken caller)
    {
        this.drain = drain;
        this.timeout = timeout;
        all = CancellationTokenSource.CreateLinkedTokenSource(caller, drain.Expired, timeout?.Token ?? CancellationToken.None);
    }

    public CancellationToken Token => all.Token;

    public bool TimedOut => timeout is { IsCancellationRequested: true };

    public bool HostStops => drain.Expired.IsCancellationRequested;

    public static InvocationTime Begin(Drain drain, TimeSpan? limit, TimeProvider clock, CancellationToken caller = default) =>
        new(drain, limit is { } time ? new CancellationTokenSource(time, clock) : null, caller);

    public void Dispose()
    {
        all.Dispose();
        timeout?.Dispose();
    }
}
