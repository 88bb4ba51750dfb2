using CcmFlow.Functions.Claims;
using CcmFlow.Functions.Identity;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Practices;
using CcmFlow.Functions.Worklist;
using CcmFlow.Rules.Access;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace CcmFlow.Functions.Api;

/// <summary>Work that needs a person, what is due first at the top, and its being done.</summary>
public sealed class WorklistEndpoints(PracticeStore practices, WorklistStore worklist, PatientStore patients, CarePlanCopies copies, HeldClaims holds, TimeProvider time)
{
    [Function("ListTasks")]
    [Needs(Right.SeeWork)]
    public async Task<IResult> List(
        [HttpTrigger(AuthorizationLevel.Function, "get", Route = "practices/{practiceId}/tasks")] HttpRequest request, string practiceId, CancellationToken cancellation) =>
        await practices.FindAsync(practiceId, cancellation) is null
            ? Problem.NotFound("practice", practiceId)
            : Paging.Answer(request, await worklist.OpenAsync(practiceId, cancellation), t => Paging.Place(t.DueAt, t.Id));

    [Function("FinishTask")]
    [Needs(Right.DoWork)]
    public async Task<IResult> Finish(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = "practices/{practiceId}/tasks/{taskId}/done")] HttpRequest request,
        string practiceId, string taskId, CancellationToken cancellation)
    {
        if (await practices.FindAsync(practiceId, cancellation) is not { } practice) return Problem.NotFound("practice", practiceId);
        if (CallerAsActor.Of(request, practice, request.Query["by"]) is not { } by) return Problem.Wrong("by", "give the id of the team member or account who did it.");
        if (await holds.IsStillHeldAsync(practiceId, taskId, cancellation)) return Results.Problem(HeldClaims.StillHeld, statusCode: StatusCodes.Status409Conflict, title: "Not possible");
        return await worklist.DoneAsync(practiceId, taskId, by, time.GetUtcNow(), cancellation) is { } task
            ? PracticeEndpoints.Json(task)
            : Problem.NotFound("task", taskId);
    }

    [Function("GiveCarePlanCopy")]
    [Needs(Right.PlanCare)]
    public async Task<IResult> CarePlanCopy(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = "practices/{practiceId}/patients/{patientId}/care-plan-copy")] HttpRequest request,
        string practiceId, string patientId, CancellationToken cancellation)
    {
        if (await practices.FindAsync(practiceId, cancellation) is not { } practice) return Problem.NotFound("practice", practiceId);
        if (await patients.FindAsync(practiceId, patientId, cancellation) is null) return Problem.NotFound("patient", patientId);
        var by = CallerAsActor.Of(request, practice, request.Query["by"]) ?? WorklistStore.ByItself;
        return await copies.GiveAsync(practice, patientId, by, cancellation) is { } mend ? Problem.Wrong("patientId", mend) : Results.NoContent();
    }

    [Function("TakeBackCarePlanCopy")]
    [Needs(Right.PlanCare)]
    public async Task<IResult> CarePlanCopyBack(
        [HttpTrigger(AuthorizationLevel.Function, "delete", Route = "practices/{practiceId}/patients/{patientId}/care-plan-copy")] HttpRequest request,
        string practiceId, string patientId, CancellationToken cancellation)
    {
        if (await practices.FindAsync(practiceId, cancellation) is not { } practice) return Problem.NotFound("practice", practiceId);
        if (await patients.FindAsync(practiceId, patientId, cancellation) is null) return Problem.NotFound("patient", patientId);
        await copies.TakeBackAsync(practice, patientId, cancellation);
        return Results.NoContent();
    }
}
