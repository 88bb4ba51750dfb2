using System.Text.Json.Serialization;
using CcmFlow.Embedded.DurableTask.Engine.History;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace CcmFlow.Embedded.DurableTask.Engine.Hub;

/// <summary>
/// One atomic step of a task hub, as plain data. Applying the same changes in the same order to an empty
/// <see cref="TaskHub"/> gives the same hub: a journal of them is all that has to be kept.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "change")]
[JsonDerivedType(typeof(InstanceCreated), "created")]
[JsonDerivedType(typeof(MessageArrived), "message")]
[JsonDerivedType(typeof(TurnCommitted), "turn")]
[JsonDerivedType(typeof(InstancesPurged), "purged")]
[JsonDerivedType(typeof(HubRestored), "hub")]
[JsonDerivedType(typeof(InstanceRestored), "instance")]
[JsonDerivedType(typeof(SnapshotCompleted), "end")]
internal abstract record HubChange;

/// <summary>A client started an instance; one with the same id is replaced.</summary>
internal sealed record InstanceCreated(string InstanceId, ExecutionStarted Start, DateTime At, DateTime? StartAt) : HubChange;

/// <summary>A message for an instance, or only for one execution of it (outcomes of tasks and timers).</summary>
internal sealed record MessageArrived(string InstanceId, long? Execution, HistoryEvent Message, DateTime At) : HubChange;

/// <summary>
/// A turn: it consumed the first <paramref name="Consumed"/> messages of the inbox, which become history, and did
/// <paramref name="Actions"/>. New history and outgoing messages are one change, so neither is ever kept without the other.
/// </summary>
internal sealed record TurnCommitted(
    string InstanceId,
    long Execution,
    DateTime At,
    int Consumed,
    IReadOnlyList<HistoryEvent> Actions,
    bool Suspended,
    bool HasCustomStatus,
    string? CustomStatus) : HubChange;

internal sealed record InstancesPurged(IReadOnlyList<string> InstanceIds) : HubChange;

/// <summary>A snapshot begins: the hub's own state.</summary>
internal sealed record HubRestored(long LastExecution) : HubChange;

/// <summary>A part of a snapshot: an instance as it stood.</summary>
internal sealed record InstanceRestored(
    string InstanceId,
    ExecutionStarted Start,
    long Execution,
    DateTime CreatedAt,
    DateTime LastUpdatedAt,
    OrchestrationRuntimeStatus Status,
    string? CustomStatus,
    string? Output,
    TaskFailureDetails? Failure,
    IReadOnlyList<HistoryEvent> History,
    IReadOnlyList<HistoryEvent> Inbox,
    IReadOnlyList<TimerRestored> Timers,
    IReadOnlyList<string>? Children,
    bool IsDelayed) : HubChange;

internal sealed record TimerRestored(int TaskId, DateTime Due);

/// <summary>A snapshot ends. Never applied.</summary>
internal sealed record SnapshotCompleted : HubChange;
