using CcmFlow.Functions.Hosting;
using CcmFlow.Functions.Identity;
using CcmFlow.Functions.Practices;
using CcmFlow.Functions.Trail;
using CcmFlow.Functions.UrgentNeeds;
using CcmFlow.Functions.Voice;
using CcmFlow.Rules.Access;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace CcmFlow.Functions.Api;

/// <summary>Urgent cases, open and past: the list, one with what happened in it, and what its clinician does.</summary>
public sealed class NeedEndpoints(PracticeStore practices, NeedStore needs, NeedTalk talk, CallStore calls, NeedDesk desk, AuditTrail trail)
{
    private const string Route = "practices/{practiceId}/needs";
    private const string OneRoute = Route + "/{needId}";

    [Function("ListNeeds")]
    [Needs(Right.SeeWork)]
    public async Task<IResult> List([HttpTrigger(AuthorizationLevel.Function, "get", Route = Route)] HttpRequest request, string practiceId, CancellationToken cancellation)
    {
        if (await practices.FindAsync(practiceId, cancellation) is null) return Problem.NotFound("practice", practiceId);
        return request.Query["state"].ToString() switch
        {
            "" => Answer(request, await needs.ListAsync(practiceId, cancellation)),
            "open" => Answer(request, await needs.OpenAsync(practiceId, cancellation)),
            "closed" => Answer(request, (await needs.ListAsync(practiceId, cancellation)).Where(n => n.ClosedAt is not null)),
            _ => Problem.Wrong("state", "open or closed; without it, all."),
        };
    }

    [Function("GetNeed")]
    [Needs(Right.SeePatients)]
    public async Task<IResult> Get(
        [HttpTrigger(AuthorizationLevel.Function, "get", Route = OneRoute)] HttpRequest request, string practiceId, string needId, CancellationToken cancellation)
    {
        if (await practices.FindAsync(practiceId, cancellation) is null) return Problem.NotFound("practice", practiceId);
        if (await needs.FindAsync(practiceId, needId, cancellation) is not { } need) return Problem.NotFound("case", needId);
        await trail.AppendAsync(new TrailEntry(practiceId, Person.Of(request)?.Account.Id ?? TrailEntry.Machine, NeedTalk.Shown, Changes: false, need.Patient, need.Id, null), cancellation);
        var (id, words) = (new NeedId(practiceId, need.Id), await talk.OfAsync(need, cancellation));
        var happened = Happened(need, await needs.PagesAsync(id, cancellation), await calls.ListAsync(id, cancellation));
        return PracticeEndpoints.Json(new NeedDetail(
            NeedView.From(need), words.Number, [.. words.Texts.Select(t => new NeedLine(t.ReceivedAt, t.Body, t.MediaCount))], need.Note, need.NoteBy, [.. happened.OrderBy(e => e.At).ThenBy(e => e.What)]));
    }

    [Function("TakeNeed")]
    [Needs(Right.TakeNeeds)]
    public Task<IResult> Take(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = OneRoute + "/take")] HttpRequest request,
        string practiceId, string needId, [DurableClient] DurableTaskClient durable, CancellationToken cancellation) =>
        TellAsync(request, practiceId, needId, request.Query["by"], (id, staff) => desk.TakeAsync(id, staff, durable, cancellation), cancellation);

    [Function("PassNeed")]
    [Needs(Right.TakeNeeds)]
    public Task<IResult> Pass(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = OneRoute + "/pass")] HttpRequest request,
        string practiceId, string needId, [DurableClient] DurableTaskClient durable, CancellationToken cancellation) =>
        TellAsync(request, practiceId, needId, request.Query["by"], (id, staff) => desk.PassAsync(id, staff, durable, cancellation), cancellation);

    /// <summary>With the minutes of the call, or closed without one.</summary>
    [Function("EndNeed")]
    [Needs(Right.TakeNeeds)]
    public async Task<IResult> End(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = OneRoute + "/done")] HttpRequest request,
        string practiceId, string needId, [DurableClient] DurableTaskClient durable, CancellationToken cancellation)
    {
        var (body, unread) = await Body.ReadAsync<NeedDoneRequest>(request, cancellation);
        if (body is null) return unread!;
        if (body.Fault() is { } fault) return Problem.Wrong(fault.Field, fault.Mend);
        return await TellAsync(request, practiceId, needId, body.By, (id, staff) => desk.EndAsync(id, staff, body.Minutes!.Value, body.Note?.Trim() ?? "", durable, cancellation), cancellation);
    }

    private async Task<IResult> TellAsync(
        HttpRequest request, string practiceId, string needId, string? by, Func<NeedId, string, Task<NeedAnswer>> tell, CancellationToken cancellation)
    {
        if (await practices.FindAsync(practiceId, cancellation) is not { } practice) return Problem.NotFound("practice", practiceId);
        if (await needs.FindAsync(practiceId, needId, cancellation) is null) return Problem.NotFound("case", needId);
        if (CallerAsActor.Of(request, practice, by) is not { } staff || practice.Team.Find(staff) is null)
            return Person.Of(request) is null
                ? Problem.Wrong("by", "give the id of the team member whose act it is.")
                : Conflict("You are no member of the team that can be paged: cases are taken by one.");
        var answer = await tell(new NeedId(practiceId, needId), staff);
        return answer.Refusal switch
        {
            // The case's own run carries it out, in a moment.
            null => Results.Json(NeedDoneView.Of(answer), CcmJson.Options, statusCode: StatusCodes.Status202Accepted),
            NeedRefusal.NotOpen => Conflict("This case is not open any more; nothing of this was saved."),
            NeedRefusal.AnotherHasIt => Conflict($"'{answer.Holder}' has this case: what somebody else did for the patient is logged as a time entry."),
            NeedRefusal.PatientJustWrote => Conflict($"The patient wrote again at {answer.WroteAt:O}: read it first. Nothing was saved yet and the case is open; send this again when it is still so."),
            _ => Problem.Wrong("note", NeedDesk.WhyMend),
        };
    }

    private static IResult Answer(HttpRequest request, IEnumerable<NeedRecord> found) => Paging.Answer(request, found.Select(NeedView.From), n => Paging.NewestFirst(n.OpenedAt, n.Id));

    private static IResult Conflict(string detail) => Results.Problem(detail, statusCode: StatusCodes.Status409Conflict, title: "Not possible");

    private static IEnumerable<NeedEvent> Happened(NeedRecord need, IReadOnlyList<PageRow> texts, IReadOnlyList<CallRecord> rung) =>
    [
        new NeedEvent(need.OpenedAt, NeedEventKind.Opened),
        .. texts.Select(t => new NeedEvent(t.HandedOverAt ?? t.OrderedAt, NeedEventKind.Texted, t.Person, t.Template, t.State.ToString())),
        .. rung.Select(c => new NeedEvent(c.HandedOverAt ?? c.OrderedAt, NeedEventKind.Called, c.Person, State: c.Ended?.ToString())),
        .. need.AcknowledgedAt is { } taken ? [new NeedEvent(taken, NeedEventKind.Taken, need.Holder)] : Array.Empty<NeedEvent>(),
        .. need.HandedOverAt is { } handed ? [new NeedEvent(handed, NeedEventKind.HandedOver)] : Array.Empty<NeedEvent>(),
        .. need.ClosedAt is { } closed ? [new NeedEvent(closed, NeedEventKind.Closed, need.NoteBy ?? need.Holder)] : Array.Empty<NeedEvent>(),
    ];
}
