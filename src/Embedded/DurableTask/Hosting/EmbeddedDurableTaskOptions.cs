using Microsoft.DurableTask;

namespace CcmFlow.Embedded.DurableTask;

/// <summary>How the embedded engine runs.</summary>
public sealed class EmbeddedDurableTaskOptions
{
    /// <summary>
    /// How many turns, and how many activities, may run at the same time. 1 gives strict first-in-first-out order of both, one at a time:
    /// two runs with the same inputs and a virtual clock then do the same things in the same order.
    /// </summary>
    public int MaxConcurrentWorkItems { get; set; } = 64;

    /// <summary>
    /// By id, instances whose activities have workers of their own, a quarter of <see cref="MaxConcurrentWorkItems"/> and at least one: a backlog of
    /// other work never holds them up. Without effect when one work item runs at a time. Null: no instance.
    /// </summary>
    public Func<string, bool>? IsUrgent { get; set; }

    /// <summary>
    /// Behave as Durable Functions where it and the raw SDK differ: a running id is not replaced, raising to an unknown or
    /// finished instance is an error, JSON is read without regard to case, ids are checked.
    /// </summary>
    public bool FunctionsBehavior { get; set; }

    /// <summary>Overrides the converter that <see cref="FunctionsBehavior"/> implies, or that worker and client have in their options.</summary>
    public DataConverter? DataConverter { get; set; }

    /// <summary>
    /// The folder of the durable log, made when it is missing. One process may have it open. Null: the task hub lives in
    /// memory and ends with the process.
    /// </summary>
    public string? LogFolder { get; set; }

    /// <summary>Keeps the history of finished instances until they are purged. Off, it goes when the instance ends.</summary>
    public bool KeepCompletedHistory { get; set; }
}
