using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.DurableTask.Client;

/// <summary>Builds a client: its options, and which task hub it speaks to.</summary>
public interface IDurableTaskClientBuilder
{
    /// <summary>The name of the client and of its options; empty for the default client.</summary>
    string Name { get; }

    IServiceCollection Services { get; }

    /// <summary>A concrete <see cref="DurableTaskClient"/>.</summary>
    Type? BuildTarget { get; set; }

    DurableTaskClient Build(IServiceProvider serviceProvider);
}
