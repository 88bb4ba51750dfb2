using System.Globalization;
using CcmFlow.Functions.Hosting;
using CcmFlow.Functions.Identity;
using CcmFlow.Functions.OnCall;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Practices;
using CcmFlow.Rules.Access;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.OnCall;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace CcmFlow.Functions.Api;

/// <summary>A change to an on-call schedule as it is asked for.</summary>
public sealed record OnCallChangeRequest(string? Id, OnCallOverrideKind? Kind, DateTimeOffset? Start, DateTimeOffset? End, string? Add, string? Remove, string? By);

/// <summary>Whom a level of urgent cases pages.</summary>
/// <param name="People">Team members, in the order in which they are paged.</param>
public sealed record LevelOnCall(int Level, IReadOnlyList<string> People);

/// <summary>Who is on call, changes to it, gaps ahead, and the month's report of 24/7 access.</summary>
public sealed class OnCallEndpoints(PracticeStore practices, Schedules schedules, Contacts contacts, AccessReports reports, TimeProvider time)
{
    private const int MostDays = 120;

    [Function("WhoIsOnCall")]
    [Needs(Right.SeeOnCall)]
    public async Task<IResult> Who(
        [HttpTrigger(AuthorizationLevel.Function, "get", Route = "practices/{practiceId}/on-call")] HttpRequest request, string practiceId, CancellationToken cancellation)
    {
        if (await practices.FindAsync(practiceId, cancellation) is not { } practice) return Problem.NotFound("practice", practiceId);
        var at = time.GetUtcNow();
        if (request.Query["at"].ToString() is { Length: > 0 } asked && (!WrittenInstant.TryParse(asked, out at) || !OverrideCheck.IsYear(at.Year)))
            return Problem.Wrong("at", $"{WrittenInstant.Mend} In an address a plus sign is written %2B.");
        var now = await schedules.AsOfNowAsync(practiceId, cancellation);
        return PracticeEndpoints.Json(practice.Team.Escalation.Steps.Select(step => new LevelOnCall(step.Level, OnCallResolver.People(step, now, at))));
    }

    [Function("OnCallGaps")]
    [Needs(Right.SeeOnCall)]
    public async Task<IResult> Gaps(
        [HttpTrigger(AuthorizationLevel.Function, "get", Route = "practices/{practiceId}/on-call/gaps")] HttpRequest request, string practiceId, CancellationToken cancellation)
    {
        if (await practices.FindAsync(practiceId, cancellation) is not { } practice) return Problem.NotFound("practice", practiceId);
        var days = CoverageCheck.DaysAhead;
        if (request.Query["days"].ToString() is { Length: > 0 } asked && (!int.TryParse(asked, NumberStyles.None, CultureInfo.InvariantCulture, out days) || days is < 1 or > MostDays))
            return Problem.Wrong("days", $"a number from 1 to {MostDays}.");
        var states = await contacts.StatesAsync(practice, cancellation);
        var from = time.GetUtcNow();
        var gaps = CoverageCheck.Find(await schedules.AsOfNowAsync(practiceId, cancellation), practice.Team.Escalation, person => states(person).MayHoldShift, from, from.AddDays(days));
        return Paging.Answer(request, gaps, g => Paging.Place(g.Start, $"{g.Schedule}|{g.Unready}"));
    }

    [Function("ChangeOnCall")]
    [Needs(Right.ChangeOnCall)]
    public async Task<IResult> Change(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = "practices/{practiceId}/on-call/{scheduleId}/changes")] HttpRequest request,
        string practiceId, string scheduleId, CancellationToken cancellation)
    {
        if (await practices.FindAsync(practiceId, cancellation) is not { } practice) return Problem.NotFound("practice", practiceId);
        if (!practice.Team.Schedules.ContainsKey(scheduleId)) return Problem.NotFound("schedule", scheduleId);
        var (asked, unread) = await Body.ReadAsync<OnCallChangeRequest>(request, cancellation);
        if (asked is null) return unread!;
        if (!Ids.IsValid(asked.Id ?? "", 40)) return Problem.Wrong("id", "letters, digits, '-' and '.' only, at most 40: it names the change, so that a repeated request makes one.");
        if (CallerAsActor.Of(request, practice, asked.By) is not { } by) return Problem.Wrong("by", "give the id of the team member or account who makes the change.");
        if (asked is not { Kind: { } kind, Start: { } start, End: { } end }) return Problem.Wrong("kind, start, end", $"give each: what kind of change ({string.Join(", ", Enum.GetNames<OnCallOverrideKind>())}), from when and until when, with their UTC offsets.");
        var change = new OnCallOverride(asked.Id!, kind, start, end, asked.Add, asked.Remove) { By = by };
        var conflicts = await schedules.TryChangeAsync(practiceId, scheduleId, change, cancellation);
        return conflicts.Count == 0 ? Results.NoContent() : Conflict(conflicts, c => OnCallConflictText.For(c, practice.Zone));
    }

    private static IResult Conflict(IReadOnlyList<OverrideConflict> conflicts, Func<OverrideConflict, string> words) => Results.Json(
        new { type = "about:blank", title = "Not possible", status = StatusCodes.Status409Conflict, detail = string.Join(' ', conflicts.Select(words).Distinct()), conflicts },
        CcmJson.Options, "application/problem+json", StatusCodes.Status409Conflict);

    [Function("TakeBackOnCallChange")]
    [Needs(Right.ChangeOnCall)]
    public async Task<IResult> TakeBack(
        [HttpTrigger(AuthorizationLevel.Function, "delete", Route = "practices/{practiceId}/on-call/changes/{changeId}")] HttpRequest request,
        string practiceId, string changeId, CancellationToken cancellation)
    {
        if (await practices.FindAsync(practiceId, cancellation) is not { } practice) return Problem.NotFound("practice", practiceId);
        if (CallerAsActor.Of(request, practice, request.Query["by"]) is not { } by) return Problem.Wrong("by", "give the id of the team member or account who takes it back.");
        return await schedules.TakeBackAsync(practiceId, changeId, by, cancellation) switch
        {
            { Outcome: TakeBackOutcome.NoSuchChange } => Problem.NotFound("change", changeId),
            { Outcome: TakeBackOutcome.Refused, Conflicts: var conflicts } => Conflict(conflicts, c => OnCallConflictText.ForTakingBack(c, practice.Zone)),
            _ => Results.NoContent(),
        };
    }

    [Function("AccessReport")]
    [Needs(Right.SeeReports)]
    public async Task<IResult> Report(
        [HttpTrigger(AuthorizationLevel.Function, "get", Route = "practices/{practiceId}/access-report/{month}")] HttpRequest request,
        string practiceId, string month, CancellationToken cancellation)
    {
        if (await practices.FindAsync(practiceId, cancellation) is not { } practice) return Problem.NotFound("practice", practiceId);
        if (!ServiceMonth.TryParse(month, out var asked)) return Problem.Wrong("month", "write it as yyyy-MM.");
        return request.Query["format"] == "csv"
            ? Results.Content(AccessReports.Csv(await reports.CasesAsync(practice, asked, cancellation)), "text/csv; charset=utf-8")
            : PracticeEndpoints.Json(await reports.BuildAsync(practice, asked, cancellation));
    }
}
