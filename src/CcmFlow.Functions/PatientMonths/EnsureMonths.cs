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
            await ClaimBatch.EnsureAsync(durable, new PracticeMonth(practice.Id, month), cancellation);
            foreach (var patient in await patients.NotStartedAsync(practice.Id, month.ToString(), cancellation))
                await TryStartAsync(new PatientMonthKey(practice.Id, patient, month), durable, cancellation);
        }
    }

    /// <summary>One patient's trouble must not keep the others from their month; the next hour tries again.</summary>
    private async Task TryStartAsync(PatientMonthKey key, DurableTaskClient durable, CancellationToken cancellation)
    {
        try
        {
            await StartAsync(key, durable, cancellation);
        }
#pragma warning disable CA1031 // Whatever the reason is, it is this patient's alone.
        catch (Exception error) when (error is not OperationCanceledException)
#pragma warning restore CA1031
        {
            log.LogError("The month {Month} of a patient of practice {Practice} could not be started ({Error}).", key.Month, key.Practice, error.GetType().Name);
        }
    }

    private async Task StartAsync(PatientMonthKey key, DurableTaskClient durable, CancellationToken cancellation)
    {
        if (await durable.GetInstanceAsync(key.Instance, cancellation) is null)
            await durable.ScheduleNewOrchestrationInstanceAsync(nameof(PatientMonth), key, new StartOrchestrationOptions(key.Instance), cancellation);
        await patients.ChangeAsync(key.Practice, key.Patient, p => p with { StartedMonth = key.Month.ToString() }, cancellation);
    }
}
