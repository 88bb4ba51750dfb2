using CcmFlow.Embedded.DurableTask.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Microsoft.DurableTask.Worker;

/// <summary>Adds workers. A name asked for again gives the same builder.</summary>
public static class ServiceCollectionExtensions
{
    public static IDurableTaskWorkerBuilder AddDurableTaskWorker(this IServiceCollection services, string? name = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        var builder = Builders(services).GetOrAdd(name ?? Options.DefaultName, out var added);
        if (added) Register(builder);
        return builder;
    }

    public static IServiceCollection AddDurableTaskWorker(this IServiceCollection services, Action<IDurableTaskWorkerBuilder> configure) =>
        services.AddDurableTaskWorker(Options.DefaultName, configure);

    public static IServiceCollection AddDurableTaskWorker(
        this IServiceCollection services, string name, Action<IDurableTaskWorkerBuilder> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(configure);
        var builder = Builders(services).GetOrAdd(name, out var added);
        configure(builder);
        if (added) Register(builder);
        return services;
    }

    private static NamedBuilders<IDurableTaskWorkerBuilder> Builders(IServiceCollection services) =>
        NamedBuilders<IDurableTaskWorkerBuilder>.Of(services, name => new DefaultDurableTaskWorkerBuilder(name, services));

    private static void Register(IDurableTaskWorkerBuilder builder)
    {
        builder.Services.AddOptions<DurableTaskWorkerOptions>(builder.Name).Configure<IServiceProvider>((options, provider) =>
        {
            if (!options.HasConverter && provider.GetService<DataConverter>() is { } converter) options.DataConverter = converter;
        });
        builder.Services.AddSingleton<IHostedService>(builder.Build);
    }
}
