using CcmFlow.Embedded.DurableTask.Engine;
using Microsoft.DurableTask.Worker;
using Microsoft.DurableTask.Worker.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CcmFlow.Embedded.DurableTask.Hosting;

/// <summary>
/// The worker that UseEmbedded builds. The hub's engine runs the tasks of all its workers, so this only starts and ends it;
/// at the end what is running is finished first.
/// </summary>
internal sealed class EmbeddedDurableTaskWorker(
    string name, IDurableTaskFactory factory, IServiceProvider services, IOptionsMonitor<EmbeddedWorkerOptions> options) : DurableTaskWorker(name, factory)
{
    private readonly EngineRun run = services.GetRequiredKeyedService<EngineRun>(options.Get(name).TaskHub);
    private bool started;

    public override Task StartAsync(CancellationToken cancellationToken)
    {
        run.Start();
        started = true;
        return base.StartAsync(cancellationToken);
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        if (!started) return;
        started = false;
        await run.StopAsync(cancellationToken);
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.CompletedTask;
}
