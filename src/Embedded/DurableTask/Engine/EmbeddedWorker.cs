using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CcmFlow.Embedded.DurableTask.Engine;

/// <summary>Starts and stops the engine with the host, and stops the host when the engine can keep nothing any more.</summary>
internal sealed class EmbeddedWorker(DurableTaskEngine engine, IHostApplicationLifetime host, ILoggerFactory loggers) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        engine.Start();
        _ = StopHostWhenBrokenAsync();
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => engine.StopAsync(cancellationToken);

    private async Task StopHostWhenBrokenAsync()
    {
        var error = await engine.Broken;
        loggers.CreateLogger(DurableTaskEngine.LogCategory).LogCritical(error, "The task hub accepts nothing any more; the host stops.");
        host.StopApplication();
    }
}
