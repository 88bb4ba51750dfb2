using CcmFlow.Functions.Hosting;
using CcmFlow.Functions.Messaging;
using CcmFlow.Functions.Practices;
using CcmFlow.Functions.UrgentNeeds;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace CcmFlow.Functions.Voice;

/// <summary>An order to call somebody about a case; ids only.</summary>
/// <param name="Key">Names this call once and for all within its case.</param>
public sealed record CallOrder(NeedId Id, string CaseCode, string Person, string Key, int Round, int Step)
{
    public OutboxRef Place() => new(OutboxTable.Needs, Id.Practice, $"v|{Id.Need}|{Key}");
}

/// <summary>The carrier did not take the call for now; the activity is run again by its retry policy.</summary>
public sealed class CallNotTakenException() : Exception("The carrier did not take the call for now.");

/// <summary>Calls somebody. At least once: when a run dies between the carrier's answer and its being noted, the phone rings again.</summary>
public sealed class PlaceCall(CallStore calls, PracticeStore practices, IVoiceGateway voice, CcmFlowSettings settings, TimeProvider time)
{
    /// <returns>False: the call cannot be made.</returns>
    [Function(nameof(PlaceCall))]
    public async Task<bool> Run([ActivityTrigger] CallOrder order, CancellationToken cancellation)
    {
        var call = await calls.PutAsync(order, cancellation);
        if (call.HandedOverAt is not null) return true;
        var practice = await practices.GetAsync(order.Id.Practice, cancellation);
        var number = practice.Team.Member(order.Person).NumberForCalls;
        var ring = new OutboundCall(practice.PagerNumber, number)
        {
            Script = VoiceWebhooks.ScriptAddress(settings, call.Place, 1), Status = VoiceWebhooks.StatusAddress(settings, call.Place),
        };
        var answer = await AskAsync(ring, cancellation);
        if (answer == CallHandOver.Unknown) throw new CallNotTakenException();
        if (answer == CallHandOver.Accepted) await calls.HandedOverAsync(call.Place, cancellation);
        return answer == CallHandOver.Accepted;
    }

    /// <summary>A carrier that takes too long to answer is left.</summary>
    private async Task<CallHandOver> AskAsync(OutboundCall call, CancellationToken cancellation)
    {
        try
        {
            return await voice.CallAsync(call, cancellation).WaitAsync(PageByText.HandOverWithin, time, cancellation);
        }
        catch (TimeoutException)
        {
            return CallHandOver.Refused;
        }
    }

    public static Task<bool> Call(TaskOrchestrationContext context, CallOrder order) =>
        context.CallActivityAsync<bool>(nameof(PlaceCall), order, Retries.PageHop);
}
