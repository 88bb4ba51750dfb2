using System.Text.Json;
using CcmFlow.Embedded.DurableTask.Engine;
using CcmFlow.Embedded.DurableTask.Engine.Hub;
using CcmFlow.Embedded.DurableTask.Hosting;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.DurableTask.Converters;
using Microsoft.DurableTask.Worker;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace CcmFlow.Embedded.DurableTask;

/// <summary>Registers the in-process durable task engine.</summary>
public static class EmbeddedDurableTaskServices
{
    /// <summary>
    /// Adds the hosted worker, the singleton <see cref="DurableTaskClient"/> and the singleton <see cref="DurableTaskRegistry"/>,
    /// which may be filled until the worker starts, and <see cref="OrchestrationHistories"/>. TimeProvider and Quiescence are used when registered.
    /// </summary>
    public static IServiceCollection AddEmbeddedDurableTask(
        this IServiceCollection services,
        Action<DurableTaskRegistry>? tasks = null,
        Action<EmbeddedDurableTaskOptions>? options = null)
    {
        services.AddOptions<EmbeddedDurableTaskOptions>().Checked();
        if (options is not null) services.Configure(options);

        if (services.FirstOrDefault(s => s.ServiceType == typeof(DurableTaskRegistry))?.ImplementationInstance is not DurableTaskRegistry registry)
        {
            registry = new DurableTaskRegistry();
            services.AddSingleton(registry);
        }
        tasks?.Invoke(registry);

        services.AddLogging();
        services.TryAddSingleton(provider => Engines.CreateJournal(provider, OptionsOf(provider)));
        services.TryAddSingleton(provider => Engines.Create(
            provider, OptionsOf(provider), provider.GetRequiredService<ITaskHubJournal>(), [WorkerOf(provider, registry)]));
        services.TryAddSingleton<EngineRun>();
        services.TryAddSingleton(provider => new OrchestrationHistories(provider.GetRequiredService<DurableTaskEngine>()));
        services.TryAddSingleton<DurableTaskClient>(provider => new EmbeddedDurableTaskClient(
            string.Empty, provider.GetRequiredService<DurableTaskEngine>(), ConverterOf(provider), string.Empty, OptionsOf(provider).FunctionsBehavior));
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IHostedService, EmbeddedWorker>());
        return services;
    }

    private static EmbeddedDurableTaskOptions OptionsOf(IServiceProvider services) =>
        services.GetRequiredService<IOptions<EmbeddedDurableTaskOptions>>().Value;

    private static TaskWorker WorkerOf(IServiceProvider services, DurableTaskRegistry registry) =>
        new(registry, ConverterOf(services)) { ExceptionProperties = services.GetService<IExceptionPropertiesProvider>() };

    private static DataConverter ConverterOf(IServiceProvider services) =>
        OptionsOf(services).DataConverter ?? (OptionsOf(services).FunctionsBehavior ? FunctionsConverter(services) : JsonDataConverter.Default);

    /// <summary>The Functions worker's serializer: the app's options, read without regard to case, no fields.</summary>
    private static JsonDataConverter FunctionsConverter(IServiceProvider services) =>
        new(new(services.GetRequiredService<IOptions<JsonSerializerOptions>>().Value) { PropertyNameCaseInsensitive = true });
}
