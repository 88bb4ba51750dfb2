using CcmFlow.Embedded.DurableTask.Engine.History;

namespace CcmFlow.Embedded.DurableTask.Engine.Replay;

/// <summary>
/// Compares what an orchestrator asks for with what its history says that it asked for; inputs are not compared. The wording
/// is the real engine's, unevenness included: it is the output of a failed instance, which programs print.
/// </summary>
internal static class NonDeterminism
{
    private const string NotYet = "but the current replay execution hasn't (yet?) scheduled this task.";
    private const string WasItChanged = "Was a change made to the orchestrator code after this instance had already started running?";

    /// <summary>Null when they are the same.</summary>
    public static string? Find(ScheduledEvent recorded, ScheduledEvent? asked)
    {
        if (asked?.TaskId != recorded.TaskId) asked = null;
        var difference = recorded switch
        {
            ActivityScheduled activity => Activity(activity, asked),
            TimerCreated timer => Timer(timer, asked),
            SubOrchestrationCreated sub => Sub(sub, asked),
            EventSent sent => Event(sent, asked),
            _ => throw new InvalidOperationException($"{recorded.GetType().Name} is not asked for."),
        };
        return difference is null ? null : $"A previous execution of this orchestration scheduled {difference} {WasItChanged}";
    }

    private static string? Activity(ActivityScheduled recorded, ScheduledEvent? asked)
    {
        var named = $"an activity task with sequence number {recorded.TaskId} named '{recorded.Name}',";
        return asked switch
        {
            null => $"an activity task with sequence ID {recorded.TaskId} and name '{recorded.Name}' (version '{recorded.Version}'), {NotYet}",
            ActivityScheduled now when Same(now.Name, recorded.Name) => null,
            ActivityScheduled now =>
                $"{named} but the current orchestration replay instead scheduled an activity task named '{now.Name}' with this sequence number. ",
            _ => $"{named} but the current orchestration replay instead produced a {Kind(asked)} action with this sequence number.",
        };
    }

    private static string? Timer(TimerCreated recorded, ScheduledEvent? asked) => asked switch
    {
        null => $"a timer task with sequence number {recorded.TaskId} {NotYet}",
        TimerCreated => null,
        _ => $"a timer task with sequence number {recorded.TaskId} named but the current orchestration replay instead produced a {Kind(asked)} action"
            + " with this sequence number.",
    };

    private static string? Sub(SubOrchestrationCreated recorded, ScheduledEvent? asked)
    {
        var named = $"a sub-orchestration task with sequence ID {recorded.TaskId} and name '{recorded.Name}' "
            + $"(version '{recorded.Version}', instance ID '{recorded.InstanceId}'),";
        return asked switch
        {
            null => $"{named} {NotYet}",
            SubOrchestrationCreated now when Same(now.Name, recorded.Name) => null,
            SubOrchestrationCreated now =>
                $"{named} but the current orchestration replay instead scheduled a sub-orchestration task with name {now.Name} at this sequence number.",
            _ => $"{named} but the current orchestration replay instead produced a {Kind(asked)} action at this sequence number.",
        };
    }

    private static string? Event(EventSent recorded, ScheduledEvent? asked)
    {
        var to = $"name '{recorded.Name}', instance ID '{recorded.InstanceId}'";
        var task = $"a send event task with sequence ID {recorded.TaskId}, type 'EventSent'";
        return asked switch
        {
            null => $"{task} {to}, {NotYet}",
            EventSent now when Same(now.Name, recorded.Name) => null,
            EventSent now =>
                $"{task}, {to}), but the current orchestration replay instead scheduled a send event task with name {now.Name}at this sequence number.",
            _ => $"{task}, {to}, but the current orchestration replay instead scheduled a {Kind(asked)} task at this sequence number.",
        };
    }

    private static bool Same(string a, string b) => a.Equals(b, StringComparison.OrdinalIgnoreCase);

    private static string Kind(ScheduledEvent asked) => asked switch
    {
        ActivityScheduled => "ScheduleTaskOrchestratorAction",
        TimerCreated => "CreateTimerOrchestratorAction",
        SubOrchestrationCreated => "CreateSubOrchestrationAction",
        _ => "SendEventOrchestratorAction",
    };
}
