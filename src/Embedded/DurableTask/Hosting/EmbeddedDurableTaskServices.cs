using CcmFlow.Embedded.DurableTask.Engine;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CcmFlow.Embedded.DurableTask;

/// <summary>Registers the in-process durable task engine.</summary>
public static class EmbeddedDurableTaskServices
{
    /// <summary>
    /// Adds the hosted worker, the singleton <see cref="DurableTaskClient"/> and the singleton <see cref="DurableTaskRegistry"/>,
    /// which may be filled until the worker starts. TimeProvider and Quiescence are used when registered.
    /// </summary>
    public static IServiceCollection AddEmbeddedDurableTask(
        this IServiceCollection services,
        Action<DurableTaskRegistry>? tasks = null,
        Action<EmbeddedDurableTaskOptions>? options = null)
    {
        services.AddOptions<EmbeddedDurableTaskOptions>()
            .Validate(o => o.MaxConcurrentWorkItems > 0, "MaxConcurrentWorkItems must be at least 1.");
        if (options is not null) services.Configure(options);

        if (services.FirstOrDefault(s => s.ServiceType == typeof(DurableTaskRegistry))?.ImplementationInstance is not DurableTaskRegistry registry)
        {
            registry = new DurableTaskRegistry();
            services.AddSingleton(registry);
        }
        tasks?.Invoke(registry);

        services.TryAddSingleton<DurableTaskClient, EmbeddedDurableTaskClient>();
        return services;
    }
}
