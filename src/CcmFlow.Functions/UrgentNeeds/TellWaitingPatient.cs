using CcmFlow.Functions.Hosting;
using CcmFlow.Functions.Messaging;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.Texts;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace CcmFlow.Functions.UrgentNeeds;

/// <param name="Key">Names this text once and for all within its case.</param>
public sealed record WaitingPatient(NeedId Id, string Key);

/// <summary>Tells the patient that nobody has answered yet and what to do meanwhile: at the number that wrote, whatever was stopped since, for it answers the patient's own text.</summary>
public sealed class TellWaitingPatient(NeedStore needs, TextSender sender)
{
    [Function(nameof(TellWaitingPatient))]
    public async Task Run([ActivityTrigger] WaitingPatient waiting, CancellationToken cancellation)
    {
        if (await needs.FindAsync(waiting.Id.Practice, waiting.Id.Need, cancellation) is not { } need) return;
        var order = new TextOrder(need.Practice, TextClass.Safety, TextTemplate.StillPaging, waiting.Key)
        {
            ReplyTo = NeedStore.TextOf(need.Id), Patient = need.Patient, Month = ServiceMonth.Parse(need.Month), Need = need.Id,
        };
        await sender.SendAsync(order, cancellation);
    }

    public static Task Call(TaskOrchestrationContext context, WaitingPatient waiting) =>
        context.CallActivityAsync(nameof(TellWaitingPatient), waiting, Retries.PageHop);
}
