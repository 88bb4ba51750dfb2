using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Microsoft.DurableTask.Client;

/// <summary>The client builder that AddDurableTaskClient gives.</summary>
public class DefaultDurableTaskClientBuilder : IDurableTaskClientBuilder
{
    private Type? buildTarget;

    public DefaultDurableTaskClientBuilder(string? name, IServiceCollection services) => (Name, Services) = (name ?? Options.DefaultName, services);

    public string Name { get; }

    public IServiceCollection Services { get; }

    public Type? BuildTarget
    {
        get => buildTarget;
        set
        {
            if (value is not null && (!value.IsSubclassOf(typeof(DurableTaskClient)) || value.IsAbstract))
                throw new ArgumentException($"Type must be non-abstract and a subclass of {typeof(DurableTaskClient)}", nameof(value));
            buildTarget = value;
        }
    }

    /// <summary>The client, made from the services with its name.</summary>
    public DurableTaskClient Build(IServiceProvider serviceProvider)
    {
        if (buildTarget is null)
        {
            throw new InvalidOperationException(
                "No valid DurableTask client target was registered. Ensure a valid client has been configured via 'UseBuildTarget(Type target)'."
                + " An example of a valid client is '.UseEmbedded()'.");
        }
        return (DurableTaskClient)ActivatorUtilities.CreateInstance(serviceProvider, buildTarget, Name);
    }
}
