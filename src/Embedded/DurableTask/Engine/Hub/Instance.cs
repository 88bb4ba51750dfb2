using CcmFlow.Embedded.DurableTask.Engine.History;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace CcmFlow.Embedded.DurableTask.Engine.Hub;

/// <summary>
/// One orchestration instance. Changed by <see cref="TaskHub"/> only, under the hub's lock; <see cref="History"/> changes
/// with the instance's own turns only, so that a running turn may read it outside the lock.
/// </summary>
internal sealed class Instance(string id, ExecutionStarted start, long execution, DateTime createdAt)
{
    public string Id { get; } = id;

    public ExecutionStarted Start { get; set; } = start;

    /// <summary>Unique in the hub, new with each start and each ContinueAsNew: outcomes for an older one are dropped.</summary>
    public long Execution { get; set; } = execution;

    public DateTime CreatedAt { get; } = createdAt;

    public DateTime LastUpdatedAt { get; set; } = createdAt;

    public OrchestrationRuntimeStatus Status { get; set; } = OrchestrationRuntimeStatus.Pending;

    public string? CustomStatus { get; set; }

    public string? Output { get; set; }

    public TaskFailureDetails? Failure { get; set; }

    public List<HistoryEvent> History { get; set; } = [];

    public List<HistoryEvent> Inbox { get; set; } = [start];

    public List<DurableTimer> Timers { get; } = [];

    public List<string>? Children { get; set; }

    /// <summary>Its start lies in the future: messages gather, no turn runs.</summary>
    public bool IsDelayed { get; set; }

    /// <summary>A turn is queued or running; messages that arrive now are seen by it or by the one after it.</summary>
    public bool HasTurn { get; set; }

    /// <summary>An instance as a snapshot kept it.</summary>
    public static Instance Restore(InstanceRestored kept)
    {
        var instance = new Instance(kept.InstanceId, kept.Start, kept.Execution, kept.CreatedAt)
        {
            LastUpdatedAt = kept.LastUpdatedAt,
            Status = kept.Status,
            CustomStatus = kept.CustomStatus,
            Output = kept.Output,
            Failure = kept.Failure,
            History = [.. kept.History],
            Inbox = [.. kept.Inbox],
            Children = kept.Children is { } children ? [.. children] : null,
            IsDelayed = kept.IsDelayed,
        };
        foreach (var timer in kept.Timers) instance.Timers.Add(new(instance.Id, instance.Execution, timer.TaskId, timer.Due));
        return instance;
    }

    /// <summary>A copy that later changes do not touch.</summary>
    public InstanceRestored Capture() => new(
        Id, Start, Execution, CreatedAt, LastUpdatedAt, Status, CustomStatus, Output, Failure,
        History.ToArray(), Inbox.ToArray(), Timers.Select(t => new TimerRestored(t.TaskId, t.Due)).ToArray(), Children?.ToArray(), IsDelayed);

    public bool IsOver => Status is OrchestrationRuntimeStatus.Completed
        or OrchestrationRuntimeStatus.Failed
        or OrchestrationRuntimeStatus.Terminated;
}
