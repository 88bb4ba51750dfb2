using Microsoft.DurableTask;

namespace CcmFlow.Embedded.DurableTask.Engine.History;

/// <summary>Failures that the engine itself makes; the names are those of the real one.</summary>
internal static class Failures
{
    private const string ActivityNotFound = "ActivityTaskNotFound";
    private const string OrchestratorNotFound = "OrchestratorTaskNotFound";

    /// <summary>An unknown name stays unknown: neither a policy nor a handler is asked.</summary>
    public static bool IsRetriable(TaskFailureDetails failure) => failure.ErrorType is not (ActivityNotFound or OrchestratorNotFound);

    public static TaskFailureDetails NoSuchActivity(string name) => Of(ActivityNotFound, $"No activity task named '{name}' was found.");

    public static TaskFailureDetails NoSuchOrchestrator(string name) =>
        Of(OrchestratorNotFound, $"No orchestrator task named '{name}' was found.");

    public static TaskFailureDetails NonDeterministic(string message) =>
        Of("DurableTask.Core.Exceptions.NonDeterministicOrchestrationException", "Non-Deterministic workflow detected: " + message);

    public static TaskFailureDetails ChildTerminated() =>
        Of("OrchestrationTerminated", "The sub-orchestration was terminated.");

    public static TaskFailureDetails ChildIdInUse() =>
        Of("OrchestrationAlreadyExists", "An orchestration with the instance ID of the sub-orchestration is already running.");

    private static TaskFailureDetails Of(string type, string message) => new(type, message, null, null, null);
}
