namespace CcmFlow.Embedded.DurableTask.Hosting;

/// <summary>The workers (by name) of a task hub.</summary>
internal sealed class TaskHubMembers
{
    public SortedSet<string> Workers { get; } = new(StringComparer.Ordinal);
}
