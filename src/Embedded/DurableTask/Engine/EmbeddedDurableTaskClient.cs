using CcmFlow.Embedded.DurableTask.Engine.History;
using CcmFlow.Embedded.DurableTask.Engine.Hub;
using CcmFlow.Embedded.DurableTask.Hosting;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using AlreadyExistsException = DurableTask.Core.Exceptions.OrchestrationAlreadyExistsException;

namespace CcmFlow.Embedded.DurableTask.Engine;

/// <summary>The client of the in-process engine. Each call is one change of the hub, durable when the call returns.</summary>
internal sealed partial class EmbeddedDurableTaskClient(
    string name, DurableTaskEngine engine, DataConverter converter, string defaultVersion, bool asFunctions) : DurableTaskClient(name)
{
    [ActivatorUtilitiesConstructor]
    public EmbeddedDurableTaskClient(string name, IServiceProvider services, IOptionsMonitor<EmbeddedClientOptions> options)
        : this(name, services, options.Get(name), TaskHubs.OptionsOf(services, options.Get(name).TaskHub))
    {
    }

    private EmbeddedDurableTaskClient(
        string name, IServiceProvider services, EmbeddedClientOptions options, EmbeddedDurableTaskOptions hub)
        : this(
            name,
            services.GetRequiredKeyedService<DurableTaskEngine>(options.TaskHub),
            hub.DataConverter ?? options.DataConverter,
            options.DefaultVersion,
            hub.FunctionsBehavior)
    {
    }

    public override async Task<string> ScheduleNewOrchestrationInstanceAsync(
        TaskName orchestratorName,
        object? input = null,
        StartOrchestrationOptions? options = null,
        CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        if (string.IsNullOrEmpty(orchestratorName.Name)) throw new ArgumentException("An orchestration needs a name.", nameof(orchestratorName));
        var start = new ExecutionStarted(
            orchestratorName,
            converter.ToPayload(input),
            (options?.Version?.Version ?? defaultVersion) is { Length: > 0 } version ? version : null,
            options?.Tags is { Count: > 0 } tags ? tags : null);
        return await StartAsync(start, options?.InstanceId, options?.StartAt, Statuses(options?.DedupeStatuses));
    }

    public override Task RaiseEventAsync(
        string instanceId, string eventName, object? eventPayload = null, CancellationToken cancellation = default)
    {
        InstanceIds.CheckText(eventName, nameof(eventName));
        return SendAsync(instanceId, new EventRaised(eventName, converter.ToPayload(eventPayload)), "raise an event to", cancellation);
    }

    public override Task SuspendInstanceAsync(string instanceId, string? reason = null, CancellationToken cancellation = default) =>
        SendAsync(instanceId, new ExecutionSuspended(reason), "suspend", cancellation);

    public override Task ResumeInstanceAsync(string instanceId, string? reason = null, CancellationToken cancellation = default) =>
        SendAsync(instanceId, new ExecutionResumed(reason), "resume", cancellation);

    public override Task TerminateInstanceAsync(
        string instanceId, TerminateInstanceOptions? options = null, CancellationToken cancellation = default) =>
        SendAsync(
            instanceId,
            new ExecutionTerminated(converter.ToPayload(options?.Output), options?.Recursive ?? false),
            "terminate",
            cancellation);

    public override async Task<string> RestartAsync(
        string instanceId, bool restartWithNewInstanceId = false, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        InstanceIds.CheckText(instanceId, nameof(instanceId));
        var (start, isOver) = await engine.ReadAsync(hub => hub.Find(instanceId) is { } i
            ? (i.Start, i.IsOver)
            : throw new ArgumentException($"An orchestration with the instanceId {instanceId} was not found."));
        if (!restartWithNewInstanceId && !isOver)
            throw new InvalidOperationException($"An orchestration with the instanceId {instanceId} cannot be restarted.");
        return await StartAsync(start with { Parent = null }, restartWithNewInstanceId ? null : instanceId, null, []);
    }

    public override ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private async Task<string> StartAsync(
        ExecutionStarted start, string? wantedId, DateTimeOffset? startAt, IReadOnlyCollection<OrchestrationRuntimeStatus> keep)
    {
        var id = string.IsNullOrEmpty(wantedId) ? Guid.NewGuid().ToString("N") : wantedId;
        if (asFunctions) InstanceIds.Check(id);
        await engine.CommitAsync(hub =>
        {
            if (hub.Find(id) is { } existing) CheckReplaceable(existing, keep);
            return new InstanceCreated(id, start, engine.Now, startAt?.UtcDateTime);
        });
        return id;
    }

    /// <summary>The raw SDK replaces an instance in any status that the caller does not want to keep, also a running one.</summary>
    private void CheckReplaceable(Instance existing, IReadOnlyCollection<OrchestrationRuntimeStatus> keep)
    {
        if (asFunctions && (!existing.IsOver || keep.Contains(existing.Status))) throw new OrchestrationAlreadyExistsException(existing.Id);
        if (keep.Contains(existing.Status))
            throw new AlreadyExistsException($"An orchestration with id '{existing.Id}' already exists. It's in the {existing.Status} state.");
    }

    private static IReadOnlyCollection<OrchestrationRuntimeStatus> Statuses(IReadOnlyList<string>? names) => names is not { Count: > 0 } ? [] :
    [
        .. names.Select(name => Enum.TryParse<OrchestrationRuntimeStatus>(name, ignoreCase: true, out var status)
            ? status
            : throw new ArgumentException($"Invalid orchestration runtime status: '{name}' for deduplication.")),
    ];

    private async Task SendAsync(string instanceId, HistoryEvent message, string verb, CancellationToken cancellation)
    {
        InstanceIds.CheckText(instanceId, nameof(instanceId));
        cancellation.ThrowIfCancellationRequested();
        await engine.CommitAsync(hub =>
        {
            var instance = hub.Find(instanceId);
            if (instance is { IsOver: false }) return new MessageArrived(instanceId, null, message, engine.Now);
            // The raw SDK drops it without a word; the Functions host looks first.
            if (!asFunctions) return null;
            if (instance is null) throw NoInstance(instanceId);
            throw new InvalidOperationException(
                $"Cannot {verb} the orchestration instance {instanceId} because instance is in {instance.Status} state");
        });
    }

    private static ArgumentException NoInstance(string instanceId) => new($"No instance with ID '{instanceId}' was found.", nameof(instanceId));
}
