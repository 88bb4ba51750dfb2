using System.Runtime.ExceptionServices;
using CcmFlow.Embedded.DurableTask.Engine.History;
using CcmFlow.Embedded.DurableTask.Engine.Hub;
using CcmFlow.Embedded.DurableTask.Engine.Replay;
using CcmFlow.Embedded.Time;
using Microsoft.Extensions.Logging;

namespace CcmFlow.Embedded.DurableTask.Engine;

/// <summary>
/// Ties the hub to its journal, the work queue and the timers. Every change goes through <see cref="CommitAsync(HubChange)"/>:
/// applied and appended under one lock, durable, and only then do its effects leave. A crash in between leaves a journal that
/// has the change without its effects; <see cref="TaskHub.Unfinished"/> starts them again, which is why activities run at
/// least once and everything else exactly once.
/// </summary>
internal sealed class DurableTaskEngine : IDisposable
{
    public const string LogCategory = "CcmFlow.Embedded.DurableTask";

    private const int UrgentShare = 4;

    private readonly Lock gate = new();
    private readonly EngineServices host;
    private readonly TimeProvider time;
    private readonly Quiescence? quiescence;
    private readonly ITaskHubJournal journal;
    private readonly ILogger logger;
    private readonly TaskHub hub;
    private readonly WorkQueue turns;
    private readonly WorkQueue calls;
    private readonly WorkQueue urgentCalls;
    private readonly Func<string, bool>? isUrgent;
    private readonly Activities activities;
    private readonly DurableTimers timers;
    private readonly InstanceWaiters waiters = new();
    private readonly TaskCompletionSource<Exception> broken = new(TaskCreationOptions.RunContinuationsAsynchronously);

    // With one worker the order of work is part of what it promises, so nothing overtakes.
    private readonly bool turnsRunAhead;
    private Task lastRelease = Task.CompletedTask;

    public DurableTaskEngine(
        EngineServices host, EmbeddedDurableTaskOptions options, ITaskHubJournal journal, TimeProvider time, Quiescence? quiescence)
    {
        this.host = host;
        this.time = time;
        this.quiescence = quiescence;
        this.journal = journal;
        logger = host.Loggers.CreateLogger(LogCategory);
        turnsRunAhead = options.MaxConcurrentWorkItems > 1;
        hub = new(options.KeepCompletedHistory);
        activities = new(host, logger);
        turns = new(options.MaxConcurrentWorkItems, () => quiescence?.Busy(), RunAsync);
        // Activities that take long, or wait for other instances, must not keep turns from running.
        calls = turnsRunAhead ? new(options.MaxConcurrentWorkItems, () => quiescence?.Busy(), RunAsync) : turns;
        isUrgent = turnsRunAhead ? options.IsUrgent : null;
        urgentCalls = isUrgent is null ? calls : new(Math.Max(1, options.MaxConcurrentWorkItems / UrgentShare), () => quiescence?.Busy(), RunAsync);
        timers = new(time, Fire);
        foreach (var change in journal.ReadAll()) hub.Apply(change);
        Release(hub.Unfinished());
    }

    public DateTime Now => time.GetUtcNow().UtcDateTime;

    /// <summary>Completes with the error when the journal has failed; from then on nothing is accepted.</summary>
    public Task<Exception> Broken => broken.Task;

    public void Start()
    {
        turns.Start();
        if (calls != turns) calls.Start();
        if (urgentCalls != calls) urgentCalls.Start();
        timers.Start();
    }

