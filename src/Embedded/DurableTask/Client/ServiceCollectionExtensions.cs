using CcmFlow.Embedded.DurableTask.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Microsoft.DurableTask.Client;

/// <summary>Adds clients. A name asked for again gives the same builder.</summary>
public static class ServiceCollectionExtensions
{
    public static IDurableTaskClientBuilder AddDurableTaskClient(this IServiceCollection services, string? name = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        var builder = Builders(services).GetOrAdd(name ?? Options.DefaultName, out var added);
        if (added) Register(builder);
        return builder;
    }

    public static IServiceCollection AddDurableTaskClient(this IServiceCollection services, Action<IDurableTaskClientBuilder> configure) =>
        services.AddDurableTaskClient(Options.DefaultName, configure);

    public static IServiceCollection AddDurableTaskClient(
        this IServiceCollection services, string name, Action<IDurableTaskClientBuilder> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(configure);
        var builder = Builders(services).GetOrAdd(name, out var added);
        configure(builder);
        if (added) Register(builder);
        return services;
    }

    private static NamedBuilders<IDurableTaskClientBuilder> Builders(IServiceCollection services) =>
        NamedBuilders<IDurableTaskClientBuilder>.Of(services, name => new DefaultDurableTaskClientBuilder(name, services));

    private static void Register(IDurableTaskClientBuilder builder)
    {
        builder.Services.TryAddSingleton<IDurableTaskClientProvider, NamedClients>();
        builder.Services.AddOptions<DurableTaskClientOptions>(builder.Name).Configure<IServiceProvider>((options, provider) =>
        {
            if (!options.HasConverter && provider.GetService<DataConverter>() is { } converter) options.DataConverter = converter;
        });
        builder.Services.AddSingleton(provider => new NamedClient(builder.Build(provider)));
        // The default client is the one that is injected.
        if (builder.Name == Options.DefaultName) builder.RegisterDirectly();
    }
}
