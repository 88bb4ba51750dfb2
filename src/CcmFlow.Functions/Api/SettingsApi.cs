using System.Text.Json.Nodes;
using CcmFlow.Functions.Identity;
using CcmFlow.Functions.Practices;
using CcmFlow.Functions.Practices.Sections;
using CcmFlow.Functions.Trail;
using CcmFlow.Rules.Access;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace CcmFlow.Functions.Api;

/// <summary>A practice's settings, a resource for each part: what the console's forms do, with ETags.</summary>
public sealed class SettingsApi(PracticeStore practices, SettingsChanges changes)
{
    private const string Route = "practices/{practiceId}/settings";

    [Function("ListSettings")]
    [Needs(Right.SeeSettings)]
    public async Task<IResult> List([HttpTrigger(AuthorizationLevel.Function, "get", Route = Route)] HttpRequest request, string practiceId, CancellationToken cancellation)
    {
        if (await practices.FindAsync(practiceId, cancellation) is null) return Problem.NotFound("practice", practiceId);
        var practice = await practices.FreshAsync(practiceId, cancellation);
        return Paging.Answer(request, PracticeSections.All(practice).Select(s => new SectionView(s.Id, s.Title, s.TagOf(practice), practice.Edits.GetValueOrDefault(s.Id), SectionJson.Of(s, practice))), s => s.Id);
    }

    [Function("GetSettings")]
    [Needs(Right.SeeSettings)]
    public async Task<IResult> Get(
        [HttpTrigger(AuthorizationLevel.Function, "get", Route = Route + "/{section}")] HttpRequest request, string practiceId, string section, CancellationToken cancellation)
    {
        if (await practices.FindAsync(practiceId, cancellation) is null) return Problem.NotFound("practice", practiceId);
        var practice = await practices.FreshAsync(practiceId, cancellation);
        if (PracticeSections.Find(practice, section) is not { } found) return Problem.NotFound("part of the settings", section);
        request.HttpContext.Response.Headers.ETag = found.TagOf(practice);
        return PracticeEndpoints.Json(SectionJson.Of(found, practice));
    }

    /// <summary>Replaces the values that are given; those that are not stay.</summary>
    [Function("PutSettings")]
    [Needs(Right.ChangeSettings)]
    public async Task<IResult> Put(
        [HttpTrigger(AuthorizationLevel.Function, "put", Route = Route + "/{section}")] HttpRequest request, string practiceId, string section, CancellationToken cancellation)
    {
        if (await practices.FindAsync(practiceId, cancellation) is not { } practice) return Problem.NotFound("practice", practiceId);
        if (PracticeSections.Find(practice, section) is not { } found) return Problem.NotFound("part of the settings", section);
        var (seen, refusal) = Precondition.Of(request);
        if (refusal is not null) return refusal;
        var (body, unread) = await Body.ObjectAsync(request, cancellation);
        if (body is null) return unread!;
        var (typed, faults) = SectionJson.Read(found, body);
        if (faults.Count > 0) return Problem.Wrong([.. faults]);
        return Answer(request, found, await changes.SaveAsync(Actor(request, practiceId), section, seen, typed, cancellation), StatusCodes.Status200OK);
    }

    /// <summary>Adds a team member (<c>staff</c>) or somebody who signs in (<c>accounts</c>): an <c>id</c>, and the fields of the part that the person becomes.</summary>
    [Function("AddPerson")]
    [Needs(Right.ChangeSettings)]
    public async Task<IResult> Add(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = "practices/{practiceId}/people/{list}")] HttpRequest request, string practiceId, string list, CancellationToken cancellation)
    {
        if (await practices.FindAsync(practiceId, cancellation) is null) return Problem.NotFound("practice", practiceId);
        if (KindNamed(list) is not { } kind) return Problem.NotFound("list of people", list);
        var (body, unread) = await Body.ObjectAsync(request, cancellation);
        if (body is null) return unread!;
        if (body["id"] is not JsonValue given || !given.TryGetValue(out string? id)) return Problem.Wrong("id", "letters, digits, '-' and '.' only, at most 40.");
        body.Remove("id");
        var section = kind.SectionOf(id);
        var (typed, faults) = SectionJson.Read(section, body);
        if (faults.Count > 0) return Problem.Wrong([.. faults]);
        return Answer(request, section, await changes.AddAsync(Actor(request, practiceId), kind, id, typed, cancellation), StatusCodes.Status201Created);
    }

    [Function("RemovePerson")]
    [Needs(Right.ChangeSettings)]
    public async Task<IResult> Remove(
        [HttpTrigger(AuthorizationLevel.Function, "delete", Route = "practices/{practiceId}/people/{list}/{person}")] HttpRequest request, string practiceId, string list, string person, CancellationToken cancellation)
    {
        if (await practices.FindAsync(practiceId, cancellation) is null) return Problem.NotFound("practice", practiceId);
        if (KindNamed(list) is not { } kind) return Problem.NotFound("list of people", list);
        var (seen, refusal) = Precondition.Of(request);
        if (refusal is not null) return refusal;
        return Answer(request, kind.SectionOf(person), await changes.RemoveAsync(Actor(request, practiceId), kind, person, seen, cancellation), StatusCodes.Status204NoContent);
    }

    private static IResult Answer(HttpRequest request, PracticeSection section, SettingsOutcome outcome, int status)
    {
        switch (outcome)
        {
            case SettingsOutcome.Saved when status == StatusCodes.Status204NoContent:
                return Results.NoContent();
            case SettingsOutcome.Saved saved:
                request.HttpContext.Response.Headers.ETag = section.TagOf(saved.Practice);
                if (status == StatusCodes.Status201Created) request.HttpContext.Response.Headers.Location = $"{request.Path.ToString().Split("/people/")[0]}/settings/{section.Id}";
                return Results.Json(SectionJson.Of(section, saved.Practice), Hosting.CcmJson.Options, statusCode: status);
            case SettingsOutcome.Changed changed:
                return Precondition.Failed(request, section.TagOf(changed.Now), SectionJson.Of(section, changed.Now));
            case SettingsOutcome.Refused refused:
                return Problem.Wrong([.. refused.Faults.Select(f => (f.Field.Length > 0 ? f.Field : section.Id, f.Mend))]);
            default:
                return Problem.NotFound("part of the settings", section.Id);
        }
    }

    private static PeopleKind? KindNamed(string list) => list switch { "staff" => PeopleKind.Staff, "accounts" => PeopleKind.Accounts, _ => null };

    private static SettingsActor Actor(HttpRequest request, string practice) => new(practice, Person.Of(request)?.Account.Id ?? TrailEntry.Machine);
}

/// <summary>A part of the settings.</summary>
/// <param name="ETag">What a change of it has to name.</param>
public sealed record SectionView(string Id, string Title, string ETag, SectionEdit? LastEdit, JsonObject Values);
