using CcmFlow.Functions.Identity;
using CcmFlow.Functions.Worklist;
using CcmFlow.Rules.Access;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace CcmFlow.Functions.Console.Today;

/// <summary>Ticking work off the list, with a note of what was done, and putting back what was ticked off by mistake.</summary>
public sealed class TaskEndpoints(ConsolePages pages, TodayViews views, TaskTicks ticks)
{
    private const string Route = "console/{practiceId}/tasks/{taskId}";

    [Function("ConsoleFinishTask")]
    [Needs(Right.FinishWork)]
    public async Task<IResult> Finish(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Route + "/done")] HttpRequest request, string practiceId, string taskId, CancellationToken cancellation)
    {
        var (order, form) = (Order(request, taskId), await request.ReadFormAsync(cancellation));
        var note = form["note"].ToString().Trim();
        if (note.Length > TaskTicks.MostNote)
            return await views.ShowAsync(request, Typed.In(taskId, form, ("note", $"up to {TaskTicks.MostNote} characters; this has {note.Length}.")), StatusCodes.Status422UnprocessableEntity, cancellation);
        var (outcome, task) = await ticks.DoneAsync(order, note, cancellation);
        return outcome switch
        {
            Ticked.Now => Then(practiceId, taskId, "task-done"),
            // The same form once more.
            Ticked.Before when task!.DoneBy == order.By && (task.Note ?? "") == note => DoneBefore.When(true, Then(practiceId, taskId, "task-done")),
            Ticked.Before when note.Length > 0 => await views.ShowAsync(request, Typed.In(taskId, form, ("", Late(request, task!, note))), StatusCodes.Status409Conflict, cancellation),
            Ticked.Before => Then(practiceId, taskId, "task-gone"),
            Ticked.StillHeld => Then(practiceId, taskId, "task-held"),
            Ticked.WithoutNote => await views.ShowAsync(request, Typed.In(taskId, form, ("note", TaskTicks.NoteMend)), StatusCodes.Status422UnprocessableEntity, cancellation),
            var other => await ElseAsync(other),
        };
    }

    [Function("ConsoleReopenTask")]
    [Needs(Right.FinishWork)]
    public async Task<IResult> Reopen(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Route + "/reopen")] HttpRequest request, string practiceId, string taskId, CancellationToken cancellation)
    {
        var (outcome, _) = await ticks.ReopenAsync(Order(request, taskId), cancellation);
        return outcome switch
        {
            Ticked.Now => Then(practiceId, taskId, "task-back"),
            Ticked.Before => Then(practiceId, taskId, "task-open"),
            Ticked.DoneByAct => Then(practiceId, taskId, "task-by-act"),
            var other => await ElseAsync(other),
        };
    }

    private static TickOrder Order(HttpRequest request, string task)
    {
        var person = Person.Required(request);
        return new TickOrder(person.Practice.Id, task, person.StaffId ?? person.Account.Id, person.May);
    }

    private string Late(HttpRequest request, StaffTask task, string note)
    {
        var shown = pages.For(request);
        return $"{shown.Staff(task.DoneBy)} has done that already, {shown.Time(task.DoneAt ?? shown.Now)}. Your note was not kept: {note}";
    }

    private async Task<IResult> ElseAsync(Ticked outcome) => outcome == Ticked.NotTheirs
        ? Results.Content(await pages.RefusalAsync(Refusal.NotAllowed), ConsolePages.Html, statusCode: StatusCodes.Status403Forbidden)
        : await pages.NotHereAsync();

    private static IResult Then(string practice, string task, string said) => ConsolePages.Then(ConsolePaths.Today(practice), said, about: (TodayViews.TaskField, task));
}
