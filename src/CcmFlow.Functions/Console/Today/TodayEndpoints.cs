using CcmFlow.Functions.Console.Patients;
using CcmFlow.Functions.Identity;
using CcmFlow.Functions.UrgentNeeds;
using CcmFlow.Rules.Access;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace CcmFlow.Functions.Console.Today;

/// <summary>The morning's list and the acts on its urgent cases.</summary>
public sealed class TodayEndpoints(ConsolePages pages, TodayViews views, NeedDesk desk)
{
    [Function("ConsoleToday")]
    [Needs(Right.SeeWork)]
    public async Task<IResult> Show(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "console/{practiceId}")] HttpRequest request, string practiceId, CancellationToken cancellation) =>
        await views.ShowAsync(request, Typed.Nothing, StatusCodes.Status200OK, cancellation);

    [Function("ConsoleTakeNeed")]
    [Needs(Right.TakeNeeds)]
    public Task<IResult> Take(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "console/{practiceId}/needs/{needId}/take")] HttpRequest request,
        string practiceId, string needId, [DurableClient] DurableTaskClient durable, CancellationToken cancellation) =>
        TellAsync(request, staff => desk.TakeAsync(new NeedId(practiceId, needId), staff, durable, cancellation), "need-taken", cancellation);

    [Function("ConsolePassNeed")]
    [Needs(Right.TakeNeeds)]
    public Task<IResult> Pass(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "console/{practiceId}/needs/{needId}/pass")] HttpRequest request,
        string practiceId, string needId, [DurableClient] DurableTaskClient durable, CancellationToken cancellation) =>
        TellAsync(request, staff => desk.PassAsync(new NeedId(practiceId, needId), staff, durable, cancellation), "need-passed", cancellation);

    /// <summary>How it went: with the minutes of the call, or closed without one.</summary>
    [Function("ConsoleEndNeed")]
    [Needs(Right.TakeNeeds)]
    public async Task<IResult> End(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "console/{practiceId}/needs/{needId}/done")] HttpRequest request,
        string practiceId, string needId, [DurableClient] DurableTaskClient durable, CancellationToken cancellation)
    {
        var form = await request.ReadFormAsync(cancellation);
        if (TypedMinutes.Full(form["minutes"]) is not { } minutes || minutes > NeedDesk.MostMinutes)
            return await AgainAsync(request, Typed.In(needId, form, ("minutes", $"the minutes of the call, from 1 to {NeedDesk.MostMinutes}, such as 7 or 7:30, of which the full ones count; 0 closes the case without one.")), cancellation);
        if (Person.Required(request).StaffId is not { } staff) return await NotOfTheTeamAsync(request, cancellation);
        var (note, shown) = (form["note"].ToString().Trim(), pages.For(request));
        var answer = await desk.EndAsync(new NeedId(practiceId, needId), staff, minutes, note, durable, cancellation);
        return answer.Refusal switch
        {
            null => ConsolePages.Then(ConsolePaths.Today(practiceId), answer.Call is { } call ? Said.Ended(call, answer.Of) : "need-closed"),
            NeedRefusal.NotOpen when minutes + note.Length == 0 => ConsolePages.Then(ConsolePaths.Today(practiceId), "need-gone"),
            NeedRefusal.NotOpen => await AgainAsync(request, Typed.In(needId, form, ("", $"This case is not open any more; nothing of this was saved: {minutes} minutes. {note}")), cancellation),
            NeedRefusal.WhyIsMissing => await AgainAsync(request, Typed.In(needId, form, ("note", NeedDesk.WhyMend)), cancellation),
            NeedRefusal.AnotherHasIt => await AgainAsync(request, Typed.In(needId, form, ("", $"{shown.Staff(answer.Holder)} has this case: what you did for the patient is logged on the patient's page.")), cancellation),
            _ => await AgainAsync(request, Typed.In(needId, form, ("", $"The patient wrote again at {shown.Clock(answer.WroteAt!.Value)}: read it first. Nothing was saved yet and the case is open; send this again when it is still so.")), cancellation),
        };
    }

    private async Task<IResult> TellAsync(HttpRequest request, Func<string, Task<NeedAnswer>> tell, string done, CancellationToken cancellation)
    {
        var person = Person.Required(request);
        if (person.StaffId is not { } staff) return await NotOfTheTeamAsync(request, cancellation);
        return ConsolePages.Then(ConsolePaths.Today(person.Practice.Id), (await tell(staff)).Refusal is null ? done : "need-gone");
    }

    private async Task<IResult> NotOfTheTeamAsync(HttpRequest request, CancellationToken cancellation) =>
        await AgainAsync(request, Typed.In("", await request.ReadFormAsync(cancellation), ("", "You are no member of the team that can be paged: cases are taken by one.")), cancellation);

    private Task<IResult> AgainAsync(HttpRequest request, Typed typed, CancellationToken cancellation) => views.ShowAsync(request, typed, StatusCodes.Status422UnprocessableEntity, cancellation);
}
