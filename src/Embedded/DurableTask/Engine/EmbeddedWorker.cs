using Microsoft.Extensions.Hosting;

namespace CcmFlow.Embedded.DurableTask.Engine;

/// <summary>Starts and stops the engine with the host.</summary>
internal sealed class EmbeddedWorker(EngineRun run) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        run.Start();
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => run.StopAsync(cancellationToken);
}
