using System.Globalization;
using CcmFlow.Functions.Identity;
using CcmFlow.Functions.OnCall;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.UrgentNeeds;
using CcmFlow.Functions.Worklist;
using CcmFlow.Rules.OnCall;
using Microsoft.AspNetCore.Http;

namespace CcmFlow.Functions.Console.Today;

/// <summary>Collects the page of today.</summary>
public sealed class TodayViews(ConsolePages pages, WorklistStore worklist, NeedStore needs, PatientCards cards, Schedules schedules, Contacts contacts, OpenNeeds urgent, TimeProvider time)
{
    /// <summary>Of an address: the work that the page's sentence is about.</summary>
    public const string TaskField = "task";

    private const int Shown = 12;
    private const int ShownOfOne = 300;
    private const int DoneShown = 10;

    /// <param name="typed">A form that was not taken.</param>
    public async Task<IResult> ShowAsync(HttpRequest request, Typed typed, int status, CancellationToken cancellation) =>
        await pages.ShowAsync<TodayPage>(request, await ModelAsync(Person.Required(request), request.Query["group"], request.Query[TaskField], cancellation) with { Typed = typed }, status);

    private async Task<TodayModel> ModelAsync(Person person, string? only, string? told, CancellationToken cancellation)
    {
        var practice = person.Practice;
        var now = time.GetUtcNow();
        var today = practice.Zone.DayStart(practice.Zone.LocalDate(now)).ToUniversalTime();
        var reading = (Names: cards.ByIdAsync(practice.Id, cancellation), Tasks: worklist.OpenAndDoneAsync(practice.Id, today, cancellation), Needs: needs.OpenAsync(practice.Id, cancellation),
            Schedules: schedules.AsOfNowAsync(practice.Id, cancellation), States: contacts.StatesAsync(practice, cancellation),
            Told: Ids.IsValid(told, 512) ? worklist.FindAsync(practice.Id, told!, cancellation) : Task.FromResult<StaffTask?>(null));
        await Task.WhenAll(reading.Names, reading.Tasks, reading.Needs, reading.Schedules, reading.States, reading.Told);
        var (names, (tasks, done), states) = (await reading.Names, await reading.Tasks, await reading.States);
        string? NameOf(string? patient) => patient is null ? null : names.GetValueOrDefault(patient)?.Name ?? patient;
        WorkItem Item(StaffTask task) => new(task, NameOf(task.Patient));
        var group = int.TryParse(only, NumberStyles.None, CultureInfo.InvariantCulture, out var chosen) && chosen < WorkOrder.Groups.Count ? chosen : (int?)null;
        var groups = tasks.GroupBy(t => WorkOrder.GroupOf(t.Kind)).OrderBy(g => g.Key).Where(g => group is null || g.Key == group).Select(g => new WorkGroup(
            g.Key, WorkOrder.Groups[g.Key].Title, WorkOrder.Groups[g.Key].Why, g.Count(), [.. g.Take(group is null ? Shown : ShownOfOne).Select(Item)]));
        return new TodayModel(
            [.. (await urgent.OfAsync(person, await reading.Needs, withWords: group is null, cancellation)).Select(n => n with { Patient = NameOf(n.Need.Patient) })],
            CoverageCheck.Find(await reading.Schedules, practice.Team.Escalation, who => states(who).MayHoldShift, now, now.AddDays(CoverageCheck.DaysAhead)),
            [.. groups], tasks.Count, group is not null)
        {
            Done = [.. done.Take(DoneShown).Select(Item)], AllDone = done.Count, Told = await reading.Told is { } task ? Item(task) : null,
        };
    }
}
