using CcmFlow.Functions.Hosting;
using CcmFlow.Functions.Messaging;
using CcmFlow.Functions.Practices;
using CcmFlow.Rules.OnCall;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.Extensions.Logging;

namespace CcmFlow.Functions.UrgentNeeds;

/// <summary>Texts whoever supervises now. An alarm that cannot be sent is logged as an error, which the deployment alerts on.</summary>
public sealed class TellSupervisor(PageByText page, PracticeStore practices, ILogger<TellSupervisor> log)
{
    [Function(nameof(TellSupervisor))]
    public async Task Run([ActivityTrigger] TextOrder order, CancellationToken cancellation)
    {
        var supervisor = (await practices.GetAsync(order.Practice, cancellation)).Team.Supervisor;
        try
        {
            var outcome = await page.Run(new PageTextOrder(order with { Staff = supervisor }, PageChannel.Text), cancellation);
            if (outcome.Fault is { } fault) log.LogError("Alarm for urgent need {Need} did not reach the supervisor ({Reason}).", order.Need, fault);
        }
        catch (CarrierBusyException error)
        {
            log.LogError("Alarm for urgent need {Need} did not reach the supervisor ({Reason}).", order.Need, error.Message);
        }
    }

    public static Task Call(TaskOrchestrationContext context, TextOrder order) =>
        context.CallActivityAsync(nameof(TellSupervisor), order, Retries.Standard);
}
