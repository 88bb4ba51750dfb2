using CcmFlow.Embedded.DurableTask.Engine;
using CcmFlow.Embedded.DurableTask.Engine.Hub;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Worker;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CcmFlow.Embedded.DurableTask.Hosting;

/// <summary>The task hubs of a service collection: for each an engine, made of the workers that named it.</summary>
internal static class TaskHubs
{
    public const string Default = "default";

    public static void AddWorker(IServiceCollection services, string hub, string worker, Action<EmbeddedDurableTaskOptions>? configure) =>
        Add(services, hub, configure).Workers.Add(worker);

    public static TaskHubMembers Add(IServiceCollection services, string hub, Action<EmbeddedDurableTaskOptions>? configure)
    {
        ArgumentException.ThrowIfNullOrEmpty(hub);
        var members = NamedBuilders<TaskHubMembers>.Of(services, _ => new()).GetOrAdd(hub, out var added);
        if (added) Register(services, hub, members);
        if (configure is not null) services.Configure(hub, configure);
        return members;
    }

    private static void Register(IServiceCollection services, string hub, TaskHubMembers members)
    {
        services.AddLogging();
        services.AddOptions<EmbeddedDurableTaskOptions>(hub).Checked();
        services.TryAddKeyedSingleton(hub, (provider, _) => Engines.CreateJournal(provider, OptionsOf(provider, hub)));
        services.TryAddKeyedSingleton(hub, (provider, _) => Engines.Create(
            provider, OptionsOf(provider, hub), provider.GetRequiredKeyedService<ITaskHubJournal>(hub), [.. members.Workers.Select(w => Worker(provider, hub, w))]));
        services.TryAddKeyedSingleton(hub, (provider, _) => new EngineRun(
            provider.GetRequiredKeyedService<DurableTaskEngine>(hub),
            provider.GetRequiredService<ILoggerFactory>(),
            provider.GetService<IHostApplicationLifetime>()));
        if (hub == Default)
            services.TryAddSingleton(provider => new OrchestrationHistories(provider.GetRequiredKeyedService<DurableTaskEngine>(hub)));
    }

    public static EmbeddedDurableTaskOptions OptionsOf(IServiceProvider services, string hub) =>
        services.GetRequiredService<IOptionsMonitor<EmbeddedDurableTaskOptions>>().Get(hub);

    private static TaskWorker Worker(IServiceProvider services, string hub, string name)
    {
        var options = services.GetRequiredService<IOptionsMonitor<EmbeddedWorkerOptions>>().Get(name);
        var hubOptions = OptionsOf(services, hub);
        return new(
            services.GetRequiredService<IOptionsMonitor<DurableTaskRegistry>>().Get(name),
            hubOptions.DataConverter ?? options.DataConverter)
        {
            MaximumTimerInterval = options.MaximumTimerInterval,
            Versioning = options.Versioning,
            ExceptionProperties = services.GetService<IExceptionPropertiesProvider>(),
            ActivitySlots = Slots(options.Concurrency.MaximumConcurrentActivityWorkItems, hubOptions),
            TurnSlots = Slots(options.Concurrency.MaximumConcurrentOrchestrationWorkItems, hubOptions),
        };
    }

    private static SemaphoreSlim? Slots(int limit, EmbeddedDurableTaskOptions hub) => limit < hub.MaxConcurrentWorkItems ? new(limit) : null;
}
