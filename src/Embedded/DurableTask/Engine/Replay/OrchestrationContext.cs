using CcmFlow.Embedded.DurableTask.Engine.History;
using Microsoft.DurableTask;
using Microsoft.Extensions.Logging;

namespace CcmFlow.Embedded.DurableTask.Engine.Replay;

/// <summary>
/// What the orchestrator sees. It turns calls into <see cref="ScheduledEvent"/>s with consecutive ids, and keeps what is
/// open; <see cref="OrchestrationTurn"/> feeds it with history and messages.
/// </summary>
internal sealed class OrchestrationContext(string instanceId, EngineServices host, OrchestratorThread thread) : TaskOrchestrationContext
{
    private readonly Dictionary<int, OpenTask> open = [];
    private ExecutionStarted? started;
    private ParentOrchestrationInstance? parent;
    private DateTime now;
    private bool replaying = true;
    private int nextTaskId;
    private int guids;

    public override TaskName Name => Started.Name;

    public override string InstanceId => instanceId;

    public override ParentOrchestrationInstance? Parent => parent;

    public override DateTime CurrentUtcDateTime => now;

    public override bool IsReplaying => replaying;

    public override string Version => Started.Version ?? string.Empty;

    /// <summary>Asked for and not (yet) found in the history, in order of their ids.</summary>
    public Queue<ScheduledEvent> Pending { get; } = new();

    public List<int> CancelledTimers { get; } = [];

    public ExternalEvents Events { get; } = new(host.Converter);

    public bool HasOpenTasks => open.Count > 0;

    public (string? Input, bool KeepEvents)? NextExecution { get; private set; }

    public (bool IsSet, string? Json) CustomStatus { get; private set; }

    protected override ILoggerFactory LoggerFactory => host.Loggers;

    private ExecutionStarted Started => started ?? throw new InvalidOperationException("The orchestration has not started.");

    public void Start(ExecutionStarted start)
    {
        started = start;
        if (start.Parent is { } link) parent = new(link.Name, link.InstanceId);
    }

    public void BeginTurn(DateTime at, bool isReplay) => (now, replaying) = (at, isReplay);

    /// <summary>A second outcome of the same task (activities run at least once) finds nothing and is ignored.</summary>
    public void Complete(int taskId, string? result)
    {
        if (open.Remove(taskId, out var task)) task.Complete(result);
    }

    public void Fail(int taskId, TaskFailureDetails failure)
    {
        if (open.Remove(taskId, out var task)) task.Fail(failure);
    }

    public override T? GetInput<T>()
        where T : default => host.Converter.Deserialize<T>(Started.Input);

    public override async Task<TResult> CallActivityAsync<TResult>(TaskName name, object? input = null, TaskOptions? options = null)
    {
        CheckCall(name, input, options);
        var data = host.Converter.Serialize(input);
        var result = await Retries.Run(this, options?.Retry, () => Open(new ActivityScheduled(nextTaskId++, name, data)).Task);
        return host.Converter.Deserialize<TResult>(result)!;
    }

    public override async Task<TResult> CallSubOrchestratorAsync<TResult>(
        TaskName orchestratorName, object? input = null, TaskOptions? options = null)
    {
        CheckCall(orchestratorName, input, options);
        var sub = options as SubOrchestrationOptions;
        // Once for all attempts: a retry runs under the same id.
        var id = string.IsNullOrEmpty(sub?.InstanceId) ? NewGuid().ToString("N") : sub.InstanceId;
        var version = (sub?.Version ?? options?.Version)?.Version;
        var tags = options?.Tags is { Count: > 0 } given ? new Dictionary<string, string>(given) : null;
        var data = host.Converter.Serialize(input);
        var result = await Retries.Run(this, options?.Retry, () =>
            Open(new SubOrchestrationCreated(nextTaskId++, orchestratorName, id, data, version, tags)).Task);
        return host.Converter.Deserialize<TResult>(result)!;
    }

    public override Task CreateTimer(DateTime fireAt, CancellationToken cancellationToken)
    {
        CheckThread();
        var task = Open(new TimerCreated(nextTaskId++, fireAt.ToUniversalTime()));
        task.CancelWith(
            id =>
            {
                if (open.Remove(id) && !replaying) CancelledTimers.Add(id);
            },
            cancellationToken);
        return task.Task;
    }

    public override Task<T> WaitForExternalEvent<T>(string eventName, CancellationToken cancellationToken = default)
    {
        CheckThread();
        ArgumentException.ThrowIfNullOrEmpty(eventName);
        return Events.Wait<T>(eventName, cancellationToken);
    }

    public override void SendEvent(string instanceId, string eventName, object payload)
    {
        CheckThread();
        ArgumentException.ThrowIfNullOrEmpty(instanceId);
        ArgumentException.ThrowIfNullOrEmpty(eventName);
        Pending.Enqueue(new EventSent(nextTaskId++, instanceId, eventName, host.Converter.Serialize(payload)));
    }

    public override void SetCustomStatus(object? customStatus)
    {
        CheckThread();
        CustomStatus = (true, host.Converter.Serialize(customStatus));
    }

    public override void ContinueAsNew(object? newInput = null, bool preserveUnprocessedEvents = true)
    {
        CheckThread();
        NextExecution = (host.Converter.Serialize(newInput), preserveUnprocessedEvents);
    }

    public override Guid NewGuid()
    {
        CheckThread();
        return DeterministicGuid.Create(instanceId, now, guids++);
    }

    private OpenTask Open(ScheduledEvent scheduled)
    {
        var task = new OpenTask(scheduled);
        open.Add(scheduled.TaskId, task);
        Pending.Enqueue(scheduled);
        return task;
    }

    private void CheckCall(TaskName name, object? input, TaskOptions? options)
    {
        CheckThread();
        if (name.Name.Length == 0) throw new ArgumentException("A task needs a name.", nameof(name));
        // Any object may be an input, so options in its place would compile and be lost.
        if (input is TaskOptions && options is null)
            throw new ArgumentException($"A {nameof(TaskOptions)} was given as the input of '{name}'. Name the parameter.", nameof(input));
    }

    private void CheckThread()
    {
        if (!thread.IsCurrent) throw new InvalidOperationException(OrchestrationTurn.IllegalAwait);
    }
}
