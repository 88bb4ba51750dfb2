using System.Globalization;
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
public sealed record OnCallChangeRequest(string? Id, OnCallOverrideKind Kind, DateTimeOffset Start, DateTimeOffset End, string? Add, string? Remove, string? By);

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
        if (request.Query["at"].ToString() is { Length: > 0 } asked && (!DateTimeOffset.TryParse(asked, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out at) || !OverrideCheck.IsYear(at.Year)))
            return Problem.Wrong("at", "an instant such as 2026-11-01T07:30:00-05:00.");
        var now = await schedules.AsOfNowAsync(practiceId, cancellation);
        return PracticeEndpoints.Json(practice.Team.Escalation.Steps.Select(step => new { step.Level, People = OnCallResolver.People(step, now, at) }));
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
        if (await Body.ReadAsync<OnCallChangeRequest>(request, cancellation) is not { } asked) return Problem.Wrong("body", "a JSON object with id, kind, start, end, add, remove and by.");
        if (!Ids.IsValid(asked.Id ?? "", 40)) return Problem.Wrong("id", "letters, digits, '-' and '.' only, at most 40: it names the change, so that a repeated request makes one.");
        if (CallerAsActor.Of(request, practice, asked.By) is not { } by) return Problem.Wrong("by", "give the id of the team member or account who makes the change.");
        var change = new OnCallOverride(asked.Id!, asked.Kind, asked.Start, asked.End, asked.Add, asked.Remove) { By = by };
        var conflicts = await schedules.TryChangeAsync(practiceId, scheduleId, change, cancellation);
        return conflicts.Count == 0 ? Results.NoContent() : Conflict(conflicts);
    }

    private static IResult Conflict(IReadOnlyList<OverrideConflict> conflicts) => Results.Json(conflicts, Hosting.CcmJson.Options, statusCode: StatusCodes.Status409Conflict);

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
            { Outcome: TakeBackOutcome.Refused, Conflicts: var conflicts } => Conflict(conflicts),
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
