using Microsoft.Extensions.Hosting;

namespace CcmFlow.Functions.Storage;

/// <summary>Makes the tables before the first function runs.</summary>
public sealed class TableSetup(AppTables tables) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) => tables.CreateAsync(cancellationToken);

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
