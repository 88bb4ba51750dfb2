using CcmFlow.Functions.Identity;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Patients.Mends;
using CcmFlow.Functions.Practices;
using CcmFlow.Rules.Access;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace CcmFlow.Functions.Api;

/// <summary>What the roster says of a patient and people mend by hand: what the console's form does, with ETags.</summary>
public sealed class RosterEndpoints(PracticeStore practices, PatientStore patients, RosterMending mending)
{
    private const string Route = "practices/{practiceId}/patients/{patientId}/roster";

    [Function("GetRoster")]
    [Needs(Right.SeePatients)]
    public async Task<IResult> Get([HttpTrigger(AuthorizationLevel.Function, "get", Route = Route)] HttpRequest request, string practiceId, string patientId, CancellationToken cancellation)
    {
        if (await practices.FindAsync(practiceId, cancellation) is null) return Problem.NotFound("practice", practiceId);
        if (await patients.FindAsync(practiceId, patientId, cancellation) is not { } patient) return Problem.NotFound("patient", patientId);
        request.HttpContext.Response.Headers.ETag = RosterFacts.TagOf(patient.Roster);
        return PracticeEndpoints.Json(RosterJson.Of(patient.Roster));
    }

    /// <summary>Changes what is given; what is not stays.</summary>
    [Function("PutRoster")]
    [Needs(Right.MendRoster)]
    public async Task<IResult> Put([HttpTrigger(AuthorizationLevel.Function, "put", Route = Route)] HttpRequest request, string practiceId, string patientId, CancellationToken cancellation)
    {
        if (await practices.FindAsync(practiceId, cancellation) is not { } practice) return Problem.NotFound("practice", practiceId);
        if (await patients.FindAsync(practiceId, patientId, cancellation) is not { } patient) return Problem.NotFound("patient", patientId);
        if (CallerAsActor.Of(request, practice, request.Query["by"]) is not { } by) return Problem.Wrong("by", "give the id of the team member who mends it.");
        var (seen, refusal) = Precondition.Of(request);
        if (refusal is not null) return refusal;
        var (body, unread) = await Body.ObjectAsync(request, cancellation);
        if (body is null) return unread!;
        var (typed, faults) = RosterJson.Read(body);
        if (faults.Count > 0) return Problem.Wrong([.. faults]);
        switch (await mending.SaveAsync(practice, patient, seen, typed, by, cancellation))
        {
            case MendOutcome.Meanwhile { Now: var now }:
                return Precondition.Failed(request, RosterFacts.TagOf(now.Roster), RosterJson.Of(now.Roster));
            case MendOutcome.Refused refused:
                return Problem.Wrong([.. refused.Faults]);
            case MendOutcome.Saved saved:
                request.HttpContext.Response.Headers.ETag = RosterFacts.TagOf(saved.Patient.Roster);
                return PracticeEndpoints.Json(RosterJson.Of(saved.Patient.Roster));
            case var other:
                throw new InvalidOperationException($"A mend ended as {other.GetType().Name}.");
        }
    }
}
