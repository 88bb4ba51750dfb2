namespace CcmFlow.Embedded.Functions.Hosting;

/// <summary>What each trigger needs to run a function within the host's rules.</summary>
internal sealed record FunctionRuntime(Drain Drain, HostFile Host, TimeProvider Clock)
{
    /// <summary>The time of one invocation, counted from now.</summary>
    public InvocationTime Begin(CancellationToken caller = default) => InvocationTime.Begin(Drain, Host.FunctionTimeout, Clock, caller);
}
