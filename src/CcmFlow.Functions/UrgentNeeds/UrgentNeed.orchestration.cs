using CcmFlow.Rules.OnCall;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;

namespace CcmFlow.Functions.UrgentNeeds;

/// <summary>
/// Pages until somebody takes the case and says how it went. All decisions are <see cref="UrgentNeedMachine"/>'s; here
/// they are carried out. Exactly one event wait is pending at any time and it is raced with the state's deadline.
/// </summary>
public static class UrgentNeed
{
    public const string EventName = "need";
    private const int TurnsPerHistory = 24;

    [Function(nameof(UrgentNeed))]
    public static async Task Run([OrchestrationTrigger] TaskOrchestrationContext context)
    {
        var run = context.GetInput<NeedRun>()!;
        var state = run.State;
        if (state is null)
        {
            var opened = await OpenCase.Call(context, run.Id);
            state = await FollowAsync(context, run.Id, UrgentNeedMachine.Open(opened.CaseCode, opened.Severity, opened.Policy, Now(context)));
        }

        var next = context.WaitForExternalEvent<NeedEnvelope>(EventName);
        for (var turn = 0; state.Phase != UrgentNeedPhase.Closed; turn++)
        {
            if (turn == TurnsPerHistory)
            {
                context.ContinueAsNew(new NeedRun(run.Id, state));
                return;
            }
            UrgentNeedEvent happened = new DeadlinePassed();
            using (var deadline = new CancellationTokenSource())
            {
                var timer = context.CreateTimer(state.Deadline!.Value.UtcDateTime, deadline.Token);
                if (await Task.WhenAny(next, timer) == next)
                {
                    deadline.Cancel();
                    happened = (await next).Event;
                    next = context.WaitForExternalEvent<NeedEnvelope>(EventName);
                }
            }
            state = await FollowAsync(context, run.Id, UrgentNeedMachine.Decide(state, happened, Now(context)));
        }
    }

    /// <summary>Raises an event, unless the case's orchestration is not there any more.</summary>
    public static async Task TryRaiseAsync(
        DurableTaskClient durable, string practice, string need, UrgentNeedEvent happened, ILogger log, CancellationToken cancellation)
    {
        var instance = new NeedId(practice, need).Instance;
        if (await durable.GetInstanceAsync(instance, cancellation) is not { IsCompleted: false })
        {
            log.LogInformation("An event came for an urgent need that is closed.");
            return;
        }
        await durable.RaiseEventAsync(instance, EventName, new NeedEnvelope(happened), cancellation);
    }

    private static async Task<UrgentNeedState> FollowAsync(TaskOrchestrationContext context, NeedId id, UrgentNeedDecision decision)
    {
        var open = new Queue<UrgentNeedEffect>(decision.Effects);
        var state = decision.State;
        while (open.TryDequeue(out var effect))
        {
            if (await NeedEffects.CarryOutAsync(context, id, state, effect) is not { } answer) continue;
            var next = UrgentNeedMachine.Decide(state, answer, Now(context));
            state = next.State;
            foreach (var more in next.Effects) open.Enqueue(more);
        }
        return state;
    }

    private static DateTimeOffset Now(TaskOrchestrationContext context) => new(context.CurrentUtcDateTime, TimeSpan.Zero);
}
