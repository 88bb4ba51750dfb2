using Microsoft.DurableTask.Converters;

namespace Microsoft.DurableTask.Worker;

/// <summary>How a worker runs its tasks.</summary>
public class DurableTaskWorkerOptions
{
    private DataConverter? converter;

    /// <summary>What a worker does with work of a version that is not its own.</summary>
    public enum VersionFailureStrategy
    {
        /// <summary>Leave it to another worker. No other process shares an embedded hub: treated as <see cref="Fail"/>.</summary>
        Reject = 0,

        /// <summary>Let the orchestration fail.</summary>
        Fail = 1,
    }

    /// <summary>Which versions of orchestrations a worker takes.</summary>
    public enum VersionMatchStrategy
    {
        None = 0,
        Strict = 1,
        CurrentOrOlder = 2,
    }

    /// <summary>The one in the services, or <see cref="JsonDataConverter.Default"/>, when not set.</summary>
    public DataConverter DataConverter
    {
        get => converter ?? JsonDataConverter.Default;
        set => converter = value;
    }

    /// <summary>A longer timer is split, each part with a task id of its own. Three days when not set.</summary>
    public TimeSpan MaximumTimerInterval { get; set; } = TimeSpan.FromDays(3);

    public ConcurrencyOptions Concurrency { get; } = new();

    /// <summary>Null: versions are not looked at.</summary>
    public VersioningOptions? Versioning { get; set; }

    internal bool HasConverter => converter is not null;

    /// <summary>How much runs at the same time. The hub's own limit holds as well.</summary>
    public class ConcurrencyOptions
    {
        public int MaximumConcurrentActivityWorkItems { get; set; } = 100 * Environment.ProcessorCount;

        public int MaximumConcurrentOrchestrationWorkItems { get; set; } = 100 * Environment.ProcessorCount;
    }

    public class VersioningOptions
    {
        /// <summary>The worker's own version.</summary>
        public string Version { get; set; } = string.Empty;

        /// <summary>The version of sub-orchestrations that are called without one.</summary>
        public string DefaultVersion { get; set; } = string.Empty;

        public VersionMatchStrategy MatchStrategy { get; set; } = VersionMatchStrategy.None;

        public VersionFailureStrategy FailureStrategy { get; set; } = VersionFailureStrategy.Reject;
    }

    /// <summary>Copies what all workers have to the options of one kind of worker.</summary>
    internal void ApplyTo(DurableTaskWorkerOptions other)
    {
        other.DataConverter = DataConverter;
        other.MaximumTimerInterval = MaximumTimerInterval;
        other.Versioning = Versioning;
        other.Concurrency.MaximumConcurrentActivityWorkItems = Concurrency.MaximumConcurrentActivityWorkItems;
        other.Concurrency.MaximumConcurrentOrchestrationWorkItems = Concurrency.MaximumConcurrentOrchestrationWorkItems;
    }
}
