using CcmFlow.Embedded.DurableTask.Engine.History;
using CcmFlow.Embedded.DurableTask.Engine.Hub;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Options;

namespace CcmFlow.Embedded.DurableTask.Engine;

/// <summary>The client of the in-process engine. Each call is one change of the hub, durable when the call returns.</summary>
internal sealed partial class EmbeddedDurableTaskClient(DurableTaskEngine engine, IOptions<EmbeddedDurableTaskOptions> options)
    : DurableTaskClient("Embedded")
{
    private readonly bool asFunctions = options.Value.FunctionsBehavior;

    public override async Task<string> ScheduleNewOrchestrationInstanceAsync(
        TaskName orchestratorName,
        object? input = null,
        StartOrchestrationOptions? options = null,
        CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        if (orchestratorName.Name.Length == 0) throw new ArgumentException("An orchestration needs a name.", nameof(orchestratorName));
        var start = new ExecutionStarted(
            orchestratorName,
            engine.Converter.Serialize(input),
            options?.Version?.Version,
            options?.Tags is { Count: > 0 } tags ? tags : null);
        return await StartAsync(start, options?.InstanceId, options?.StartAt, options?.DedupeStatuses);
    }

    public override Task RaiseEventAsync(
        string instanceId, string eventName, object? eventPayload = null, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(eventName);
        return SendAsync(instanceId, new EventRaised(eventName, engine.Converter.Serialize(eventPayload)), "raise an event to", cancellation);
    }

    public override Task SuspendInstanceAsync(string instanceId, string? reason = null, CancellationToken cancellation = default) =>
        SendAsync(instanceId, new ExecutionSuspended(reason), "suspend", cancellation);

    public override Task ResumeInstanceAsync(string instanceId, string? reason = null, CancellationToken cancellation = default) =>
        SendAsync(instanceId, new ExecutionResumed(reason), "resume", cancellation);

    public override Task TerminateInstanceAsync(
        string instanceId, TerminateInstanceOptions? options = null, CancellationToken cancellation = default) =>
        SendAsync(
            instanceId,
            new ExecutionTerminated(engine.Converter.Serialize(options?.Output), options?.Recursive ?? false),
            "terminate",
            cancellation);

    public override async Task<string> RestartAsync(
        string instanceId, bool restartWithNewInstanceId = false, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        var (start, isOver) = await engine.ReadAsync(hub => hub.Find(instanceId) is { } i ? (i.Start, i.IsOver) : throw NoInstance(instanceId));
        if (!restartWithNewInstanceId && !isOver)
            throw new InvalidOperationException($"The orchestration instance {instanceId} is still running and cannot be restarted.");
        return await StartAsync(start with { Parent = null }, restartWithNewInstanceId ? null : instanceId, null, null);
    }

    public override ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private async Task<string> StartAsync(
        ExecutionStarted start, string? wantedId, DateTimeOffset? startAt, IReadOnlyList<string>? dedupe)
    {
        var id = string.IsNullOrEmpty(wantedId) ? Guid.NewGuid().ToString("N") : wantedId;
        if (asFunctions) InstanceIds.Check(id);
        await engine.CommitAsync(hub =>
        {
            if (hub.Find(id) is { } existing && !MayReplace(existing, dedupe)) throw new OrchestrationAlreadyExistsException(id);
            return new InstanceCreated(id, start, engine.Now, startAt?.UtcDateTime);
        });
        return id;
    }

    private bool MayReplace(Instance existing, IReadOnlyList<string>? dedupe) =>
        (existing.IsOver || !asFunctions)
        && dedupe?.Contains(existing.Status.ToString(), StringComparer.OrdinalIgnoreCase) != true;

    private async Task SendAsync(string instanceId, HistoryEvent message, string verb, CancellationToken cancellation)
    {
        ArgumentException.ThrowIfNullOrEmpty(instanceId);
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
