using System.Globalization;
using CcmFlow.Functions.Messaging;
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
        // Names this start of the case in the keys of its pages: a case that has to be started again pages again.
        run = run with { Epoch = run.Epoch ?? context.CurrentUtcDateTime.ToString("MMddHHmmss", CultureInfo.InvariantCulture) };
        var state = run.State ?? await OpenAsync(context, run);
        var next = context.WaitForExternalEvent<NeedEnvelope>(EventName);
        for (var turn = 0; ; turn++)
        {
            // An event that came already must not be lost with this history, nor with a case that closes.
            if (state.Phase == UrgentNeedPhase.Closed && !next.IsCompleted) return;
            if (turn >= TurnsPerHistory && !next.IsCompleted)
            {
                context.ContinueAsNew(run with { State = state });
                return;
            }
            UrgentNeedEvent happened = new DeadlinePassed();
            using (var deadline = new CancellationTokenSource())
            {
                var timer = context.CreateTimer((state.Deadline ?? Now(context)).UtcDateTime, deadline.Token);
                if (await Task.WhenAny(next, timer) == next)
                {
                    deadline.Cancel();
                    happened = (await next).Event;
                    next = context.WaitForExternalEvent<NeedEnvelope>(EventName);
                }
            }
            if (state.Phase == UrgentNeedPhase.Closed)
            {
                if (happened is PatientWroteAgain) state = await OpenAsync(context, run);
                continue;
            }
            state = await NeedEffects.FollowAsync(context, run, UrgentNeedMachine.Decide(state, happened, Now(context)));
        }
    }

    /// <summary>Raises an event, unless the case's orchestration is not there any more.</summary>
    public static async Task TryRaiseAsync(DurableTaskClient durable, UndeliveredPage page, ILogger log, CancellationToken cancellation)
    {
        if (page.Event is not { } happened)
        {
            log.LogError("A {Template} for urgent need {Need} did not reach {Person}.", page.Template, page.Need, page.Person);
            return;
        }
        var instance = new NeedId(page.Practice, page.Need).Instance;
        if (await durable.GetInstanceAsync(instance, cancellation) is not { IsCompleted: false })
        {
            log.LogInformation("An event came for an urgent need that is closed.");
            return;
        }
        await durable.RaiseEventAsync(instance, EventName, new NeedEnvelope(happened), cancellation);
    }

    /// <summary>Storage that does not answer is asked again for as long as it takes: a case is never given up for it.</summary>
    private static async Task<UrgentNeedState> OpenAsync(TaskOrchestrationContext context, NeedRun run)
    {
        while (true)
        {
            try
            {
                var opened = await OpenCase.Call(context, run.Id);
                return await NeedEffects.FollowAsync(context, run, UrgentNeedMachine.Open(opened.CaseCode, opened.Severity, opened.Policy, Now(context)));
            }
            catch (TaskFailedException)
            {
                await context.CreateTimer(TimeSpan.FromSeconds(15), CancellationToken.None);
            }
        }
    }

    private static DateTimeOffset Now(TaskOrchestrationContext context) => new(context.CurrentUtcDateTime, TimeSpan.Zero);
}
