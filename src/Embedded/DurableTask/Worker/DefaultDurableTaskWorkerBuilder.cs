using Microsoft.DurableTask.Worker.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Microsoft.DurableTask.Worker;

/// <summary>The worker builder that AddDurableTaskWorker gives.</summary>
public class DefaultDurableTaskWorkerBuilder : IDurableTaskWorkerBuilder
{
    private Type? buildTarget;

    public DefaultDurableTaskWorkerBuilder(string? name, IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        Name = name ?? Options.DefaultName;
        Services = services;
    }

    public string Name { get; }

    public IServiceCollection Services { get; }

    public Type? BuildTarget
    {
        get => buildTarget;
        set
        {
            if (value is not null && (!typeof(DurableTaskWorker).IsAssignableFrom(value) || !value.IsClass || value.IsAbstract))
            {
                throw new ArgumentException(
                    $"The provided type ['{value}'] is invalid. The provided type must inherit from '{typeof(DurableTaskWorker)}', be a class, and not be abstract.",
                    nameof(value));
            }
            buildTarget = value;
        }
    }

    /// <summary>The worker, made from the services with its name and its tasks.</summary>
    public IHostedService Build(IServiceProvider serviceProvider)
    {
        if (buildTarget is null)
        {
            throw new InvalidOperationException(
                "No valid DurableTask worker target was registered. Ensure a valid worker has been configured via 'UseBuildTarget(Type target)'."
                + " An example of a valid worker is '.UseEmbedded()'.");
        }
        var registry = serviceProvider.GetRequiredService<IOptionsMonitor<DurableTaskRegistry>>().Get(Name);
        return (IHostedService)ActivatorUtilities.CreateInstance(serviceProvider, buildTarget, Name, new RegistryTaskFactory(registry));
    }
}
