using CcmFlow.Functions.Claims;
using CcmFlow.Functions.Identity;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Practices;
using CcmFlow.Functions.Worklist;
using CcmFlow.Rules.Access;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace CcmFlow.Functions.Api;

/// <summary>Work that needs a person, what is due first at the top, its being done, and what was ticked off by mistake.</summary>
public sealed class WorklistEndpoints(PracticeStore practices, WorklistStore worklist, PatientStore patients, CarePlanCopies copies, TaskTicks ticks)
{
    private const string TaskRoute = "practices/{practiceId}/tasks/{taskId}";

    [Function("ListTasks")]
    [Needs(Right.SeeWork)]
    public async Task<IResult> List(
        [HttpTrigger(AuthorizationLevel.Function, "get", Route = "practices/{practiceId}/tasks")] HttpRequest request, string practiceId, CancellationToken cancellation) =>
        await practices.FindAsync(practiceId, cancellation) is null
            ? Problem.NotFound("practice", practiceId)
            : Paging.Answer(request, await worklist.OpenAsync(practiceId, cancellation), t => Paging.Place(t.DueAt, t.Id));

    [Function("GetTask")]
    [Needs(Right.SeeWork)]
    public async Task<IResult> Get(
        [HttpTrigger(AuthorizationLevel.Function, "get", Route = TaskRoute)] HttpRequest request, string practiceId, string taskId, CancellationToken cancellation) =>
        await worklist.FindAsync(practiceId, taskId, cancellation) is { } task ? View(request, task) : Problem.NotFound("task", taskId);

    /// <summary>A person did it. Who was first and when stands; a note says what was done.</summary>
    [Function("FinishTask")]
    [Needs(Right.FinishWork)]
    public async Task<IResult> Finish(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = TaskRoute + "/done")] HttpRequest request, string practiceId, string taskId, CancellationToken cancellation)
    {
        var (order, refusal) = await OrderAsync(request, practiceId, taskId, cancellation);
        if (order is null) return refusal!;
        var (body, unread) = await Body.ReadAsync<TaskNote>(request, cancellation, optional: true);
        if (body is null) return unread!;
        if (body.Note?.Trim().Length > TaskTicks.MostNote) return Problem.Wrong("note", $"at most {TaskTicks.MostNote} characters.");
        return Answer(request, taskId, await ticks.DoneAsync(order, body.Note, cancellation));
    }

    /// <summary>It was ticked off by mistake: the work is open as it was.</summary>
    [Function("ReopenTask")]
    [Needs(Right.FinishWork)]
    public async Task<IResult> Reopen(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = TaskRoute + "/reopen")] HttpRequest request, string practiceId, string taskId, CancellationToken cancellation)
    {
        var (order, refusal) = await OrderAsync(request, practiceId, taskId, cancellation);
        return order is null ? refusal! : Answer(request, taskId, await ticks.ReopenAsync(order, cancellation));
    }

    private async Task<(TickOrder? Order, IResult? Refusal)> OrderAsync(HttpRequest request, string practiceId, string taskId, CancellationToken cancellation)
    {
        if (await practices.FindAsync(practiceId, cancellation) is not { } practice) return (null, Problem.NotFound("practice", practiceId));
        if (CallerAsActor.Of(request, practice, request.Query["by"]) is not { } by) return (null, Problem.Wrong("by", "give the id of the team member or account who did it."));
        // Who was first stands, so that nothing is overwritten by who names no state.
        var (seen, refusal) = Precondition.IfGiven(request);
        if (refusal is not null) return (null, refusal);
        return (new TickOrder(practiceId, taskId, by, Person.Of(request) is { } person ? person.May : _ => true, seen), null);
    }

    private static IResult Answer(HttpRequest request, string taskId, (Ticked Outcome, StaffTask? Task) ticked) => ticked switch
    {
        (Ticked.Now, { } task) => View(request, task),
        (Ticked.Before, { } task) => new DoneBefore(View(request, task)),
        (Ticked.Changed, { } task) => Precondition.Failed(request, task.Tag(), task),
        (Ticked.NotTheirs, { } task) => Results.Problem(WorkWords.For(task.Kind), statusCode: StatusCodes.Status403Forbidden, title: "Not allowed"),
        (Ticked.StillHeld, _) => Results.Problem(HeldClaims.StillHeld, statusCode: StatusCodes.Status409Conflict, title: "Not possible"),
        (Ticked.WithoutNote, _) => Problem.Wrong("note", TaskTicks.NoteMend),
        (Ticked.DoneByAct, _) => Results.Problem("It was done with an act of its own, which stays done.", statusCode: StatusCodes.Status409Conflict, title: "Not possible"),
        _ => Problem.NotFound("task", taskId),
    };

    private static IResult View(HttpRequest request, StaffTask task)
    {
        request.HttpContext.Response.Headers.ETag = task.Tag();
        return PracticeEndpoints.Json(task);
    }

    [Function("GiveCarePlanCopy")]
    [Needs(Right.PlanCare)]
    public async Task<IResult> CarePlanCopy(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = "practices/{practiceId}/patients/{patientId}/care-plan-copy")] HttpRequest request,
        string practiceId, string patientId, CancellationToken cancellation)
    {
        if (await practices.FindAsync(practiceId, cancellation) is not { } practice) return Problem.NotFound("practice", practiceId);
        if (await patients.FindAsync(practiceId, patientId, cancellation) is null) return Problem.NotFound("patient", patientId);
        var (body, unread) = await Body.ReadAsync<CarePlanCopyRequest>(request, cancellation, optional: true);
        if (body is null) return unread!;
        if (!body.TryDay(out var givenOn)) return Problem.Wrong(CarePlanCopies.DayField, "a day such as 2026-04-30.");
        var by = CallerAsActor.Of(request, practice, request.Query["by"]) ?? WorklistStore.ByItself;
        return await copies.GiveAsync(practice, patientId, by, givenOn, cancellation) is var (field, mend)
            ? Problem.Wrong(field.Length > 0 ? field : "patientId", mend)
            : Results.NoContent();
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
