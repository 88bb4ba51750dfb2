using CcmFlow.Functions.Hosting;
using CcmFlow.Functions.Messaging;
using CcmFlow.Functions.Patients;
using CcmFlow.Rules.Texts;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace CcmFlow.Functions.Outreach;

/// <summary>Sends a check-in and notes, before it leaves, that its answer is awaited.</summary>
public sealed class SendCheckIn(TextSender sender, PatientStore patients)
{
    [Function(nameof(SendCheckIn))]
    public async Task<TextResult> Run([ActivityTrigger] TextOrder order, CancellationToken cancellation)
    {
        var patient = await patients.GetAsync(order.Practice, order.Patient!, cancellation);
        if (!patient.HasActiveConsent) return TextResult.Skipped(patient.Enrollment.ToString());
        var awaited = new CheckInRef(order.Month!.Value.ToString(), order.Key);
        if (patient.OpenCheckIn != awaited)
            patient = await patients.ChangeAsync(order.Practice, order.Patient!, p => p with { OpenCheckIn = awaited, UnclearTexts = [] }, cancellation, patient);
        return await sender.SendAsync(order, cancellation, patient);
    }

    public static TextOrder Order(PatientMonthKey key, TextTemplate template) =>
        TextOrder.ToPatient(TextClass.Routine, template, key.Practice, key.Patient, key.Month, template.ToString());

    public static Task<TextResult> Call(TaskOrchestrationContext context, TextOrder order) =>
        context.CallActivityAsync<TextResult>(nameof(SendCheckIn), order, Retries.Routine);
}