    public async Task StopAsync(CancellationToken cancellation)
    {
        timers.Stop();
        await Task.WhenAll(turns.StopAsync(cancellation), calls == turns ? Task.CompletedTask : calls.StopAsync(cancellation), urgentCalls == calls ? Task.CompletedTask : urgentCalls.StopAsync(cancellation));
        Task last;
        lock (gate) last = lastRelease;
        // A failure has been reported to those whose change it was.
        await last.ContinueWith(_ => { }, cancellation, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
    }

    public void Dispose()
    {
        timers.Dispose();
        turns.Dispose();
        calls.Dispose();
        urgentCalls.Dispose();
    }

    /// <summary>What <paramref name="read"/> sees is durable when it is handed out: no crash can undo what somebody was told.</summary>
    public async ValueTask<T> ReadAsync<T>(Func<TaskHub, T> read)
    {
        T value;
        Task seen;
        lock (gate) (value, seen) = (read(hub), lastRelease);
        await seen;
        return value;
    }

    /// <summary>The present state, durable or not: for the engine's own tools, not for clients.</summary>
    public T Peek<T>(Func<TaskHub, T> read)
    {
        lock (gate) return read(hub);
    }

    /// <summary>What the orchestrator would ask for in a turn after <paramref name="history"/>; nothing is done.</summary>
    public IReadOnlyList<HistoryEvent> Replay(
        string instanceId, IReadOnlyList<HistoryEvent> history, DateTime at, IReadOnlyList<HistoryEvent> arrived) =>
        OrchestrationTurn.Run(instanceId, host, history, at, arrived).Actions;

    /// <summary>
    /// Completes with what <paramref name="read"/> makes of the instance as soon as <paramref name="until"/> holds. An unknown
    /// instance is an error, unless it <paramref name="mayCome"/>.
    /// </summary>
    public async Task<T> WaitAsync<T>(
        string instanceId, Func<Instance, bool> until, bool mayCome, Func<Instance, T> read, CancellationToken cancellation)
    {
        Task<T> value;
        Task seen;
        lock (gate)
        {
            var instance = hub.Find(instanceId);
            if (instance is null && !mayCome) throw new InvalidOperationException($"Orchestration with instanceId '{instanceId}' does not exist");
            seen = lastRelease;
            // After a failure nobody is answered any more, as they were all told when it came.
            if (Broken.IsCompleted) throw Broken.Result;
            value = instance is not null && until(instance) ? Task.FromResult(read(instance)) : waiters.Add(instanceId, until, read, cancellation);
        }
        if (!seen.IsCompletedSuccessfully) await seen.WaitAsync(cancellation);
        return await value;
    }

    /// <summary>Commits what <paramref name="decide"/> makes of the hub, in one step; nothing when it gives null.</summary>
    public async ValueTask CommitAsync(Func<TaskHub, HubChange?> decide)
    {
        ExceptionDispatchInfo? refusal = null;
        ValueTask commit;
        lock (gate)
        {
            commit = new(lastRelease);
            try
            {
                if (decide(hub) is { } change) commit = CommitInGate(change);
            }
            catch (Exception e)
            {
                refusal = ExceptionDispatchInfo.Capture(e);
            }
        }
        // A refusal, too, tells of a state that must be durable first.
        await commit;
        refusal?.Throw();
    }

    private ValueTask CommitAsync(HubChange change)
    {
        lock (gate) return CommitInGate(change);
    }

    private ValueTask CommitInGate(HubChange change)
    {
        if (lastRelease.IsFaulted) return new(lastRelease);
        if (hub.IsStale(change)) return ValueTask.CompletedTask;
        var effects = hub.Apply(change);
        var answers = waiters.Take(effects.Changed);
        var durable = journal.AppendAsync(change);
        if (journal.IsSnapshotDue) journal.Snapshot(hub.Capture());
        if (!durable.IsCompletedSuccessfully || !lastRelease.IsCompletedSuccessfully)
        {
            var busy = quiescence?.Busy();
            if (turnsRunAhead) RunTurnsAhead(effects.Work);
            return new(lastRelease = ReleaseAfterAsync(lastRelease, durable, busy, effects, answers));
        }
        Release(effects);
        answers?.Invoke();
        return ValueTask.CompletedTask;
    }

    /// <summary>
    /// Effects leave in the order of their changes, however late and on whatever thread a journal answers; after a failed
    /// append nothing leaves any more.
    /// </summary>
    private async Task ReleaseAfterAsync(Task previous, ValueTask durable, IDisposable? busy, HubEffects effects, Action? answers)
    {
        using (busy)
        {
            try
            {
                await durable;
            }
            catch (Exception e)
            {
                broken.TrySetResult(e);
                lock (gate) waiters.Fail(e);
                throw;
            }
            await previous;
            Release(effects);
            answers?.Invoke();
        }
    }

    /// <summary>
    /// A turn only computes; its own commit lies behind this change in the journal and its effects wait for both. So it need
    /// not wait for the change that woke it, which halves the rounds to the disk.
    /// </summary>
    private void RunTurnsAhead(List<object> work) => work.RemoveAll(item =>
    {
        if (item is not Instance) return false;
        turns.Enqueue(item);
        return true;
    });

    private void Release(HubEffects effects)
    {
        timers.Change(effects.NewTimers, effects.CancelledTimers);
        foreach (var work in effects.Work) QueueOf(work).Enqueue(work);
    }

    private WorkQueue QueueOf(object work) => work is ActivityCall call ? isUrgent?.Invoke(call.InstanceId) == true ? urgentCalls : calls : turns;

    private void Fire(IReadOnlyList<DurableTimer> due)
    {
        using var busy = quiescence?.Busy();
        foreach (var timer in due)
            Observe(CommitAsync(new MessageArrived(timer.InstanceId, timer.Execution, new TimerFired(timer.TaskId), Now)));
    }

    private async void Observe(ValueTask commit)
    {
        try
        {
            await commit;
        }
        catch (Exception e) when (Broken.IsCompleted)
        {
            // Said once, by the worker.
            logger.LogDebug(e, "The journal has failed.");
        }
        catch (Exception e)
        {
            logger.LogCritical(e, "A change could not be made.");
        }
    }

    private async Task RunAsync(object work)
    {
        try
        {
            var commit = work is ActivityCall call ? await RunActivityAsync(call) : RunTurn((Instance)work);
            // The worker goes on while the disk is at it; what it committed counts as in hand until it is durable.
            if (turnsRunAhead) Observe(commit);
            else await commit;
        }
        catch (ActivityAbandonedException)
        {
            // Its call stays open in the journal, and so it runs again.
        }
        catch (Exception e) when (Broken.IsCompleted)
        {
            logger.LogDebug(e, "The journal has failed.");
        }
        catch (Exception e)
        {
            logger.LogCritical(e, "A work item could not be finished.");
        }
    }

    private ValueTask RunTurn(Instance instance)
    {
        HistoryEvent[] arrived;
        long execution;
        lock (gate)
        {
            if (hub.Find(instance.Id) != instance || instance.IsOver) return ValueTask.CompletedTask;
            (arrived, execution) = ([.. instance.Inbox], instance.Execution);
        }
        // Also when the clock was set back: an orchestrator that went on with the old one would make its timers late by as much.
        var at = Now;
        var slots = host.Workers.ForOrchestrator(instance.Start.Name, instance.Start.Version).TurnSlots;
        slots?.Wait();
        TurnOutcome turn;
        try
        {
            turn = OrchestrationTurn.Run(instance.Id, host, instance.History, at, arrived);
        }
        finally
        {
            slots?.Release();
        }
        if (turn.Actions is [.., ExecutionCompleted { Failure: { } failure }])
            logger.LogWarning("Orchestration {InstanceId} failed: {ErrorType}", instance.Id, failure.ErrorType);
        return CommitAsync(new TurnCommitted(
            instance.Id, execution, at, arrived.Length, turn.Actions, turn.Suspended, turn.HasCustomStatus, turn.CustomStatus));
    }

    private async Task<ValueTask> RunActivityAsync(ActivityCall call)
    {
        var outcome = await activities.RunAsync(call);
        return CommitAsync(new MessageArrived(call.InstanceId, call.Execution, outcome, Now));
    }
}
