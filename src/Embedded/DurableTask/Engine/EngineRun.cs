using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CcmFlow.Embedded.DurableTask.Engine;

/// <summary>
/// Runs an engine from the start of the first of its workers to the end of the last, and stops the host when the engine can
/// keep nothing any more.
/// </summary>
internal sealed class EngineRun(DurableTaskEngine engine, ILoggerFactory loggers, IHostApplicationLifetime? host = null)
{
    private int workers;

    public void Start()
    {
        if (Interlocked.Increment(ref workers) > 1) return;
        engine.Start();
        _ = StopHostWhenBrokenAsync();
    }

    public Task StopAsync(CancellationToken cancellation) =>
        Interlocked.Decrement(ref workers) == 0 ? engine.StopAsync(cancellation) : Task.CompletedTask;

    private async Task StopHostWhenBrokenAsync()
    {
        var error = await engine.Broken;
        loggers.CreateLogger(DurableTaskEngine.LogCategory).LogCritical(error, "The task hub accepts nothing any more; the host stops.");
        host?.StopApplication();
    }
}
