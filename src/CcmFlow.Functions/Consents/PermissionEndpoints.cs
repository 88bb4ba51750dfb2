using CcmFlow.Functions.Api;
using CcmFlow.Functions.Hosting;
using CcmFlow.Functions.Identity;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Practices;
using CcmFlow.Rules.Access;
using CcmFlow.Rules.Consent;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace CcmFlow.Functions.Consents;

/// <summary>What a patient agreed to, with the words, and what staff heard of it.</summary>
public sealed class PermissionEndpoints(PracticeStore practices, PatientStore patients, PermissionRecords records, TimeProvider time)
{
    internal const string AnotherNumber = "the number on file came later: what was said before is not about it. Ask the patient about this number, then record the answer; or give the hour, where both were on one day.";
    private const string Route = "practices/{practiceId}/patients/{patientId}/permissions";

    [Function("GetPermissions")]
    [Needs(Right.SeePatients)]
    public async Task<IResult> Get(
        [HttpTrigger(AuthorizationLevel.Function, "get", Route = Route)] HttpRequest request, string practiceId, string patientId, CancellationToken cancellation)
    {
        if (await practices.FindAsync(practiceId, cancellation) is not { } practice) return Problem.NotFound("practice", practiceId);
        return await patients.FindAsync(practiceId, patientId, cancellation) is null
            ? Problem.NotFound("patient", patientId)
            : await ViewAsync(request, practice, patientId, StatusCodes.Status200OK, cancellation);
    }

    /// <summary>201: recorded; 200: it was recorded before; 409: the id stands for something else; 412: If-Match names an older state.</summary>
    [Function("RecordPermission")]
    [Needs(Right.RecordConsent)]
    public async Task<IResult> Record(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = Route)] HttpRequest request,
        string practiceId, string patientId, [DurableClient] DurableTaskClient durable, CancellationToken cancellation)
    {
        if (await practices.FindAsync(practiceId, cancellation) is not { } practice) return Problem.NotFound("practice", practiceId);
        if (await patients.FindAsync(practiceId, patientId, cancellation) is not { } patient) return Problem.NotFound("patient", patientId);
        if (patient.Roster.Deceased) return Problem.Wrong("patientId", "has died: nothing changes any more.");
        var (body, unread) = await Body.ReadAsync<PermissionRequest>(request, cancellation);
        if (body is null) return unread!;
        var now = time.GetUtcNow();
        if (body.Faults(practice, patient, now) is { Count: > 0 } faults) return Problem.Wrong([.. faults]);
        var (seen, refusal) = Precondition.IfGiven(request);
        if (refusal is not null) return refusal;
        return await RecordAsync(request, practice, patientId, seen, body.ToEvent(practice, patient, now), durable, cancellation);
    }

    private async Task<IResult> RecordAsync(
        HttpRequest request, Practice practice, string patientId, string? seen, PermissionEvent said, DurableTaskClient durable, CancellationToken cancellation) =>
        await records.RecordAsync(practice, patientId, said, seen, durable, cancellation) switch
        {
            PermissionOutcome.ChangedMeanwhile => Results.Problem(
                "If-Match: the patient's record has changed; read it again.", statusCode: StatusCodes.Status412PreconditionFailed, title: "Changed meanwhile"),
            PermissionOutcome.IdUsed => Results.Problem("id: something else was recorded under this id; give this one its own.", statusCode: StatusCodes.Status409Conflict, title: "The id is used"),
            PermissionOutcome.OfAnotherNumber => Problem.Wrong(said.Evidence.DayAlone is null ? "at" : "on", AnotherNumber),
            PermissionOutcome.Known => new DoneBefore(await ViewAsync(request, practice, patientId, StatusCodes.Status200OK, cancellation)),
            _ => await ViewAsync(request, practice, patientId, StatusCodes.Status201Created, cancellation),
        };

    private async Task<IResult> ViewAsync(HttpRequest request, Practice practice, string patientId, int status, CancellationToken cancellation)
    {
        var patient = await patients.GetAsync(practice.Id, patientId, cancellation);
        request.HttpContext.Response.Headers.ETag = patient.ETag.ToString();
        var view = PermissionView.From(patient, practice, await patients.EvidenceAsync(practice.Id, patientId, cancellation));
        return Results.Json(view, CcmJson.Options, statusCode: status);
    }
}
