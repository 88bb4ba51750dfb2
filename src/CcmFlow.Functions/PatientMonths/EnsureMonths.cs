using System.Globalization;
using CcmFlow.Functions.Claims;
using CcmFlow.Functions.Messaging;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Practices;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.Consent;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;

namespace CcmFlow.Functions.PatientMonths;

/// <summary>Makes sure that each eligible patient has this month's orchestration, and each practice its claim batch. Starting twice is harmless.</summary>
public sealed class EnsureMonths(PracticeStore practices, PatientStore patients, EligibilityReview eligibility, TimeProvider time, ILogger<EnsureMonths> log)
{
    [Function(nameof(EnsureMonths))]
    public async Task Run([TimerTrigger("%EnsureMonthsSchedule%")] TimerInfo timer, [DurableClient] DurableTaskClient durable, CancellationToken cancellation)
    {
        foreach (var practice in await practices.ListAsync(cancellation))
        {
            var month = ServiceMonth.Of(time.GetUtcNow(), practice.Zone);
            await ClaimBatch.EnsureAsync(durable, new PracticeMonth(practice.Id, month), cancellation);
            await eligibility.EnsureAsync(practice, cancellation);
            foreach (var due in await patients.DueAsync(practice.Id, month.ToString(), practice.Billing.PractitionerNpi, cancellation))
                await TryAsync(new PatientMonthKey(practice.Id, due.Id, month), async key =>
                {
                    if (due.Lapses) await LapseAsync(key, practice.Billing.PractitionerNpi, durable, cancellation);
                    if (due.Starts) await StartAsync(key, durable, cancellation);
                });
        }
    }

    /// <summary>One patient's trouble must not keep the others from their month; the next hour tries again.</summary>
    private async Task TryAsync(PatientMonthKey key, Func<PatientMonthKey, Task> work)
    {
        try
        {
            await work(key);
        }
#pragma warning disable CA1031 // Whatever the reason is, it is this patient's alone.
        catch (Exception error) when (error is not OperationCanceledException)
#pragma warning restore CA1031
        {
            log.LogError("The month {Month} of a patient of practice {Practice} could not be started ({Error}).", key.Month, key.Practice, error.GetType().Name);
        }
    }

    /// <summary>The billing practitioner changed: the consent that was given for the one before does not count, and the running month asks again (AMA).</summary>
    private async Task LapseAsync(PatientMonthKey key, string practitioner, DurableTaskClient durable, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var (_, lapsed) = await patients.RecordAsync(key.Practice, key.Patient, p =>
        {
            var evidence = new Evidence(string.Create(CultureInfo.InvariantCulture, $"practitioner.{now:yyyyMMddHHmmssfffffff}"), now, Evidence.Practice, EvidenceChannel.Roster);
            return new PatientChange(p, p.HasActiveConsent && p.Consent!.PractitionerNpi != practitioner ? [new PractitionerChanged(evidence, practitioner)] : []);
        }, cancellation);
        if (lapsed && await durable.GetInstanceAsync(key.Instance, cancellation) is { IsRunning: true })
            await durable.RaiseEventAsync(key.Instance, PatientMonth.SignalEvent, PatientSignal.Lapsed, cancellation);
    }

    private async Task StartAsync(PatientMonthKey key, DurableTaskClient durable, CancellationToken cancellation)
    {
        if (await durable.GetInstanceAsync(key.Instance, cancellation) is null)
            await durable.ScheduleNewOrchestrationInstanceAsync(nameof(PatientMonth), key, new StartOrchestrationOptions(key.Instance), cancellation);
        await patients.ChangeAsync(key.Practice, key.Patient, p => p with { StartedMonth = key.Month.ToString() }, cancellation);
    }
}
