namespace Microsoft.DurableTask.Client;

/// <summary>Which finished instances are purged. Null means any.</summary>
public record PurgeInstancesFilter(
    DateTimeOffset? CreatedFrom = null,
    DateTimeOffset? CreatedTo = null,
    IEnumerable<OrchestrationRuntimeStatus>? Statuses = null)
{
    /// <summary>How long the purge may take; positive. An embedded hub purges in one step and needs no limit.</summary>
    public TimeSpan? Timeout { get; init; }
}
