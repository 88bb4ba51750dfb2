using CcmFlow.Functions.Hosting;
using CcmFlow.Functions.Messaging;
using CcmFlow.Functions.Patients;
using CcmFlow.Rules.Texts;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace CcmFlow.Functions.Consents;

/// <summary>
/// Sends the consent request or a reminder. The request is opened on the patient's row before the text leaves, so that an
/// answer that comes within the second finds it open.
/// </summary>
public sealed class RequestText(TextSender sender, PatientStore patients)
{
    [Function(nameof(RequestText))]
    public async Task<TextResult> Run([ActivityTrigger] TextOrder order, CancellationToken cancellation)
    {
        var patient = await patients.GetAsync(order.Practice, order.Patient!, cancellation);
        if (patient.Enrollment is not (Enrollment.None or Enrollment.Asked)) return TextResult.Skipped(patient.Enrollment.ToString());
        if (patient.Texting != TextingState.Allowed || patient.Roster.Deceased) return TextResult.Skipped(patient.Texting.ToString());
        if (order.Template == TextTemplate.ConsentRequest)
        {
            var wording = await sender.WordingAsync(order, patient.Roster.Language, cancellation);
            await patients.ChangeAsync(
                order.Practice, order.Patient!,
                p => p is { Enrollment: Enrollment.None, Texting: TextingState.Allowed } ? p with { Enrollment = Enrollment.Asked, AskedWording = wording } : p, cancellation);
        }
        var result = await sender.SendAsync(order, cancellation);
        // A text of which nobody knows whether it went out may have been read: its answer counts. One that was not sent was not asked.
        if (order.Template == TextTemplate.ConsentRequest && result.Kind != TextResultKind.Sent && result.Reason != TextResult.OutcomeUnknown)
        {
            await patients.ChangeAsync(
                order.Practice, order.Patient!, p => p.Enrollment == Enrollment.Asked ? p with { Enrollment = Enrollment.None, AskedWording = null } : p, cancellation);
        }
        return result;
    }

    public static TextOrder Order(PatientMonthKey key, TextTemplate template) =>
        TextOrder.ToPatient(TextClass.Routine, template, key.Practice, key.Patient, key.Month, template.ToString());

    public static Task<TextResult> Call(TaskOrchestrationContext context, TextOrder order) =>
        context.CallActivityAsync<TextResult>(nameof(RequestText), order, Retries.Routine);
}
