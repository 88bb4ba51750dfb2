using Microsoft.Extensions.Hosting;

namespace CcmFlow.Embedded.DurableTask.Engine;

/// <summary>Starts and stops the engine with the host.</summary>
internal sealed class EmbeddedWorker(DurableTaskEngine engine) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        engine.Start();
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => engine.StopAsync(cancellationToken);
}
