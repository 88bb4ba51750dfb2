using CcmFlow.Functions.Claims;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Practices;
using CcmFlow.Rules.Calendar;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;

namespace CcmFlow.Functions.PatientMonths;

/// <summary>Makes sure that each eligible patient has this month's orchestration, and each practice its claim batch. Starting twice is harmless.</summary>
public sealed class EnsureMonths(PracticeStore practices, PatientStore patients, TimeProvider time, ILogger<EnsureMonths> log)
{
    [Function(nameof(EnsureMonths))]
    public async Task Run([TimerTrigger("%EnsureMonthsSchedule%")] TimerInfo timer, [DurableClient] DurableTaskClient durable, CancellationToken cancellation)
    {
        foreach (var practice in await practices.ListAsync(cancellation))
        {
            var month = ServiceMonth.Of(time.GetUtcNow(), practice.Zone);
            var waiting = await patients.NotStartedAsync(practice.Id, month.ToString(), cancellation);
            foreach (var patient in waiting) await StartAsync(new PatientMonthKey(practice.Id, patient, month), durable, cancellation);
            if (waiting.Count == 0) continue;
            await ClaimBatch.EnsureAsync(durable, new PracticeMonth(practice.Id, month), cancellation);
            log.LogInformation("Started {Count} patient-months of {Month} for practice {Practice}.", waiting.Count, month, practice.Id);
        }
    }

    private async Task StartAsync(PatientMonthKey key, DurableTaskClient durable, CancellationToken cancellation)
    {
        if (await durable.GetInstanceAsync(key.Instance, cancellation) is null)
            await durable.ScheduleNewOrchestrationInstanceAsync(nameof(PatientMonth), key, new StartOrchestrationOptions(key.Instance), cancellation);
        await patients.ChangeAsync(key.Practice, key.Patient, p => p with { StartedMonth = key.Month.ToString() }, cancellation);
    }
}
