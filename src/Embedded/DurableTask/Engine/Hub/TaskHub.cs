using CcmFlow.Embedded.DurableTask.Engine.History;
using Microsoft.DurableTask.Client;

namespace CcmFlow.Embedded.DurableTask.Engine.Hub;

/// <summary>
/// The state of a task hub: instances with their history, inbox and timers. Only <see cref="Apply"/> changes it, and what
/// it does follows from the change and the state alone: no clock, no chance, no I/O. Not thread-safe.
/// </summary>
internal sealed class TaskHub(bool keepCompletedHistory)
{
    private readonly Dictionary<string, Instance> instances = new(StringComparer.Ordinal);
    private long lastExecution;

    public IReadOnlyCollection<Instance> Instances => instances.Values;

    public Instance? Find(string instanceId) => instances.GetValueOrDefault(instanceId);

    /// <summary>True when the change comes too late to mean anything; it must then not be applied.</summary>
    public bool IsStale(HubChange change) => change switch
    {
        MessageArrived m => Find(m.InstanceId) is not { IsOver: false } i || (m.Execution is { } execution && execution != i.Execution),
        TurnCommitted t => Find(t.InstanceId) is not { IsOver: false } i || t.Execution != i.Execution,
        _ => false,
    };

    public HubEffects Apply(HubChange change)
    {
        var effects = new HubEffects();
        switch (change)
        {
            case InstanceCreated created:
                Create(created.InstanceId, created.Start, created.At, created.StartAt, effects);
                break;
            case MessageArrived arrived:
                Receive(instances[arrived.InstanceId], arrived.Message, arrived.At, effects);
                break;
            case TurnCommitted turn:
                Commit(instances[turn.InstanceId], turn, effects);
                break;
            case InstancesPurged purged:
                foreach (var id in purged.InstanceIds) instances.Remove(id);
                break;
            case HubRestored restored:
                lastExecution = restored.LastExecution;
                break;
            case InstanceRestored restored:
                instances[restored.InstanceId] = Instance.Restore(restored);
                break;
            default:
                throw new InvalidOperationException($"Unknown change {change.GetType().Name}.");
        }
        return effects;
    }

    /// <summary>Changes that lead an empty hub to this state. They are copies: what happens from now on is not in them.</summary>
    public IReadOnlyList<HubChange> Capture()
    {
        var state = new List<HubChange>(instances.Count + 1) { new HubRestored(lastExecution) };
        foreach (var instance in instances.Values) state.Add(instance.Capture());
        return state;
    }

    /// <summary>What is still to be done, for a hub that was read back from its journal.</summary>
    public HubEffects Unfinished()
    {
        var effects = new HubEffects();
        foreach (var instance in instances.Values.Where(i => !i.IsOver).OrderBy(i => i.Execution))
        {
            instance.HasTurn = false;
            effects.NewTimers.AddRange(instance.Timers);
            var answered = instance.History.Concat(instance.Inbox).Select(AnsweredTask).ToHashSet();
            foreach (var activity in instance.History.OfType<ActivityScheduled>())
            {
                if (!answered.Contains(activity.TaskId)) effects.Work.Add(new ActivityCall(instance.Id, instance.Execution, activity));
            }
            Wake(instance, effects);
        }
        return effects;
    }

    private static int? AnsweredTask(HistoryEvent e) => e switch
    {
        TaskCompleted completed => completed.TaskId,
        TaskFailed failed => failed.TaskId,
        _ => null,
    };

    private void Create(string id, ExecutionStarted start, DateTime at, DateTime? startAt, HubEffects effects)
    {
        if (Find(id) is { } old)
        {
            // Its queued turn and running activities find another execution and are dropped.
            if (!old.IsOver) Finish(old, new(OrchestrationRuntimeStatus.Terminated, null), at, effects);
            effects.Changed.Remove(old);
        }
        var instance = new Instance(id, start, ++lastExecution, at);
        instances[id] = instance;
        if (startAt is { } due && due > at)
        {
            instance.IsDelayed = true;
            AddTimer(instance, DurableTimer.StartId, due, effects);
        }
        Wake(instance, effects);
    }

    private void Receive(Instance instance, HistoryEvent message, DateTime at, HubEffects effects)
    {
        if (message is TimerFired fired)
        {
            instance.Timers.RemoveAll(t => t.TaskId == fired.TaskId);
            if (fired.TaskId == DurableTimer.StartId)
            {
                instance.IsDelayed = false;
                Wake(instance, effects);
                return;
            }
        }
        if (message is ExecutionTerminated terminated && instance.IsDelayed)
        {
            Finish(instance, new(OrchestrationRuntimeStatus.Terminated, terminated.Output), at, effects);
            return;
        }
        instance.Inbox.Add(message);
        Wake(instance, effects);
    }

    private static void Wake(Instance instance, HubEffects effects)
    {
        if (instance.HasTurn || instance.IsDelayed || instance.IsOver || instance.Inbox.Count == 0) return;
        instance.HasTurn = true;
        effects.Work.Add(instance);
    }

