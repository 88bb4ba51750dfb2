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
    private readonly Queue<HistoryEvent> held = new();
    private Task<string?>? body;
    private HistoryEvent? end;
    private bool suspended;

    private OrchestrationTurn(string instanceId, EngineServices host)
    {
        this.host = host;
        context = new(instanceId, host, thread);
    }

    public static TurnOutcome Run(
        string instanceId,
        EngineServices host,
        IReadOnlyList<HistoryEvent> history,
        DateTime now,
        IReadOnlyList<HistoryEvent> arrived)
    {
        var turn = new OrchestrationTurn(instanceId, host);
        turn.thread.Run(() => turn.RunOnThread(history, now, arrived));
        return turn.Outcome();
    }

    private void RunOnThread(IReadOnlyList<HistoryEvent> history, DateTime now, IReadOnlyList<HistoryEvent> arrived)
    {
        try
        {
            ProcessAll(history);
            context.BeginTurn(now, isReplay: false);
            ProcessAll(arrived);
            end ??= NaturalEnd();
        }
        catch (NonDeterminismException e)
        {
            // What the changed code asked for instead must not happen.
            context.Pending.Clear();
            Fail(Failures.NonDeterministic(e.Message));
        }
        catch (Exception e)
        {
            // Not from the orchestrator, whose exceptions are in its task: an event's payload could not be read.
            Fail(TaskFailureDetails.FromException(e));
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
                suspended = true;
                break;
            case ExecutionResumed:
                suspended = false;
                while (end is null && held.TryDequeue(out var waiting)) Deliver(waiting);
                break;
            default:
                if (suspended) held.Enqueue(e);
                else Deliver(e);
                break;
        }
    }

    private void Deliver(HistoryEvent e)
    {
        switch (e)
        {
            case ExecutionStarted started:
                Start(started);
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
                context.Events.Raise(raised.Name, raised.Payload);
                break;
            default:
                throw new InvalidOperationException($"{e.GetType().Name} is not a message.");
        }
        thread.Drain();
    }

    private void Start(ExecutionStarted started)
    {
        context.Start(started);
        if (host.Registry.TryGetOrchestrator(started.Name, out var factory)) body = RunBody(factory, started);
        else Fail(Failures.NoSuchOrchestrator(started.Name));
    }

    private async Task<string?> RunBody(Func<IServiceProvider, ITaskOrchestrator> factory, ExecutionStarted started)
    {
        var orchestrator = factory(host.Services);
        var input = host.Converter.Deserialize(started.Input, orchestrator.InputType);
        return host.Converter.Serialize(await orchestrator.RunAsync(context, input));
    }

    private void Match(ScheduledEvent recorded)
    {
        if (context.Pending.TryDequeue(out var asked) && IsSame(asked, recorded)) return;
        throw new NonDeterminismException(
            $"A previous execution of this orchestration scheduled {Describe(recorded)}, but the current execution has " +
            $"{(asked is null ? "nothing" : Describe(asked))} there. Was the orchestrator changed after this instance had started?");
    }

    private static bool IsSame(ScheduledEvent asked, ScheduledEvent recorded) => asked.TaskId == recorded.TaskId && (asked, recorded) switch
    {
        (ActivityScheduled a, ActivityScheduled b) => a.Name.Equals(b.Name, StringComparison.OrdinalIgnoreCase),
        (SubOrchestrationCreated a, SubOrchestrationCreated b) => a.Name.Equals(b.Name, StringComparison.OrdinalIgnoreCase),
        _ => asked.GetType() == recorded.GetType(),
    };

    private static string Describe(ScheduledEvent e) => e switch
    {
        ActivityScheduled activity => $"activity '{activity.Name}' (#{e.TaskId})",
        SubOrchestrationCreated sub => $"sub-orchestration '{sub.Name}' (#{e.TaskId})",
        TimerCreated => $"a timer (#{e.TaskId})",
        _ => $"an event to send (#{e.TaskId})",
    };

    /// <summary>An orchestrator that has returned or thrown is not over while something that it scheduled is open.</summary>
    private HistoryEvent? NaturalEnd()
    {
        if (thread.SawForeignPost) return Failed(IllegalAwaitFailure());
        if (body is null || context.HasOpenTasks) return null;
        if (!body.IsCompleted)
        {
            // Nothing durable can wake it: it awaits something else.
            return context.Events.HasWaiters || suspended ? null : Failed(IllegalAwaitFailure());
        }
        if (body.Exception?.InnerException is { } thrown) return Failed(TaskFailureDetails.FromException(thrown));
        if (body.IsCanceled) return Failed(TaskFailureDetails.FromException(new TaskCanceledException(body)));
        if (context.NextExecution is not { } next) return new ExecutionCompleted(OrchestrationRuntimeStatus.Completed, body.Result);
        return new ContinuedAsNew(next.Input, next.KeepEvents ? [.. context.Events.Unclaimed.Select(e => new EventRaised(e.Name, e.Payload))] : []);
    }

    private void Fail(TaskFailureDetails failure) => end = Failed(failure);

    private static ExecutionCompleted Failed(TaskFailureDetails failure) =>
        new(OrchestrationRuntimeStatus.Failed, failure.ErrorMessage, failure);

    private static TaskFailureDetails IllegalAwaitFailure() =>
        new(typeof(InvalidOperationException).FullName!, IllegalAwait, null, null, null);

    private TurnOutcome Outcome()
    {
        var actions = new List<HistoryEvent>(context.Pending.Count + context.CancelledTimers.Count + 1);
        actions.AddRange(context.Pending);
        foreach (var id in context.CancelledTimers) actions.Add(new TimerCancelled(id));
        if (end is not null) actions.Add(end);
        return new(actions, suspended, context.CustomStatus.IsSet, context.CustomStatus.Json);
    }
}
