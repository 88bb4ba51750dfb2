using CcmFlow.Rules.OnCall;
using Microsoft.DurableTask;
using Microsoft.Extensions.Logging;

namespace CcmFlow.Functions.UrgentNeeds;

/// <summary>
/// The work that a case has in hand. Looking up who is on call and each page run by themselves; what else one decision asks for is done in its
/// order. An activity that fails after its retries never ends the case: the machine's deadline goes on from there.
/// </summary>
public sealed class NeedWork(TaskOrchestrationContext context, NeedId id, string epoch)
{
    private readonly List<Task<IReadOnlyList<UrgentNeedEvent>>> open = [];

    public IReadOnlyList<Task> Open => open;

    /// <summary>Names the present start of the case.</summary>
    public string Epoch { get; set; } = epoch;

    /// <summary>Starts what the decision asks for and returns its state.</summary>
    public UrgentNeedState Begin(UrgentNeedDecision decision)
    {
        var orders = new NeedOrders(id, Epoch, decision.State, context.CurrentUtcDateTime);
        foreach (var urgent in decision.Effects.Where(IsUrgent)) open.Add(RunAsync(orders, [urgent]));
        UrgentNeedEffect[] others = [.. decision.Effects.Where(effect => !IsUrgent(effect))];
        if (others.Length > 0) open.Add(RunAsync(orders, others));
        return decision.State;
    }

    /// <summary>What came of finished work.</summary>
    public async Task<IReadOnlyList<UrgentNeedEvent>> FinishAsync(Task finished)
    {
        var work = open.Find(task => task == finished)!;
        open.Remove(work);
        return await work;
    }

    private static bool IsUrgent(UrgentNeedEffect effect) => effect is FindOnCall or SendPage;

    private async Task<IReadOnlyList<UrgentNeedEvent>> RunAsync(NeedOrders orders, IReadOnlyList<UrgentNeedEffect> effects)
    {
        var answers = new List<UrgentNeedEvent>();
        foreach (var effect in effects)
            if (await TryAsync(orders, effect) is { } answer) answers.Add(answer);
        return answers;
    }

    private async Task<UrgentNeedEvent?> TryAsync(NeedOrders orders, UrgentNeedEffect effect)
    {
        try
        {
            return await NeedEffects.CarryOutAsync(context, orders, effect);
        }
        catch (TaskFailedException error)
        {
            context.CreateReplaySafeLogger(nameof(UrgentNeed)).LogError(
                "{Effect} of urgent need {Need} failed in {Activity}; the case goes on.", effect.GetType().Name, orders.Id.Need, error.TaskName);
            return effect switch
            {
                SendPage page => new PageNotDelivered(page.Round, page.Step, page.Person, page.Channel),
                TellPatientWroteAgain again => new HolderNotReached(again.Person),
                _ => null,
            };
        }
    }
}
