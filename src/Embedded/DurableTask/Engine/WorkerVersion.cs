using CcmFlow.Embedded.DurableTask.Engine.History;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Abstractions;
using static Microsoft.DurableTask.Worker.DurableTaskWorkerOptions;

namespace CcmFlow.Embedded.DurableTask.Engine;

/// <summary>
/// Whether a worker takes work of a version. The real one can also put it back for another worker
/// (<see cref="VersionFailureStrategy.Reject"/>); here no other process shares the hub, so refused work fails.
/// </summary>
internal static class WorkerVersion
{
    public static TaskFailureDetails? Refuses(VersioningOptions? versioning, string? version)
    {
        if (versioning is null or { MatchStrategy: VersionMatchStrategy.None }) return null;
        var order = TaskOrchestrationVersioningUtils.CompareVersions(version ?? string.Empty, versioning.Version);
        return versioning.MatchStrategy switch
        {
            VersionMatchStrategy.Strict when order != 0 =>
                Failures.WrongVersion($"The orchestration version '{version}' does not match the worker version '{versioning.Version}'."),
            VersionMatchStrategy.CurrentOrOlder when order > 0 =>
                Failures.WrongVersion($"The orchestration version '{version}' is greater than the worker version '{versioning.Version}'."),
            _ => null,
        };
    }
}
