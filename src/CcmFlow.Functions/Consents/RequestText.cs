using System.Globalization;
using CcmFlow.Functions.Hosting;
using CcmFlow.Functions.Messaging;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Practices;
using CcmFlow.Rules.Consent;
using CcmFlow.Rules.Texts;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace CcmFlow.Functions.Consents;

/// <summary>
/// Sends the consent request or a reminder. The request is opened before the text leaves, so that an answer that comes within
/// the second finds it open; one that did not leave is withdrawn, so that nothing answers it.
/// </summary>
public sealed class RequestText(TextSender sender, PatientStore patients, PracticeStore practices, TimeProvider time)
{
    [Function(nameof(RequestText))]
    public async Task<TextResult> Run([ActivityTrigger] TextOrder order, CancellationToken cancellation)
    {
        var patient = await patients.GetAsync(order.Practice, order.Patient!, cancellation);
        if (patient.Enrollment is not (Enrollment.None or Enrollment.Asked or Enrollment.Lapsed)) return TextResult.Skipped(patient.Enrollment.ToString());
        if (patient.Texting != TextingState.Allowed || patient.Roster.Deceased) return TextResult.Skipped(patient.Texting.ToString());
        if (order.Template != TextTemplate.ConsentRequest) return await sender.SendAsync(order, cancellation);
        await OpenAsync(order, patient, cancellation);
        var result = TextResult.NotDelivered("failed");
        try
        {
            result = await sender.SendAsync(order, cancellation);
        }
        catch (CarrierBusyException busy) when (busy.Fault is null)
        {
            result = TextResult.Skipped(TextResult.OutcomeUnknown);
            throw;
        }
        finally
        {
            // A text of which nobody knows whether it went out may have been read: its answer counts. One that was not sent was not asked.
            if (result.Kind != TextResultKind.Sent && result.Reason != TextResult.OutcomeUnknown) await WithdrawAsync(order, cancellation);
        }
        return result;
    }

    private async Task OpenAsync(TextOrder order, PatientRecord patient, CancellationToken cancellation)
    {
        var practice = await practices.GetAsync(order.Practice, cancellation);
        await patients.RecordAsync(order.Practice, order.Patient!, p =>
        {
            if (p is not { Enrollment: Enrollment.None or Enrollment.Lapsed, Texting: TextingState.Allowed }) return new PatientChange(p, []);
            var shown = sender.Render(order, p.Roster.Language, practice);
            var evidence = Evidence("ask") with { Words = shown.Text, Wording = $"{shown.WordingVersion} {DisclosurePage.Version}" };
            return new PatientChange(p with { UnclearTexts = [] }, [new ConsentAsked(evidence, practice.Billing.PractitionerNpi)]);
        }, cancellation, patient);
    }

    private async Task WithdrawAsync(TextOrder order, CancellationToken cancellation) => await patients.RecordAsync(
        order.Practice, order.Patient!,
        p => new PatientChange(p, p.Permissions.Ccm.Request is { } open ? [new ConsentAskWithdrawn(Evidence("withdraw"), open.Id)] : []), cancellation);

    private Evidence Evidence(string what) => new(
        string.Create(CultureInfo.InvariantCulture, $"{what}.{time.GetUtcNow():yyyyMMddHHmmssfffffff}"), time.GetUtcNow(), Rules.Consent.Evidence.Practice, EvidenceChannel.Text);

    /// <param name="request">Which request of the month it belongs to, from 0.</param>
    public static TextOrder Order(PatientMonthKey key, TextTemplate template, int request = 0) => TextOrder.ToPatient(
        TextClass.Routine, template, key.Practice, key.Patient, key.Month,
        request == 0 ? template.ToString() : string.Create(CultureInfo.InvariantCulture, $"{template}.{request}"));

    public static Task<TextResult> Call(TaskOrchestrationContext context, TextOrder order) =>
        context.CallActivityAsync<TextResult>(nameof(RequestText), order, Retries.Routine);
}
