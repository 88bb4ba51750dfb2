using Microsoft.Azure.Functions.Worker;

namespace CcmFlow.Embedded.Functions.Tests.Timers;

public sealed class EveryTenMinutes(TimerRuns runs)
{
    [Function("EveryTenMinutes")]
    public Task RunAsync([TimerTrigger("0 */10 * * * *")] TimerInfo timer, CancellationToken cancellation) => runs.RunAsync(timer, cancellation);
}

public sealed class AtStart(TimerRuns runs)
{
    [Function("AtStart")]
    public Task RunAsync([TimerTrigger("0 0 5 * * *", RunOnStartup = true)] TimerInfo timer, CancellationToken cancellation) => runs.RunAsync(timer, cancellation);
}

public sealed class BySetting(TimerRuns runs)
{
    [Function("BySetting")]
    public Task RunAsync([TimerTrigger("%Sweep:Schedule%")] TimerInfo timer, CancellationToken cancellation) => runs.RunAsync(timer, cancellation);
}

public sealed class Yearly(TimerRuns runs)
{
    [Function("Yearly")]
    public Task RunAsync([TimerTrigger("0 0 0 1 1 *")] TimerInfo timer, CancellationToken cancellation) => runs.RunAsync(timer, cancellation);
}

public sealed class Unmonitored(TimerRuns runs)
{
    [Function("Unmonitored")]
    public Task RunAsync([TimerTrigger("0 */10 * * * *", UseMonitor = false)] TimerInfo timer, CancellationToken cancellation) => runs.RunAsync(timer, cancellation);
}
