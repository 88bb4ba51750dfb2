using Microsoft.DurableTask;
using Microsoft.DurableTask.Worker;
using RemoteTaskFailure = DurableTask.Core.Exceptions.TaskFailedException;

namespace CcmFlow.Embedded.DurableTask.Engine.History;

/// <summary>Exceptions as data, and failures that the engine itself makes; the names are those of the real one.</summary>
internal static class Failures
{
    // The real engine's messages cannot be nested deeper than about this either.
    private const int LongestChain = 100;

    private const string ActivityNotFound = "ActivityTaskNotFound";
    private const string OrchestratorNotFound = "OrchestratorTaskNotFound";
    private const string VersionMismatch = "VersionMismatch";

    /// <summary>An unknown name stays unknown: neither a policy nor a handler is asked.</summary>
    public static bool IsRetriable(TaskFailureDetails? failure) =>
        failure?.ErrorType is not (ActivityNotFound or OrchestratorNotFound or VersionMismatch);

    /// <summary>What an activity threw, or what went wrong around an orchestrator's own code.</summary>
    public static TaskFailureDetails Of(Exception e, IExceptionPropertiesProvider? properties) => Of(e, properties, LongestChain);

    /// <summary>
    /// What escaped from an orchestrator. A failed task is followed by the failure that it carries, as its InnerException says
    /// less; without one (a terminated child) the real engine trips over it, and so its parent fails with that.
    /// </summary>
    public static TaskFailureDetails OfOrchestrator(Exception e, IExceptionPropertiesProvider? properties) => e switch
    {
        TaskFailedException { FailureDetails: { } failure } => 
            new(TypeName(e), e.Message, e.StackTrace, Shortened(failure, LongestChain), failure.Properties),
#pragma warning disable CA2201 // It is what the real engine's own code throws there.
        TaskFailedException => Of(new NullReferenceException(), properties),
#pragma warning restore CA2201
        _ => Of(e, properties),
    };

    public static TaskFailureDetails NoSuchActivity(string name, string? version) =>
        Of(ActivityNotFound, $"No activity task named '{name}'{WithVersion(version)} was found.");

    public static TaskFailureDetails NoSuchOrchestrator(string name, string? version) =>
        Of(OrchestratorNotFound, $"No orchestrator task named '{name}'{WithVersion(version)} was found.");

    public static TaskFailureDetails WrongVersion(string message) => Of(VersionMismatch, message);

    public static TaskFailureDetails NonDeterministic(string message) =>
        Of("DurableTask.Core.Exceptions.NonDeterministicOrchestrationException", "Non-Deterministic workflow detected: " + message);

    public static TaskFailureDetails ChildIdInUse() =>
        Of("OrchestrationAlreadyExists", "An orchestration with the instance ID of the sub-orchestration is already running.");

    private static TaskFailureDetails Of(Exception e, IExceptionPropertiesProvider? properties, int causes) => new(
        TypeName(e),
        e is RemoteTaskFailure remote ? remote.Description : e.Message,
        e.StackTrace,
        e.InnerException is { } cause && causes > 0 ? Of(cause, properties, causes - 1) : null,
        PropertiesOf(e, properties));

    /// <summary>A provider that throws itself must not hide what it was asked about.</summary>
    private static Dictionary<string, object?>? PropertiesOf(Exception e, IExceptionPropertiesProvider? properties)
    {
        try
        {
            return FailureProperties.Plain(properties?.GetExceptionProperties(e));
        }
        catch (Exception)
        {
            return null;
        }
    }

    /// <summary>Children that fail within children make a chain that grows at its head; it loses its far end.</summary>
    private static TaskFailureDetails Shortened(TaskFailureDetails failure, int length)
    {
        var last = failure;
        for (var i = 1; i < length && last.InnerFailure is not null; i++) last = last.InnerFailure;
        return last.InnerFailure is null ? failure : First(failure, length);
    }

    private static TaskFailureDetails First(TaskFailureDetails failure, int length) =>
        failure with { InnerFailure = length > 1 && failure.InnerFailure is { } cause ? First(cause, length - 1) : null };

    private static TaskFailureDetails Of(string type, string message) => new(type, message, null, null, null);

    private static string TypeName(Exception e) => e.GetType().FullName ?? e.GetType().Name;

    private static string WithVersion(string? version) => string.IsNullOrWhiteSpace(version) ? "" : $" with version '{version}'";
}