    private void Commit(Instance instance, TurnCommitted turn, HubEffects effects)
    {
        var before = instance.Status;
        instance.LastUpdatedAt = turn.At;
        instance.History.Add(new TurnStarted(turn.At));
        instance.History.AddRange(instance.Inbox.Take(turn.Consumed));
        instance.Inbox.RemoveRange(0, turn.Consumed);
        instance.History.AddRange(turn.Actions);
        instance.Status = turn.Suspended ? OrchestrationRuntimeStatus.Suspended : OrchestrationRuntimeStatus.Running;
        if (turn.HasCustomStatus) instance.CustomStatus = turn.CustomStatus;

        foreach (var action in turn.Actions) Do(instance, action, turn, effects);

        instance.HasTurn = false;
        if (!instance.IsOver && instance.Status != before) effects.Changed.Add(instance);
        Wake(instance, effects);
    }

    private void Do(Instance instance, HistoryEvent action, TurnCommitted turn, HubEffects effects)
    {
        switch (action)
        {
            case ActivityScheduled activity:
                effects.Work.Add(new ActivityCall(instance.Id, instance.Execution, activity));
                break;
            case TimerCreated timer when timer.FireAt > turn.At:
                AddTimer(instance, timer.TaskId, timer.FireAt, effects);
                break;
            case TimerCreated past:
                instance.Inbox.Add(new TimerFired(past.TaskId));
                break;
            case TimerCancelled cancelled:
                CancelTimers(instance, t => t.TaskId == cancelled.TaskId, effects);
                instance.Inbox.RemoveAll(e => e is TimerFired fired && fired.TaskId == cancelled.TaskId);
                break;
            case SubOrchestrationCreated sub:
                CreateChild(instance, sub, turn.At, effects);
                break;
            case EventSent sent when Find(sent.InstanceId) is { IsOver: false } target:
                Receive(target, new EventRaised(sent.Name, sent.Payload), turn.At, effects);
                break;
            case ContinuedAsNew next:
                StartOver(instance, next, effects);
                break;
            case ExecutionCompleted completed:
                Finish(instance, completed, turn.At, effects);
                break;
        }
    }

    private void CreateChild(Instance parent, SubOrchestrationCreated sub, DateTime at, HubEffects effects)
    {
        if (Find(sub.InstanceId) is { IsOver: false })
        {
            parent.Inbox.Add(new TaskFailed(sub.TaskId, Failures.ChildIdInUse()));
            return;
        }
        (parent.Children ??= []).Add(sub.InstanceId);
        var link = new ParentLink(parent.Start.Name, parent.Id, parent.Execution, sub.TaskId);
        Create(sub.InstanceId, new(sub.Name, sub.Input, sub.Version, sub.Tags, link), at, null, effects);
    }

    /// <summary>Kept events come first: they arrived before what is still in the inbox.</summary>
    private void StartOver(Instance instance, ContinuedAsNew next, HubEffects effects)
    {
        CancelTimers(instance, _ => true, effects);
        instance.Execution = ++lastExecution;
        instance.Start = instance.Start with { Input = next.Input, Version = next.Version ?? instance.Start.Version };
        instance.History = [];
        // All have answered, or nothing would have ended; an instance that starts over for ever must not keep their names.
        instance.Children = null;
        instance.Inbox =
        [
            instance.Start,
            .. next.Kept,
            .. instance.Inbox.Where(e => e is EventRaised or ExecutionSuspended or ExecutionResumed or ExecutionTerminated),
        ];
    }

    private void Finish(Instance instance, ExecutionCompleted completed, DateTime at, HubEffects effects)
    {
        instance.Status = completed.Status;
        instance.Output = completed.Output;
        instance.Failure = completed.Failure;
        instance.LastUpdatedAt = at;
        instance.Inbox = [];
        CancelTimers(instance, _ => true, effects);
        if (!keepCompletedHistory) instance.History = [];
        effects.Changed.Add(instance);

        if (completed.Recursive && instance.Children is { } children)
        {
            foreach (var child in children)
            {
                if (Find(child) is { IsOver: false } running)
                    Receive(running, new ExecutionTerminated(completed.Output, true), at, effects);
            }
        }
        AnswerParent(instance, completed, at, effects);
    }

    private void AnswerParent(Instance child, ExecutionCompleted completed, DateTime at, HubEffects effects)
    {
        if (child.Start.Parent is not { } link) return;
        if (Find(link.InstanceId) is not { IsOver: false } parent || parent.Execution != link.Execution) return;
        Receive(parent, completed switch
        {
            { Status: OrchestrationRuntimeStatus.Completed } => new TaskCompleted(link.TaskId, completed.Output),
            _ => new TaskFailed(link.TaskId, completed.Failure),
        }, at, effects);
    }

    private static void AddTimer(Instance instance, int taskId, DateTime due, HubEffects effects)
    {
        var timer = new DurableTimer(instance.Id, instance.Execution, taskId, due);
        instance.Timers.Add(timer);
        effects.NewTimers.Add(timer);
    }

    private static void CancelTimers(Instance instance, Func<DurableTimer, bool> which, HubEffects effects)
    {
        for (var i = instance.Timers.Count - 1; i >= 0; i--)
        {
            if (!which(instance.Timers[i])) continue;
            effects.CancelledTimers.Add(instance.Timers[i]);
            instance.Timers.RemoveAt(i);
        }
    }
}
