using Microsoft.Extensions.Hosting;

namespace CcmFlow.Embedded.Functions.Timers;

/// <summary>Starts the timer functions when everything else runs, and stops them first.</summary>
internal sealed class TimerFunctions(IReadOnlyList<TimerFunction> timers) : IHostedLifecycleService
{
    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken)
    {
        foreach (var timer in timers) timer.Start();
        return Task.CompletedTask;
    }

    public Task StoppingAsync(CancellationToken cancellationToken)
    {
        foreach (var timer in timers) timer.Stop();
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken)
    {
        foreach (var timer in timers) timer.Dispose();
        return Task.CompletedTask;
    }
}
