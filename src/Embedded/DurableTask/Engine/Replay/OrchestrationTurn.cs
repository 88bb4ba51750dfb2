using CcmFlow.Embedded.DurableTask.Engine.History;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace CcmFlow.Embedded.DurableTask.Engine.Replay;

/// <summary>
/// Runs an orchestrator from its first line to where it waits now: the history again, then what has arrived since. Pure in
/// its inputs (history, instant, arrivals); what the orchestrator asked for comes back as a <see cref="TurnOutcome"/>.
/// </summary>
internal sealed class OrchestrationTurn
{
    internal const string IllegalAwait =
        "An invalid asynchronous invocation was detected. This can be caused by awaiting non-durable tasks in an orchestrator's implementation.";

    private readonly EngineServices host;
    private readonly OrchestratorThread thread = new();
    private readonly OrchestrationContext context;
    private readonly ExecutionStarted started;
    private readonly TaskWorker worker;
    private Queue<HistoryEvent>? held;
    private Queue<ScheduledEvent>? heldActions;
    private (bool IsSet, string? Json) customStatus;
    private Task<string?>? body;
    private HistoryEvent? end;
    private bool suspended;

    private OrchestrationTurn(string instanceId, ExecutionStarted started, EngineServices host)
    {
        this.host = host;
        this.started = started;
        worker = host.Workers.ForOrchestrator(started.Name, started.Version);
        context = new(instanceId, started, worker, host, thread);
    }

    public static TurnOutcome Run(
        string instanceId,
        EngineServices host,
        IReadOnlyList<HistoryEvent> history,
        DateTime now,
        IReadOnlyList<HistoryEvent> arrived)
    {
        // Each execution begins with it: in the history, or among what arrived before the first turn.
        var started = Start(history) ?? Start(arrived) ?? throw new ArgumentException("There is no start.", nameof(history));
        var turn = new OrchestrationTurn(instanceId, started, host);
        turn.thread.Run(() => turn.RunOnThread(history, now, arrived));
        return turn.Outcome();
    }

    private static ExecutionStarted? Start(IReadOnlyList<HistoryEvent> events)
    {
        for (var i = 0; i < events.Count; i++)
        {
            if (events[i] is ExecutionStarted started) return started;
        }
        return null;
    }

    private void RunOnThread(IReadOnlyList<HistoryEvent> history, DateTime now, IReadOnlyList<HistoryEvent> arrived)
    {
        try
        {
            ProcessAll(history);
            context.BeginTurn(now, isReplay: false);
            ProcessAll(arrived);
            end ??= NaturalEnd();
            customStatus = context.CustomStatus;
        }
        catch (NonDeterminismException e)
        {
            // What the changed code asked for instead must not happen.
            context.Pending.Clear();
            end = Failed(Failures.NonDeterministic(e.Message));
        }
        catch (Exception e)
        {
            // Not from the orchestrator, whose exceptions are in its task: an event's payload could not be read.
            Break(Failures.Of(e, worker.ExceptionProperties));
        }
    }

    private void ProcessAll(IReadOnlyList<HistoryEvent> events)
    {
        for (var i = 0; i < events.Count && end is null; i++)
        {
            Process(events[i]);
            thread.Drain();
        }
    }

    private void Process(HistoryEvent e)
    {
        switch (e)
        {
            case TurnStarted turn:
                context.BeginTurn(turn.At, isReplay: true);
                break;
            case ScheduledEvent recorded:
                Match(recorded);
                break;
            case TimerCancelled:
                break;
            case ExecutionTerminated terminated:
                end = new ExecutionCompleted(OrchestrationRuntimeStatus.Terminated, terminated.Output, null, terminated.Recursive);
                break;
            case ExecutionSuspended:
                // What was asked for earlier in this turn waits, too.
                if (!suspended) heldActions = context.TakePending();
                suspended = true;
                break;
            case ExecutionResumed:
                suspended = false;
                if (heldActions is not null) context.GiveBack(heldActions);
                heldActions = null;
                while (end is null && held is not null && held.TryDequeue(out var waiting)) Deliver(waiting);
                break;
            default:
                if (suspended) (held ??= new()).Enqueue(e);
                else Deliver(e);
                break;
        }
    }

    private void Deliver(HistoryEvent e)
    {
        switch (e)
        {
            case ExecutionStarted:
                Start();
                break;
            case TaskCompleted completed:
                context.Complete(completed.TaskId, completed.Result);
                break;
            case TaskFailed failed:
                context.Fail(failed.TaskId, failed.Failure);
                break;
            case TimerFired fired:
                context.Complete(fired.TaskId, null);
                break;
            case EventRaised raised:
                context.Raise(raised);
                break;
            default:
                throw new InvalidOperationException($"{e.GetType().Name} is not a message.");
        }
        thread.Drain();
    }

    private void Start()
    {
        if (WorkerVersion.Refuses(worker.Versioning, started.Version) is { } refusal) Break(refusal);
        else if (worker.Registry.TryGetOrchestrator(started.Name, started.Version, out var factory)) body = context.RunAsync(factory(host.Services));
        else Break(Failures.NoSuchOrchestrator(started.Name, started.Version));
    }

    private void Match(ScheduledEvent recorded)
    {
        context.Pending.TryDequeue(out var asked);
        if (NonDeterminism.Find(recorded, asked) is { } difference) throw new NonDeterminismException(difference);
    }

    /// <summary>An orchestrator that has returned or thrown is not over while something that it scheduled is open.</summary>
    private HistoryEvent? NaturalEnd()
    {
        if (host.AsFunctions && AwaitsSomethingElse()) return Failed(IllegalAwaitFailure());
        if (body is not { IsCompleted: true } || context.HasOpenTasks) return null;
        if (body.Exception?.InnerException is { } thrown) return Failed(Failures.OfOrchestrator(thrown, worker.ExceptionProperties));
        // Throws for an orchestrator that let a cancellation escape; the real engine fails such an instance by the same accident.
        var output = body.Result;
        return context.StartOver() ?? (HistoryEvent)new ExecutionCompleted(OrchestrationRuntimeStatus.Completed, output);
    }

    /// <summary>Nothing durable can wake it. The Functions host says so; with the raw SDK such an instance stays Running.</summary>
    private bool AwaitsSomethingElse() => thread.SawForeignPost
        || (body is { IsCompleted: false } && !context.HasOpenTasks && !context.HasWaiters && !suspended);

    private static ExecutionCompleted Failed(TaskFailureDetails failure) =>
        new(OrchestrationRuntimeStatus.Failed, failure.ErrorMessage, failure);

    /// <summary>A failure outside the orchestrator's own code. With the raw SDK it has no output, and the custom status goes.</summary>
    private void Break(TaskFailureDetails failure)
    {
        end = host.AsFunctions ? Failed(failure) : new ExecutionCompleted(OrchestrationRuntimeStatus.Failed, null, failure);
        context.Pending.Clear();
        context.CancelledTimers.Clear();
        customStatus = (!host.AsFunctions, null);
    }

    private static TaskFailureDetails IllegalAwaitFailure() =>
        new(typeof(InvalidOperationException).FullName!, IllegalAwait, null, null, null);

    private TurnOutcome Outcome()
    {
        var actions = new List<HistoryEvent>(context.Pending.Count + context.CancelledTimers.Count + 1);
        actions.AddRange(context.Pending);
        foreach (var id in context.CancelledTimers) actions.Add(new TimerCancelled(id));
        if (end is not null) actions.Add(end);
        return new(actions, suspended, customStatus.IsSet, customStatus.Json);
    }
}
