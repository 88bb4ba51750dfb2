using System.Globalization;
using CcmFlow.Functions.Claims;
using CcmFlow.Functions.Identity;
using CcmFlow.Functions.OnCall;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.UrgentNeeds;
using CcmFlow.Functions.Worklist;
using CcmFlow.Rules.Access;
using CcmFlow.Rules.OnCall;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace CcmFlow.Functions.Console.Today;

/// <summary>The morning's list and the acts on it.</summary>
public sealed class TodayEndpoints(
    ConsolePages pages, WorklistStore worklist, HeldClaims holds, NeedStore needs, NeedDesk desk, OpenNeeds urgent, PatientCards cards, Schedules schedules, Contacts contacts, TimeProvider time)
{
    private const int Shown = 12;
    private const int ShownOfOne = 300;

    [Function("ConsoleToday")]
    [Needs(Right.SeeWork)]
    public async Task<IResult> Show(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "console/{practiceId}")] HttpRequest request, string practiceId, CancellationToken cancellation) =>
        await pages.ShowAsync<TodayPage>(request, await ModelAsync(Person.Required(request), request.Query["group"], cancellation));

    [Function("ConsoleFinishTask")]
    [Needs(Right.DoWork)]
    public async Task<IResult> Finish(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "console/{practiceId}/tasks/{taskId}/done")] HttpRequest request, string practiceId, string taskId, CancellationToken cancellation)
    {
        var person = Person.Required(request);
        if (await holds.IsStillHeldAsync(practiceId, taskId, cancellation)) return ConsolePages.Then(ConsolePaths.Today(practiceId), "task-held");
        var open = await worklist.IsOpenAsync(practiceId, taskId, cancellation);
        if (open) await worklist.DoneAsync(practiceId, taskId, person.StaffId ?? person.Account.Id, time.GetUtcNow(), cancellation);
        return ConsolePages.Then(ConsolePaths.Today(practiceId), open ? "task-done" : "task-gone");
    }

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
        if (!int.TryParse(form["minutes"].ToString().Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var minutes) || minutes > NeedDesk.MostMinutes)
            return await AgainAsync(request, Typed.In(needId, form, ("minutes", $"the whole minutes of the call, from 0 to {NeedDesk.MostMinutes}; 0 closes the case without one.")), cancellation);
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

    private async Task<IResult> AgainAsync(HttpRequest request, Typed typed, CancellationToken cancellation) =>
        await pages.ShowAsync<TodayPage>(request, await ModelAsync(Person.Required(request), null, cancellation) with { Typed = typed }, StatusCodes.Status422UnprocessableEntity);

    private async Task<TodayModel> ModelAsync(Person person, string? only, CancellationToken cancellation)
    {
        var practice = person.Practice;
        var now = time.GetUtcNow();
        var reading = (Names: cards.ByIdAsync(practice.Id, cancellation), Tasks: worklist.OpenAsync(practice.Id, cancellation), Needs: needs.OpenAsync(practice.Id, cancellation),
            Schedules: schedules.AsOfNowAsync(practice.Id, cancellation), States: contacts.StatesAsync(practice, cancellation));
        await Task.WhenAll(reading.Names, reading.Tasks, reading.Needs, reading.Schedules, reading.States);
        var (names, tasks, states) = (await reading.Names, await reading.Tasks, await reading.States);
        string? NameOf(string? patient) => patient is null ? null : names.GetValueOrDefault(patient)?.Name ?? patient;
        var group = int.TryParse(only, NumberStyles.None, CultureInfo.InvariantCulture, out var chosen) && chosen < WorkOrder.Groups.Count ? chosen : (int?)null;
        var groups = tasks.GroupBy(t => WorkOrder.GroupOf(t.Kind)).OrderBy(g => g.Key).Where(g => group is null || g.Key == group).Select(g => new WorkGroup(
            g.Key, WorkOrder.Groups[g.Key].Title, WorkOrder.Groups[g.Key].Why, g.Count(), [.. g.Take(group is null ? Shown : ShownOfOne).Select(t => new WorkItem(t, NameOf(t.Patient)))]));
        return new TodayModel(
            [.. (await urgent.OfAsync(person, await reading.Needs, withWords: group is null, cancellation)).Select(n => n with { Patient = NameOf(n.Need.Patient) })],
            CoverageCheck.Find(await reading.Schedules, practice.Team.Escalation, who => states(who).MayHoldShift, now, now.AddDays(CoverageCheck.DaysAhead)),
            [.. groups], tasks.Count, group is not null);
    }
}
