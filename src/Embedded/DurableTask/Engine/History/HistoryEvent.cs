using System.Text.Json.Serialization;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace CcmFlow.Embedded.DurableTask.Engine.History;

/// <summary>
/// One fact in the life of an instance, as plain data that can be written down. What arrives from outside is a message
/// first (it waits in the inbox) and becomes history, unchanged, with the turn that consumes it.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(TurnStarted), "turn")]
[JsonDerivedType(typeof(ExecutionStarted), "started")]
[JsonDerivedType(typeof(ExecutionSuspended), "suspended")]
[JsonDerivedType(typeof(ExecutionResumed), "resumed")]
[JsonDerivedType(typeof(ExecutionTerminated), "terminated")]
[JsonDerivedType(typeof(EventRaised), "event")]
[JsonDerivedType(typeof(ActivityScheduled), "activity")]
[JsonDerivedType(typeof(TimerCreated), "timer")]
[JsonDerivedType(typeof(SubOrchestrationCreated), "sub")]
[JsonDerivedType(typeof(EventSent), "sent")]
[JsonDerivedType(typeof(TimerCancelled), "timer-cancelled")]
[JsonDerivedType(typeof(TaskCompleted), "task-completed")]
[JsonDerivedType(typeof(TaskFailed), "task-failed")]
[JsonDerivedType(typeof(TimerFired), "timer-fired")]
[JsonDerivedType(typeof(ExecutionCompleted), "completed")]
[JsonDerivedType(typeof(ContinuedAsNew), "continued-as-new")]
internal abstract record HistoryEvent;

/// <summary>A turn began; its instant (UTC) is the orchestrator's clock until the next one.</summary>
internal sealed record TurnStarted(DateTime At) : HistoryEvent;

internal sealed record ExecutionStarted(
    string Name,
    string? Input,
    string? Version = null,
    IReadOnlyDictionary<string, string>? Tags = null,
    ParentLink? Parent = null) : HistoryEvent;

internal sealed record ExecutionSuspended(string? Reason) : HistoryEvent;

internal sealed record ExecutionResumed(string? Reason) : HistoryEvent;

internal sealed record ExecutionTerminated(string? Output, bool Recursive) : HistoryEvent;

internal sealed record EventRaised(string Name, string? Payload) : HistoryEvent;

/// <summary>Something that the orchestrator asked for. A replay must ask for the same, in the same order.</summary>
internal abstract record ScheduledEvent(int TaskId) : HistoryEvent;

internal sealed record ActivityScheduled(int TaskId, string Name, string? Input, string? Version = null) : ScheduledEvent(TaskId);

internal sealed record TimerCreated(int TaskId, DateTime FireAt) : ScheduledEvent(TaskId);

internal sealed record SubOrchestrationCreated(
    int TaskId,
    string Name,
    string InstanceId,
    string? Input,
    string? Version = null,
    IReadOnlyDictionary<string, string>? Tags = null) : ScheduledEvent(TaskId);

internal sealed record EventSent(int TaskId, string InstanceId, string Name, string? Payload) : ScheduledEvent(TaskId);

/// <summary>Nobody waits for the timer any more; a replay passes over this.</summary>
internal sealed record TimerCancelled(int TaskId) : HistoryEvent;

internal sealed record TaskCompleted(int TaskId, string? Result) : HistoryEvent;

/// <summary>Without a failure when a sub-orchestration was terminated.</summary>
internal sealed record TaskFailed(int TaskId, TaskFailureDetails? Failure) : HistoryEvent;

internal sealed record TimerFired(int TaskId) : HistoryEvent;

internal sealed record ExecutionCompleted(
    OrchestrationRuntimeStatus Status, string? Output, TaskFailureDetails? Failure = null, bool Recursive = false) : HistoryEvent;

/// <summary>Starts over; in another version when one is given.</summary>
internal sealed record ContinuedAsNew(string? Input, IReadOnlyList<EventRaised> Kept, string? Version = null) : HistoryEvent;
