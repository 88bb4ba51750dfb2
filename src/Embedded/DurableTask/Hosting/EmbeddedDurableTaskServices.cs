using System.Text.Json;
using CcmFlow.Embedded.DurableTask.Engine;
using CcmFlow.Embedded.DurableTask.Engine.Hub;
using CcmFlow.Embedded.DurableTask.Engine.Log;
using CcmFlow.Embedded.Time;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.DurableTask.Converters;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
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
        services.AddOptions<EmbeddedDurableTaskOptions>()
            .Validate(o => o.MaxConcurrentWorkItems > 0, "MaxConcurrentWorkItems must be at least 1.")
            .Validate(o => o.LogFolder is not { } folder || !string.IsNullOrWhiteSpace(folder), "LogFolder must be a path, or null for a task hub in memory.");
        if (options is not null) services.Configure(options);

        if (services.FirstOrDefault(s => s.ServiceType == typeof(DurableTaskRegistry))?.ImplementationInstance is not DurableTaskRegistry registry)
        {
            registry = new DurableTaskRegistry();
            services.AddSingleton(registry);
        }
        tasks?.Invoke(registry);

        services.AddLogging();
        services.TryAddSingleton(CreateJournal);
        services.TryAddSingleton(CreateEngine);
        services.TryAddSingleton(provider => new OrchestrationHistories(provider.GetRequiredService<DurableTaskEngine>()));
        services.TryAddSingleton<DurableTaskClient, EmbeddedDurableTaskClient>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IHostedService, EmbeddedWorker>());
        return services;
    }

    private static ITaskHubJournal CreateJournal(IServiceProvider services) =>
        services.GetRequiredService<IOptions<EmbeddedDurableTaskOptions>>().Value.LogFolder is { } folder
            ? new TaskHubLog(
                DiskLogFiles.Open(folder),
                services.GetRequiredService<ILoggerFactory>().CreateLogger(DurableTaskEngine.LogCategory),
                services.GetService<TaskHubLogSettings>())
            : new VolatileJournal();

    private static DurableTaskEngine CreateEngine(IServiceProvider services)
    {
        var options = services.GetRequiredService<IOptions<EmbeddedDurableTaskOptions>>().Value;
        return new(
            new(
                services.GetRequiredService<DurableTaskRegistry>(),
                options.DataConverter ?? (options.FunctionsBehavior ? FunctionsConverter(services) : JsonDataConverter.Default),
                services,
                services.GetRequiredService<ILoggerFactory>()),
            options,
            services.GetRequiredService<ITaskHubJournal>(),
            services.GetService<TimeProvider>() ?? TimeProvider.System,
            services.GetService<Quiescence>());
    }

    /// <summary>The Functions worker's serializer: the app's options, read without regard to case, no fields.</summary>
    private static JsonDataConverter FunctionsConverter(IServiceProvider services) =>
        new(new(services.GetRequiredService<IOptions<JsonSerializerOptions>>().Value) { PropertyNameCaseInsensitive = true });
}
