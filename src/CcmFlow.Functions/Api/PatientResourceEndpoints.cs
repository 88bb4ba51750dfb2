using CcmFlow.Functions.Console.Patients;
using CcmFlow.Functions.Identity;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Practices;
using CcmFlow.Rules.Access;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace CcmFlow.Functions.Api;

/// <summary>One patient, and the texts between the patient and the practice.</summary>
public sealed class PatientResourceEndpoints(PracticeStore practices, PatientStore patients, PatientViews views, Conversations conversations)
{
    private const string Route = "practices/{practiceId}/patients/{patientId}";

    [Function("GetPatient")]
    [Needs(Right.SeePatients)]
    public async Task<IResult> Get(
        [HttpTrigger(AuthorizationLevel.Function, "get", Route = Route)] HttpRequest request, string practiceId, string patientId, CancellationToken cancellation)
    {
        if (await practices.FindAsync(practiceId, cancellation) is not { } practice) return Problem.NotFound("practice", practiceId);
        return await views.OfAsync(practice, null, patientId, cancellation) is { } model
            ? PracticeEndpoints.Json(PatientDetail.From(model, practice))
            : Problem.NotFound("patient", patientId);
    }

    /// <summary>Newest first; an answer of the same instant before what it answers.</summary>
    [Function("GetConversation")]
    [Needs(Right.SeePatients)]
    public async Task<IResult> Conversation(
        [HttpTrigger(AuthorizationLevel.Function, "get", Route = Route + "/conversation")] HttpRequest request, string practiceId, string patientId, CancellationToken cancellation)
    {
        if (await practices.FindAsync(practiceId, cancellation) is null) return Problem.NotFound("practice", practiceId);
        return await patients.FindAsync(practiceId, patientId, cancellation) is null
            ? Problem.NotFound("patient", patientId)
            : Paging.Answer(request, await conversations.OfAsync(practiceId, patientId, cancellation), line => Paging.NewestFirst(line.At, $"{(line.FromPatient ? 1 : 0)}{line.Id}"));
    }
}
