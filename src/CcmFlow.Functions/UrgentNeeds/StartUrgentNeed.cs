using CcmFlow.Functions.Hosting;
using CcmFlow.Functions.Patients;
using CcmFlow.Rules.OnCall;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace CcmFlow.Functions.UrgentNeeds;

/// <param name="Text">Id of the text that leads to it: the one that opened the need, or one that joined it.</param>
public sealed record NeedStart(NeedId Id, string Text, NeedSeverity Severity);

/// <summary>
/// Makes sure that somebody is being paged for a text, and says so only then. A text that joined a case which has ended
/// meanwhile opens one of its own.
/// </summary>
public sealed class StartUrgentNeed(NeedStore needs, PatientStore patients, TimeProvider time)
{
    [Function(nameof(StartUrgentNeed))]
    public async Task Run([ActivityTrigger] NeedStart start, [DurableClient] DurableTaskClient durable, CancellationToken cancellation)
    {
        var id = start.Id;
        var own = NeedStore.IdOf(start.Text);
        if (id.Need != own && await IsOverAsync(durable, id, cancellation) && await needs.FindAsync(id.Practice, id.Need, cancellation) is { } ended)
        {
            await needs.OpenAsync(id.Practice, start.Text, ended.Patient, ended.Month, start.Severity, time.GetUtcNow(), cancellation, ended.Possible);
            foreach (var patient in ended.Everybody)
                await patients.ChangeAsync(id.Practice, patient, p => p.OpenNeed is null || p.OpenNeed == ended.Id ? p with { OpenNeed = own } : p, cancellation);
            id = id with { Need = own };
        }
        // Paging first; what the patient wrote is looked at after.
        await EnsureAsync(durable, id, cancellation);
        await needs.AddMessageAsync(id, start.Text, time.GetUtcNow(), cancellation);
    }

    /// <summary>Starts the paging unless it runs or has come to its end; one that failed starts again. True: it had to be started.</summary>
    public static async Task<bool> EnsureAsync(DurableTaskClient durable, NeedId id, CancellationToken cancellation)
    {
        if (await durable.GetInstanceAsync(id.Instance, cancellation) is { RuntimeStatus: not (OrchestrationRuntimeStatus.Failed or OrchestrationRuntimeStatus.Terminated) }) return false;
        await durable.ScheduleNewOrchestrationInstanceAsync(
            nameof(UrgentNeed), new NeedRun(id, null), new StartOrchestrationOptions(id.Instance), cancellation);
        return true;
    }

    public static Task Call(TaskOrchestrationContext context, NeedStart start) =>
        context.CallActivityAsync(nameof(StartUrgentNeed), start, Retries.Patient);

    private async Task<bool> IsOverAsync(DurableTaskClient durable, NeedId id, CancellationToken cancellation) =>
        await durable.GetInstanceAsync(id.Instance, cancellation) is { RuntimeStatus: OrchestrationRuntimeStatus.Completed }
        || (await needs.FindAsync(id.Practice, id.Need, cancellation))?.ClosedAt is not null;
}
