using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Microsoft.DurableTask.Worker;

/// <summary>Builds a worker: which tasks it has, how it runs them, and where its work comes from.</summary>
public interface IDurableTaskWorkerBuilder
{
    /// <summary>The name of its options; empty for the default worker.</summary>
    string Name { get; }

    IServiceCollection Services { get; }

    /// <summary>A concrete <see cref="Hosting.DurableTaskWorker"/>.</summary>
    Type? BuildTarget { get; set; }

    IHostedService Build(IServiceProvider serviceProvider);
}
