namespace CcmFlow.Embedded.DurableTask.Engine;

internal static class TaskWorkers
{
    /// <summary>The worker that has the orchestrator, or else the first one, which will say that it has not.</summary>
    public static TaskWorker ForOrchestrator(this IReadOnlyList<TaskWorker> workers, string name, string? version) =>
        workers.FirstOrDefault(w => w.Registry.TryGetOrchestrator(name, version, out _)) ?? workers[0];

    public static TaskWorker ForActivity(this IReadOnlyList<TaskWorker> workers, string name, string? version) =>
        workers.FirstOrDefault(w => w.Registry.TryGetActivity(name, version, out _)) ?? workers[0];
}
