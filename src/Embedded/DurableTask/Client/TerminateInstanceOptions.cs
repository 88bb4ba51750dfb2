namespace Microsoft.DurableTask.Client;

/// <summary>How an instance is terminated: with which output, and whether its sub-orchestrations are too.</summary>
public record TerminateInstanceOptions(object? Output = null, bool Recursive = false);
