namespace CcmFlow.Embedded.DurableTask;

/// <summary>
/// An instance with this id exists and the Functions host does not replace it. (On Azure a gRPC status "already exists" comes instead, so
/// application code should not catch this type.)
/// </summary>
public sealed class OrchestrationAlreadyExistsException(string instanceId)
    : InvalidOperationException($"An Orchestration instance with the ID {instanceId} already exists.");
