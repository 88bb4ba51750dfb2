using CcmFlow.Functions.Identity;
using CcmFlow.Functions.Ledger;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Practices;
using CcmFlow.Rules.Access;
using CcmFlow.Rules.Time;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace CcmFlow.Functions.Api;

/// <summary>The minutes timer of a team member (<c>by</c>) at a patient; the time is the server's.</summary>
public sealed class TimerApi(PracticeStore practices, PatientStore patients, StaffTimers timers, TimerStop stop, TimeProvider time)
{
    private const string Route = "practices/{practiceId}/patients/{patientId}/timer";

    [Function("GetTimer")]
    [Needs(Right.LogTime)]
    public async Task<IResult> Get([HttpTrigger(AuthorizationLevel.Function, "get", Route = Route)] HttpRequest request, string practiceId, string patientId, CancellationToken cancellation)
    {
        var (at, refusal) = await FindAsync(request, practiceId, patientId, cancellation);
        if (at is null) return refusal!;
        return await timers.FindAsync(practiceId, at.Staff, cancellation) is { } timer && timer.Patient == patientId ? View(timer) : Problem.NotFound("timer of", at.Staff);
    }

    /// <summary><c>act</c>: start (or go on), pause, stop (logs what was timed, under <c>activity</c>) or drop (logs nothing).</summary>
    [Function("ActOnTimer")]
    [Needs(Right.LogTime)]
    public async Task<IResult> Act(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = Route + "/{act}")] HttpRequest request, string practiceId, string patientId, string act, CancellationToken cancellation)
    {
        var (at, refusal) = await FindAsync(request, practiceId, patientId, cancellation);
        if (at is null) return refusal!;
        switch (act)
        {
            case "start":
                var runs = await timers.StartAsync(practiceId, at.Staff, patientId, cancellation);
                return runs.Patient == patientId
                    ? View(runs)
                    : Results.Problem("Your timer runs for another patient. Stop or drop that one first.", statusCode: StatusCodes.Status409Conflict, title: "One timer a person");
            case "pause":
                return await timers.PauseAsync(practiceId, at.Staff, patientId, cancellation) is { } paused ? View(paused) : Problem.NotFound("timer of", at.Staff);
            case "drop":
                if (await timers.PauseAsync(practiceId, at.Staff, patientId, cancellation) is { } unwanted) await timers.EndAsync(practiceId, unwanted, cancellation);
                return Results.NoContent();
            case "stop":
                return await StopAsync(request, at, cancellation);
            default:
                return Problem.Wrong("act", "start, pause, stop or drop.");
        }
    }

    private async Task<IResult> StopAsync(HttpRequest request, At at, CancellationToken cancellation)
    {
        var written = request.Query["activity"].ToString();
        if (!Enum.TryParse<CareActivity>(written.Length == 0 ? nameof(CareActivity.Other) : written, out var activity) || !Enum.IsDefined(activity))
            return Problem.Wrong("activity", $"one of {string.Join(", ", Enum.GetNames<CareActivity>())}.");
        var stopped = await stop.StopAsync(at.Practice, at.Staff, at.Patient, activity, cancellation);
        return stopped.Fault is { } fault
            ? Results.Problem(fault.Mend, statusCode: StatusCodes.Status409Conflict, title: "Not logged")
            : PracticeEndpoints.Json(stopped.Logged.Where(l => l.Entry is not null).Select(l => new LoggedTime(l.Entry!.Entry.Id, l.Entry.Late)));
    }

    private IResult View(StaffTimer timer) =>
        PracticeEndpoints.Json(new TimerView(timer.Staff, timer.Patient, timer.RunsSince is not null, (int)timer.Elapsed(time.GetUtcNow()).TotalSeconds, timer.RunsSince));

    private async Task<(At? Found, IResult? Refusal)> FindAsync(HttpRequest request, string practiceId, string patientId, CancellationToken cancellation)
    {
        if (await practices.FindAsync(practiceId, cancellation) is not { } practice) return (null, Problem.NotFound("practice", practiceId));
        if (await patients.FindAsync(practiceId, patientId, cancellation) is not { } patient) return (null, Problem.NotFound("patient", patientId));
        // A read is not given the caller's name by the door as an act is.
        var by = request.Query["by"].ToString() is { Length: > 0 } named ? named : Person.Of(request)?.StaffId ?? "";
        return practice.Team.Staff.Any(s => s.Id == by) ? (new At(practice, patient, by), null) : (null, CallerAsActor.NoMember(request, "by", "give the id of the team member whose timer it is."));
    }

    private sealed record At(Practice Practice, PatientRecord Patient, string Staff);
}

/// <param name="Staff">Team member.</param>
/// <param name="Seconds">Timed so far, pauses left out.</param>
/// <param name="RunsSince">Null: it is paused.</param>
public sealed record TimerView(string Staff, string Patient, bool Running, int Seconds, DateTimeOffset? RunsSince);
