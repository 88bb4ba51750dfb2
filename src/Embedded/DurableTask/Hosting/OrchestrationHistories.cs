using System.Text.Json;
using CcmFlow.Embedded.DurableTask.Engine;
using CcmFlow.Embedded.DurableTask.Engine.History;
using CcmFlow.Embedded.DurableTask.Engine.Log;

namespace CcmFlow.Embedded.DurableTask;

/// <summary>
/// Writes down what an instance has been through, and tells whether the orchestrators of today would still go the same way.
/// Histories kept in the repository and checked in CI catch an edit that would break months that are already running.
/// A history holds the inputs and outputs of activities: keep only those of made-up instances.
/// </summary>
public sealed class OrchestrationHistories
{
    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        MaxDepth = HubJson.MaxDepth,
        Converters = { new FailureValueJson() },
    };

    private readonly DurableTaskEngine engine;

    internal OrchestrationHistories(DurableTaskEngine engine) => this.engine = engine;

    /// <summary>
    /// The history of the instance's present execution as JSON, or null when there is none: the instance is unknown, has
    /// not started, or is over and <see cref="EmbeddedDurableTaskOptions.KeepCompletedHistory"/> is off.
    /// </summary>
    public string? Export(string instanceId)
    {
        var history = engine.Peek(hub => hub.Find(instanceId)?.History.ToArray());
        return history is { Length: > 0 } ? JsonSerializer.Serialize<IReadOnlyList<HistoryEvent>>(history, Indented) : null;
    }

    /// <summary>
    /// Replays an exported history turn by turn. Null when the registered orchestrator asks for the same activities, timers,
    /// children and events in the same order and ends the same way; otherwise what is different first. Inputs are not compared.
    /// </summary>
    public string? FindDifference(string instanceId, string history)
    {
        var events = JsonSerializer.Deserialize<List<HistoryEvent>>(history, Indented) ?? [];
        for (var start = 0; start < events.Count;)
        {
            var end = events.FindIndex(start + 1, e => e is TurnStarted);
            if (end < 0) end = events.Count;
            var turn = events[(start + 1)..end];
            var recorded = turn.Where(IsAction).Select(Describe).ToList();
            var outcome = engine.Replay(
                instanceId, events[..start], ((TurnStarted)events[start]).At, [.. turn.Where(e => !IsAction(e))]);
            var now = outcome.Select(Describe).ToList();
            if (!recorded.SequenceEqual(now))
                return $"Turn at {((TurnStarted)events[start]).At:o}: recorded [{string.Join(", ", recorded)}], now [{string.Join(", ", now)}]";
            start = end;
        }
        return null;
    }

    private static bool IsAction(HistoryEvent e) => e is ScheduledEvent or TimerCancelled or ExecutionCompleted or ContinuedAsNew;

    private static string Describe(HistoryEvent e) => e switch
    {
        ActivityScheduled activity => $"#{activity.TaskId} activity {activity.Name}",
        TimerCreated timer => $"#{timer.TaskId} timer {timer.FireAt:o}",
        SubOrchestrationCreated sub => $"#{sub.TaskId} child {sub.Name} {sub.InstanceId}",
        EventSent sent => $"#{sent.TaskId} event {sent.Name} to {sent.InstanceId}",
        TimerCancelled cancelled => $"timer #{cancelled.TaskId} cancelled",
        ExecutionCompleted { Failure: { } failure } => $"failed with {failure.ErrorType}",
        ExecutionCompleted completed => completed.Status.ToString(),
        _ => "continued as new",
    };
}
