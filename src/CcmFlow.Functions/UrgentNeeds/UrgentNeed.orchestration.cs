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
/// they are carried out. Exactly one event wait is pending at any time; it is raced with the state's deadline and with the work in hand, so
/// that neither a carrier nor a table that does not answer holds up the next step.
/// </summary>
public static class UrgentNeed
{
    public const string EventName = "need";
    private const int TurnsPerHistory = 32;

    [Function(nameof(UrgentNeed))]
    public static async Task Run([OrchestrationTrigger] TaskOrchestrationContext context)
    {
        var run = context.GetInput<NeedRun>()!;
        var work = new NeedWork(context, run.Id, run.Epoch ?? EpochOf(context));
        var state = run.State ?? work.Begin(await OpenAsync(context, run));
        using var alarm = new NeedTimer(context);
        var next = context.WaitForExternalEvent<NeedEnvelope>(EventName);
        for (var turn = 0; ; turn++)
        {
            // An event that came already must not be lost with this history, nor with a case that closes.
            var settled = work.Open.Count == 0 && !next.IsCompleted;
            if (state.Phase == UrgentNeedPhase.Closed && settled) return;
            if (turn >= TurnsPerHistory && settled)
            {
                alarm.Cancel();
                context.ContinueAsNew(run with { State = state, Epoch = work.Epoch });
                return;
            }
            context.SetCustomStatus(NeedStatus.Of(state));
            var done = await Task.WhenAny([next, .. work.Open, .. alarm.Until(state.Deadline)]);
            IReadOnlyList<UrgentNeedEvent> happened;
            if (done == next)
            {
                happened = [(await next).Event];
                next = context.WaitForExternalEvent<NeedEnvelope>(EventName);
            }
            else happened = work.Open.Contains(done) ? await work.FinishAsync(done) : [new DeadlinePassed()];
            foreach (var one in happened)
            {
                if (state.Phase == UrgentNeedPhase.Closed && one is PatientWroteAgain)
                {
                    work.Epoch = EpochOf(context);
                    state = work.Begin(await OpenAsync(context, run));
                }
                else state = work.Begin(UrgentNeedMachine.Decide(state, one, Now(context)));
            }
            if (state.Phase == UrgentNeedPhase.Closed) alarm.Cancel();
        }
    }

    /// <summary>Tells the case of a page that did not arrive.</summary>
    public static async Task TryRaiseAsync(DurableTaskClient durable, UndeliveredPage page, ILogger log, CancellationToken cancellation)
    {
        if (page.Event is { } happened) await RaiseAsync(durable, new NeedId(page.Practice, page.Need), happened, log, cancellation);
        else log.LogError("A {Template} for urgent need {Need} did not reach {Person}.", page.Template, page.Need, page.Person);
    }

    /// <summary>Raises an event, unless the case's orchestration is not there any more. False: it is not.</summary>
    public static async Task<bool> RaiseAsync(DurableTaskClient durable, NeedId id, UrgentNeedEvent happened, ILogger log, CancellationToken cancellation)
    {
        if (await durable.GetInstanceAsync(id.Instance, cancellation) is not { IsCompleted: false })
        {
            log.LogInformation("An event came for an urgent need that is closed.");
            return false;
        }
        await durable.RaiseEventAsync(id.Instance, EventName, new NeedEnvelope(happened), cancellation);
        return true;
    }

    /// <summary>Names a start of the case in the keys of its pages and minutes: one that is started or opened again pages again, and its minutes are others.</summary>
    private static string EpochOf(TaskOrchestrationContext context) => context.CurrentUtcDateTime.ToString("MMddHHmmss", CultureInfo.InvariantCulture);

    /// <summary>Storage that does not answer is asked again for as long as it takes: a case is never given up for it.</summary>
    private static async Task<UrgentNeedDecision> OpenAsync(TaskOrchestrationContext context, NeedRun run)
    {
        while (true)
        {
            try
            {
                var opened = await OpenCase.Call(context, run.Id);
                return UrgentNeedMachine.Open(opened.CaseCode, opened.Severity, opened.Policy, Now(context));
            }
            catch (TaskFailedException)
            {
                await context.CreateTimer(TimeSpan.FromSeconds(15), CancellationToken.None);
            }
        }
    }

    private static DateTimeOffset Now(TaskOrchestrationContext context) => new(context.CurrentUtcDateTime, TimeSpan.Zero);
}
