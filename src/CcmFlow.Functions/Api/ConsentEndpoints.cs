using CcmFlow.Functions.Patients;
using CcmFlow.Functions.PatientMonths;
using CcmFlow.Functions.Practices;
using CcmFlow.Functions.Messaging;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.Consent;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace CcmFlow.Functions.Api;

/// <summary>Consent that staff took by word of mouth, and its revocation.</summary>
public sealed class ConsentEndpoints(PracticeStore practices, PatientStore patients, TimeProvider time)
{
    private const string Route = "practices/{practiceId}/patients/{patientId}/consent";

    /// <summary>The caller attests that all four elements were told (CMS MLN909188) by naming who told them.</summary>
    [Function("GiveConsent")]
    public async Task<IResult> Give(
        [HttpTrigger(AuthorizationLevel.Function, "put", Route = Route)] HttpRequest request,
        string practiceId, string patientId, [DurableClient] DurableTaskClient durable, CancellationToken cancellation)
    {
        var (practice, refusal) = await FindAsync(request, practiceId, patientId, cancellation);
        if (practice is null) return refusal!;
        if (request.Query["elementsTold"] != "all") return Problem.Wrong("elementsTold", "write all, once availability, cost sharing, one practitioner a month and the right to stop were told.");
        var now = time.GetUtcNow();
        var changed = await patients.ChangeAsync(practiceId, patientId, p => Stands(p, practice) || p.Roster.Deceased ? p : p with
        {
            Enrollment = Enrollment.Consented,
            Consent = new CcmConsent(now, nameof(ConsentMethod.Verbal), [.. Enum.GetNames<ConsentElement>()], practice.Billing.PractitionerNpi, null, null, null, p.Roster.LastVisitOn),
            AskedWording = null,
        }, cancellation);
        if (changed.Consent?.ObtainedAt == now) await SignalAsync(durable, practice, patientId, PatientSignal.ConsentGiven, cancellation);
        return Results.NoContent();
    }

    /// <summary>Takes effect at the end of the calendar month: this month may still be billed, the next not; the month's texts end now.</summary>
    [Function("RevokeConsent")]
    public async Task<IResult> Revoke(
        [HttpTrigger(AuthorizationLevel.Function, "delete", Route = Route)] HttpRequest request,
        string practiceId, string patientId, [DurableClient] DurableTaskClient durable, CancellationToken cancellation)
    {
        var (practice, refusal) = await FindAsync(request, practiceId, patientId, cancellation);
        if (practice is null) return refusal!;
        var now = time.GetUtcNow();
        await patients.ChangeAsync(
            practiceId, patientId,
            p => p.HasActiveConsent ? p with { Enrollment = Enrollment.Revoked, Consent = p.Consent! with { RevokedAt = now } } : p, cancellation);
        await SignalAsync(durable, practice, patientId, PatientSignal.Stopped, cancellation);
        return Results.NoContent();
    }

    // Asked again only when the billing practitioner changes (AMA).
    private static bool Stands(PatientRecord patient, Practice practice) =>
        patient.HasActiveConsent && patient.Consent!.PractitionerNpi == practice.Billing.PractitionerNpi;

    private async Task<(Practice? Practice, IResult? Refusal)> FindAsync(HttpRequest request, string practiceId, string patientId, CancellationToken cancellation)
    {
        if (await practices.FindAsync(practiceId, cancellation) is not { } practice) return (null, Problem.NotFound("practice", practiceId));
        if (await patients.FindAsync(practiceId, patientId, cancellation) is null) return (null, Problem.NotFound("patient", patientId));
        var by = request.Query["by"].ToString();
        return practice.Team.Staff.Any(s => s.Id == by) ? (practice, null) : (null, Problem.Wrong("by", "give the id of the team member who spoke with the patient."));
    }

    private async Task SignalAsync(DurableTaskClient durable, Practice practice, string patient, PatientSignal signal, CancellationToken cancellation)
    {
        var key = new PatientMonthKey(practice.Id, patient, ServiceMonth.Of(time.GetUtcNow(), practice.Zone));
        foreach (var instance in new[] { key.ConsentInstance, key.Instance })
            if (await durable.GetInstanceAsync(instance, cancellation) is { IsRunning: true })
                await durable.RaiseEventAsync(instance, PatientMonth.SignalEvent, signal, cancellation);
    }
}
