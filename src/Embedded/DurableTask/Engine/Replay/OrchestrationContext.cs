using CcmFlow.Embedded.DurableTask.Engine.History;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Converters;
using Microsoft.Extensions.Logging;

namespace CcmFlow.Embedded.DurableTask.Engine.Replay;

/// <summary>
/// What the orchestrator sees. It turns calls into <see cref="ScheduledEvent"/>s with consecutive ids, and keeps what is
/// open; <see cref="OrchestrationTurn"/> feeds it with history and messages.
/// </summary>
internal sealed class OrchestrationContext(
    string instanceId, ExecutionStarted started, TaskWorker worker, EngineServices host, OrchestratorThread thread) : TaskOrchestrationContext
{
    private readonly Dictionary<int, OpenTask> open = [];
    private List<EventRaised>? carried;
    private List<EventRaised>? resent;
    private ExternalEvents? events;
    private DateTime now;
    private bool replaying = true;
    private object? input;
    private ContinuedAsNew? next;
    private object? customStatus;
    private bool hasCustomStatus;
    private int nextTaskId;
    private int guids;

    public override TaskName Name => started.Name;

    public override string InstanceId => instanceId;

    public override ParentOrchestrationInstance? Parent { get; } =
        started.Parent is { } link ? new(link.Name, link.InstanceId) : null;

    public override DateTime CurrentUtcDateTime => now;

    public override bool IsReplaying => replaying;

    public override string Version => started.Version ?? string.Empty;

    /// <summary>Asked for and not (yet) found in the history, in order of their ids.</summary>
    public Queue<ScheduledEvent> Pending { get; private set; } = new();

    public List<int> CancelledTimers { get; } = [];

    public bool HasWaiters => events is { HasWaiters: true };

    public bool HasOpenTasks => open.Count > 0;

    /// <summary>As it is at the end of the turn: an object that was changed after it was set shows the change.</summary>
    public (bool IsSet, string? Json) CustomStatus => (hasCustomStatus, hasCustomStatus ? worker.Converter.ToPayload(customStatus) : null);

    protected override ILoggerFactory LoggerFactory => host.Loggers;

    private ExternalEvents Events => events ??= new(worker.Converter);

    public void BeginTurn(DateTime at, bool isReplay) => (now, replaying) = (at, isReplay);

    public async Task<string?> RunAsync(ITaskOrchestrator orchestrator)
    {
        input = worker.Converter.Deserialize(started.Input, orchestrator.InputType);
        return worker.Converter.ToPayload(await orchestrator.RunAsync(this, input));
    }

    /// <summary>An event that comes after <see cref="ContinueAsNew(ContinueAsNewOptions)"/> is for the next execution, waited for or not.</summary>
    public void Raise(EventRaised raised)
    {
        if (next is null) Events.Raise(raised);
        else (carried ??= []).Add(raised);
    }

    /// <summary>The end of an orchestrator that has called ContinueAsNew, with the events for its next execution.</summary>
    public ContinuedAsNew? StartOver() => next is null ? null : next with { Kept = [.. carried ?? [], .. resent ?? []] };

    /// <summary>What the orchestrator asked for and the turn has not yet handed out; a suspension holds it back.</summary>
    public Queue<ScheduledEvent> TakePending()
    {
        var taken = Pending;
        Pending = new();
        return taken;
    }

    public void GiveBack(Queue<ScheduledEvent> held)
    {
        foreach (var later in Pending) held.Enqueue(later);
        Pending = held;
    }

    /// <summary>A second outcome of the same task (activities run at least once) finds nothing and is ignored.</summary>
    public void Complete(int taskId, string? result)
    {
        if (open.Remove(taskId, out var task)) task.Complete(result);
    }

    public void Fail(int taskId, TaskFailureDetails? failure)
    {
        if (open.Remove(taskId, out var task)) task.Fail(failure);
    }

    /// <summary>
    /// The raw SDK casts what it read as the orchestrator's input type; a function's input is read as the type that is asked for.
    /// </summary>
    public override T? GetInput<T>()
        where T : default => host.AsFunctions ? worker.Converter.Deserialize<T>(started.Input) : (T?)input;

    public override async Task<TResult> CallActivityAsync<TResult>(TaskName name, object? input = null, TaskOptions? options = null)
    {
        CheckCall(name, input, options);
        var version = options?.Version?.Version ?? Version;
        return options?.Retry is { } retry
            ? await CallActivityAsync<TResult>(name, input, version, retry)
            : Read<TResult>(await Open(Activity(name, input, version)).Task);
    }

    public override async Task<TResult> CallSubOrchestratorAsync<TResult>(
        TaskName orchestratorName, object? input = null, TaskOptions? options = null)
    {
        CheckCall(orchestratorName, null, options);
        // Once for all attempts: a retry runs under the same id.
        var id = (options as SubOrchestrationOptions)?.InstanceId;
        if (string.IsNullOrEmpty(id)) id = NewGuid().ToString("N");
        var version = options?.Version?.Version ?? worker.DefaultVersion;
        var tags = options?.Tags is { Count: > 0 } given ? new Dictionary<string, string>(given) : null;
        async Task<TResult> Call() => Read<TResult>(await Open(new SubOrchestrationCreated(
            nextTaskId++, orchestratorName, id, worker.Converter.ToPayload(input), version.Length > 0 ? version : null, tags)).Task);
        return await (options?.Retry is { } retry ? Retries.Run(this, retry, Call) : Call());
    }

    public override async Task CreateTimer(DateTime fireAt, CancellationToken cancellationToken)
    {
        var due = fireAt.ToUniversalTime();
        while (worker.MaximumTimerInterval is { } longest && due - now > longest && !cancellationToken.IsCancellationRequested)
            await Timer(now + longest, cancellationToken);
        await Timer(due, cancellationToken);
    }

    /// <summary>One durable timer, however long.</summary>
    public Task Timer(DateTime due, CancellationToken cancellation = default)
    {
        CheckThread();
        var task = Open(new TimerCreated(nextTaskId++, due));
        if (cancellation.CanBeCanceled) task.CancelWith(CancelTimer, cancellation);
        return task.Task;
    }

    private void CancelTimer(int taskId)
    {
        if (open.Remove(taskId) && !replaying) CancelledTimers.Add(taskId);
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
        Pending.Enqueue(new EventSent(nextTaskId++, instanceId, eventName, worker.Converter.ToPayload(payload)));
    }

    public override void SetCustomStatus(object? customStatus)
    {
        CheckThread();
        (hasCustomStatus, this.customStatus) = (true, customStatus);
    }

    public override void ContinueAsNew(object? newInput = null, bool preserveUnprocessedEvents = true) =>
        ContinueAsNew(new ContinueAsNewOptions { NewInput = newInput, PreserveUnprocessedEvents = preserveUnprocessedEvents });

    /// <summary>What was buffered follows what comes after the call: the real engine sends it to itself as new events.</summary>
    public override void ContinueAsNew(ContinueAsNewOptions options)
    {
        CheckThread();
        ArgumentNullException.ThrowIfNull(options);
        next = new(
            worker.Converter.ToPayload(options.NewInput), [], string.IsNullOrWhiteSpace(options.NewVersion) ? null : options.NewVersion);
        if (options.PreserveUnprocessedEvents) (resent ??= []).AddRange(Events.TakeUnclaimed());
    }

    public override Guid NewGuid()
    {
        CheckThread();
        return DeterministicGuid.Create(instanceId, now, guids++);
    }

    /// <summary>Apart from the call without retries, which is most of what is done here and needs no closure.</summary>
    private Task<TResult> CallActivityAsync<TResult>(string name, object? input, string version, TaskRetryOptions retry) =>
        Retries.Run(this, retry, async () => Read<TResult>(await Open(Activity(name, input, version)).Task));

    private ActivityScheduled Activity(string name, object? input, string version) =>
        new(nextTaskId++, name, ActivityInput(input), version.Length > 0 ? version : null);

    private TResult Read<TResult>(string? result) => worker.Converter.Deserialize<TResult>(result)!;

    /// <summary>
    /// The raw SDK sends an activity's input as an array of one and takes the brackets off at the other end, so no input is the
    /// text null, which a value type cannot be read from.
    /// </summary>
    private string? ActivityInput(object? input)
    {
        if (host.AsFunctions) return worker.Converter.ToPayload(input);
        // The default converter writes the one input alike within an array and alone; another may not.
        if (worker.Converter == JsonDataConverter.Default) return worker.Converter.ToPayload(input) ?? "null";
        var data = worker.Converter.ToPayload(new[] { input });
        return data is ['[', .., ']'] ? data[1..^1] : data;
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
        if (string.IsNullOrEmpty(name.Name)) throw new ArgumentException("A task needs a name.", nameof(name));
        // Any object may be an input, so options in its place would compile and be lost.
        if (input is TaskOptions && options is null)
        {
            throw new ArgumentException(
                $"A {nameof(TaskOptions)} value was provided for the activity input but no value was provided for {nameof(options)}. "
                + $"Did you actually mean to provide a {nameof(TaskOptions)} value for the {nameof(options)} parameter?",
                nameof(input));
        }
    }

    private void CheckThread()
    {
        if (!thread.IsCurrent) throw new InvalidOperationException(OrchestrationTurn.IllegalAwait);
    }
}
