using Microsoft.DurableTask;

namespace CcmFlow.Embedded.DurableTask.Engine;

internal static class TaskWorkers
{
    /// <summary>The worker that has the orchestrator, or else the first one, which will say that it has not.</summary>
    public static TaskWorker ForOrchestrator(this IReadOnlyList<TaskWorker> workers, string name, string? version) =>
        First(workers, static (tasks, name, version) => tasks.TryGetOrchestrator(name, version, out _), name, version);

    public static TaskWorker ForActivity(this IReadOnlyList<TaskWorker> workers, string name, string? version) =>
        First(workers, static (tasks, name, version) => tasks.TryGetActivity(name, version, out _), name, version);

    /// <summary>On the way of every work item, so nothing is looked up where there is no choice.</summary>
    private static TaskWorker First(
        IReadOnlyList<TaskWorker> workers, Func<DurableTaskRegistry, string, string?, bool> has, string name, string? version)
    {
        for (var i = 0; i < workers.Count && workers.Count > 1; i++)
        {
            if (has(workers[i].Registry, name, version)) return workers[i];
        }
        return workers[0];
    }
}
