using CcmFlow.Functions.Identity;
using CcmFlow.Functions.OnCall;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Practices;
using CcmFlow.Rules.Access;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.OnCall;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace CcmFlow.Functions.Console.OnCall;

/// <summary>The schedule: who now and next, five weeks of calendar, swaps and cover.</summary>
public sealed class OnCallPageEndpoints(ConsolePages pages, Schedules schedules, Contacts contacts, TimeProvider time)
{
    private const string Route = "console/{practiceId}/on-call";
    private const int Days = 35;

    [Function("ConsoleOnCall")]
    [Needs(Right.SeeOnCall)]
    public async Task<IResult> Show([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = Route)] HttpRequest request, string practiceId, CancellationToken cancellation) =>
        await pages.ShowAsync<OnCallPage>(request, await ModelAsync(Person.Required(request).Practice, cancellation));

    [Function("ConsoleChangeOnCall")]
    [Needs(Right.ChangeOnCall)]
    public async Task<IResult> Change(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Route + "/{scheduleId}/changes")] HttpRequest request, string practiceId, string scheduleId, CancellationToken cancellation)
    {
        var person = Person.Required(request);
        var form = await request.ReadFormAsync(cancellation);
        if (!person.Practice.Team.Schedules.ContainsKey(scheduleId)) return await pages.NotHereAsync();
        var (changes, faults) = Read(form, person);
        if (changes is null) return await AgainAsync(request, Typed.In($"change-{scheduleId}", form, faults), cancellation);
        var conflicts = await schedules.TryChangeAsync(practiceId, scheduleId, changes, cancellation);
        var repeated = conflicts.Count > 0 && await StandsAsync(practiceId, scheduleId, changes[0].Id, cancellation);
        if (conflicts.Count == 0 || repeated) return DoneBefore.When(repeated, ConsolePages.Then(ConsolePaths.OnCall(practiceId), "shift-changed"));
        var shown = pages.For(request);
        return await AgainAsync(request, Typed.In($"change-{scheduleId}", form, conflicts.Select(c => ("", Sentence(c, form, shown)))), cancellation);
    }

    /// <summary>A form that was sent twice contradicts itself: it was done before.</summary>
    private async Task<bool> StandsAsync(string practice, string schedule, string change, CancellationToken cancellation) =>
        (await schedules.AsOfNowAsync(practice, cancellation))[schedule].Overrides.Any(o => o.Id == change);

    [Function("ConsoleTakeBackOnCall")]
    [Needs(Right.ChangeOnCall)]
    public async Task<IResult> TakeBack(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Route + "/changes/{changeId}/take-back")] HttpRequest request, string practiceId, string changeId, CancellationToken cancellation)
    {
        var person = Person.Required(request);
        var (outcome, conflicts) = await schedules.TakeBackAsync(practiceId, changeId, person.StaffId ?? person.Account.Id, cancellation);
        if (outcome == TakeBackOutcome.NoSuchChange) return await pages.NotHereAsync();
        if (outcome != TakeBackOutcome.Refused) return ConsolePages.Then(ConsolePaths.OnCall(practiceId), outcome == TakeBackOutcome.Done ? "shift-back" : "shift-was-back");
        var (form, shown) = (await request.ReadFormAsync(cancellation), pages.For(request));
        return await AgainAsync(request, Typed.In($"back-{changeId}", form, conflicts.Select(c => ("", SentenceOfTakingBack(c, shown)))), cancellation);
    }

    /// <summary>The change, and with a tick the shift that is given for it.</summary>
    private static (IReadOnlyList<OnCallOverride>? Changes, IReadOnlyList<(string, string)> Faults) Read(IFormCollection form, Person person)
    {
        var faults = new List<(string, string)>();
        var zone = person.Practice.Zone;
        DateTimeOffset At(string day, string hour)
        {
            if (!DateOnly.TryParseExact(form[day], "yyyy-MM-dd", out var date) || !OverrideCheck.IsYear(date.Year)) faults.Add((day, $"a day such as 2026-11-26, from {OverrideCheck.EarliestYear} to {OverrideCheck.LatestYear}."));
            if (!TimeOnly.TryParseExact(form[hour], "HH:mm", out var clock)) faults.Add((hour, "a time such as 08:00."));
            return faults.Count == 0 ? zone.AtLocal(date, clock).ToUniversalTime() : default;
        }
        var (start, end) = (At("fromDay", "fromTime"), At("toDay", "toTime"));
        if (!Enum.TryParse<OnCallOverrideKind>(form["kind"], out var kind) || !Enum.IsDefined(kind)) faults.Add(("kind", "choose what changes."));
        var given = form["exchange"] == "yes";
        if (given && kind is not (OnCallOverrideKind.Replace or OnCallOverrideKind.Swap)) faults.Add(("exchange", "a shift for a shift goes with \"One stands in for another\" or \"Two change places\"."));
        var (givenStart, givenEnd) = given ? (At("givenFromDay", "givenFromTime"), At("givenToDay", "givenToTime")) : (start, end);
        if (!Ids.IsValid(form["id"], 36)) faults.Add(("", "Load the page again: the form has lost its number."));
        string? Who(string field) => form[field].ToString() is { Length: > 0 } id ? id : null;
        if (faults.Count > 0) return (null, faults);
        var change = new OnCallOverride(form["id"]!, kind, start, end, Who("add"), Who("remove")) { By = person.StaffId ?? person.Account.Id };
        // Who change places do so both times; who stands in is stood in for.
        return (given ? [change, change with { Id = $"{change.Id}-2", Start = givenStart, End = givenEnd, Add = change.Remove, Remove = change.Add }] : [change], []);
    }

    private async Task<IResult> AgainAsync(HttpRequest request, Typed typed, CancellationToken cancellation) =>
        await pages.ShowAsync<OnCallPage>(request, await ModelAsync(Person.Required(request).Practice, cancellation) with { Typed = typed }, StatusCodes.Status422UnprocessableEntity);

    private async Task<OnCallModel> ModelAsync(Practice practice, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var zone = practice.Zone;
        var standing = await schedules.AsOfNowAsync(practice.Id, cancellation);
        var states = await contacts.StatesAsync(practice, cancellation);
        var today = zone.LocalDate(now);
        var first = today.AddDays(-(((int)today.DayOfWeek + 6) % 7));
        var until = zone.DayStart(first.AddDays(Days));
        return new OnCallModel(
            [.. practice.Team.Escalation.Steps.Select(s => new LevelNow(s.Level, OnCallResolver.People(s, standing, now), s.AckWithin, NextOf(s, standing, now, until)))],
            [.. standing.Select(s => new ScheduleWeeks(s.Key, s.Value.Rotation.Participants, DaysOf(s.Value, zone, first), [.. s.Value.Overrides.Where(o => o.End > now).OrderBy(o => o.Start)]))],
            CoverageCheck.Find(standing, practice.Team.Escalation, who => states(who).MayHoldShift, now, until),
            [.. practice.Team.Staff.Select(m => (m.Id, m.Name, states(m.Id).MayHoldShift))], practice.Team.Escalation);
    }

    private static OnCallShift? NextOf(EscalationStep step, IReadOnlyDictionary<string, OnCallSchedule> schedules, DateTimeOffset now, DateTimeOffset until) => step.Targets
        .Where(t => t.Kind == EscalationTargetKind.Schedule && schedules.ContainsKey(t.Id))
        .Select(t => OnCallResolver.Shifts(schedules[t.Id], now, until).Skip(1).FirstOrDefault()).OfType<OnCallShift>().OrderBy(s => s.Start).FirstOrDefault();

    private static List<CalendarDay> DaysOf(OnCallSchedule schedule, LocalZone zone, DateOnly first)
    {
        var shifts = OnCallResolver.Shifts(schedule, zone.DayStart(first), zone.DayStart(first.AddDays(Days)));
        return [.. Enumerable.Range(0, Days).Select(first.AddDays).Select(day =>
        {
            var (from, to) = (zone.DayStart(day), zone.DayStart(day.AddDays(1)));
            return new CalendarDay(day, [.. shifts.Where(s => s.Start < to && s.End > from).Select(s => s with { Start = s.Start > from ? s.Start : from, End = s.End < to ? s.End : to })
                .Select(s => new CalendarShift(s, OnCallResolver.At(schedule, s.Start).OverrideIds.Count > 0))]);
        })];
    }

    private static string Sentence(OverrideConflict conflict, IFormCollection form, Shown shown) => conflict.Kind switch
    {
        OverrideConflictKind.PeopleMissing => "Say who comes and who goes, as the kind of change needs it, and not the same person twice.",
        OverrideConflictKind.TimeWrong => "It must end after it begins, and not lie wholly in the past.",
        OverrideConflictKind.MayHoldNoShift => $"{shown.Staff(conflict.With)} may hold no shift: a verified mobile and a number for calls are needed.",
        OverrideConflictKind.Contradicts when conflict.With == form["id"] => "The two shifts of the exchange overlap: give each its own hours.",
        OverrideConflictKind.Contradicts => $"An earlier change for the same person says otherwise, from {shown.Time(conflict.Start)}.",
        OverrideConflictKind.NoEffect => "It would change nothing: who goes is not on call then, or who comes is already.",
        OverrideConflictKind.LeavesGap => $"Nobody would be on call from {shown.Time(conflict.Start)} to {shown.Time(conflict.End)}. Choose \"One stands in for another\" and say who comes, or add one more person for that time first.",
        OverrideConflictKind.OneSided => $"{shown.Staff(conflict.With)} has no shift here in that time to give. Choose \"One stands in for another\", or say under \"A shift for a shift\" which shift is given in exchange.",
        _ => $"{shown.Staff(conflict.Person)} has a shift of level \"{conflict.With}\" then, from {shown.Time(conflict.Start)} to {shown.Time(conflict.End)}: give that to somebody else first, or choose another person.",
    };

    private static string SentenceOfTakingBack(OverrideConflict conflict, Shown shown) => conflict.Kind switch
    {
        OverrideConflictKind.TimeWrong => "It is over: who was on call then stays on record.",
        OverrideConflictKind.LeavesGap => $"Without this change nobody who can be paged would be on call from {shown.Time(conflict.Start)} to {shown.Time(conflict.End)}: find cover for that time first.",
        _ => $"Who comes back by it has a shift of \"{conflict.With}\" from {shown.Time(conflict.Start)}: give that to somebody else first.",
    };
}
