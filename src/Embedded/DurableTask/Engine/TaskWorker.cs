using Microsoft.DurableTask;
using Microsoft.DurableTask.Worker;

namespace CcmFlow.Embedded.DurableTask.Engine;

/// <summary>The tasks of one worker and how it runs them.</summary>
/// <param name="Registry">Its orchestrators and activities; may be added to until the engine starts.</param>
/// <param name="Converter">For inputs, outputs, events and custom statuses.</param>
internal sealed record TaskWorker(DurableTaskRegistry Registry, DataConverter Converter)
{
    /// <summary>A longer timer becomes several, each with a task id of its own. Null: none is split.</summary>
    public TimeSpan? MaximumTimerInterval { get; init; }

    public DurableTaskWorkerOptions.VersioningOptions? Versioning { get; init; }

    public IExceptionPropertiesProvider? ExceptionProperties { get; init; }

    /// <summary>How many of its activities may run at once; null for no limit but the engine's.</summary>
    public SemaphoreSlim? ActivitySlots { get; init; }

    /// <summary>How many of its turns may run at once; null for no limit but the engine's.</summary>
    public SemaphoreSlim? TurnSlots { get; init; }

    /// <summary>The version of a sub-orchestration that is called without one.</summary>
    public string DefaultVersion => Versioning?.DefaultVersion ?? string.Empty;
}
