namespace Microsoft.DurableTask.Client;

/// <summary>Whether the sub-orchestrations of a purged instance are purged too.</summary>
public record PurgeInstanceOptions(bool Recursive = false);
