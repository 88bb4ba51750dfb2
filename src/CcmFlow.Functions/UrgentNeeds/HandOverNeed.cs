using CcmFlow.Functions.Hosting;
using CcmFlow.Functions.Practices;
using CcmFlow.Functions.Voice;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.Extensions.Logging;

namespace CcmFlow.Functions.UrgentNeeds;

public sealed record NeedHandOver(NeedId Id, string CaseCode, string Epoch, int Round);

/// <summary>
/// Nobody took the case: supervisor and answering service are called, and either may take it by the keypad. The supervisor's text is the alarm's.
/// A call that cannot be made does not hold up the other.
/// </summary>
public sealed class HandOverNeed(PracticeStore practices, PlaceCall call, NoteNeed note, ILogger<HandOverNeed> log)
{
    [Function(nameof(HandOverNeed))]
    public async Task Run([ActivityTrigger] NeedHandOver order, CancellationToken cancellation)
    {
        var team = (await practices.GetAsync(order.Id.Practice, cancellation)).Team;
        foreach (var person in new[] { team.Supervisor, team.AnsweringService?.Id }.OfType<string>().Distinct())
            if (!await TryCallAsync(new CallOrder(order.Id, order.CaseCode, person, $"{order.Epoch}.handover.{order.Round}.{person}", 0, 0), cancellation))
                log.LogError("Urgent need {Need} was to be handed to {Person}, who could not be called.", order.Id.Need, person);
        await note.Run(new NeedNote(order.Id, NeedNoteKind.HandedOver, null, null), cancellation);
    }

    public static Task Call(TaskOrchestrationContext context, NeedHandOver order) =>
        context.CallActivityAsync(nameof(HandOverNeed), order, Retries.Standard);

    private async Task<bool> TryCallAsync(CallOrder order, CancellationToken cancellation)
    {
        try
        {
            return await call.Run(order, cancellation);
        }
        catch (CallNotTakenException)
        {
            return false;
        }
    }
}
