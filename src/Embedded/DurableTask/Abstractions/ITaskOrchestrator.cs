namespace Microsoft.DurableTask;

/// <summary>An orchestrator: decides and waits, and is replayed.</summary>
public interface ITaskOrchestrator
{
    Type InputType { get; }

    Type OutputType { get; }

    Task<object?> RunAsync(TaskOrchestrationContext context, object? input);
}
