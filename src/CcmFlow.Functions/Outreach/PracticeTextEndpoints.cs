using CcmFlow.Functions.Api;
using CcmFlow.Functions.Identity;
using CcmFlow.Functions.Practices;
using CcmFlow.Functions.Trail;
using CcmFlow.Rules.Access;
using CcmFlow.Rules.Texts;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace CcmFlow.Functions.Outreach;

/// <summary>The check-ins in a practice's own words.</summary>
public sealed class PracticeTextEndpoints(PracticeStore practices, TextChanges changes)
{
    [Function("ListPracticeTexts")]
    [Needs(Right.SeeSettings)]
    public async Task<IResult> List(
        [HttpTrigger(AuthorizationLevel.Function, "get", Route = "practices/{practiceId}/texts")] HttpRequest request, string practiceId, CancellationToken cancellation) =>
        await practices.FindAsync(practiceId, cancellation) is { } practice
            ? PracticeEndpoints.Json(PracticeText.Editable.SelectMany(t => PracticeTexts.Languages.Select(language => View(practice, t, language))))
            : Problem.NotFound("practice", practiceId);

    /// <summary>Saves a new version, unless the words are the ones in use.</summary>
    [Function("SavePracticeText")]
    [Needs(Right.ChangeSettings)]
    public async Task<IResult> Save(
        [HttpTrigger(AuthorizationLevel.Function, "put", Route = "practices/{practiceId}/texts/{template}/{language}")] HttpRequest request,
        string practiceId, string template, string language, CancellationToken cancellation)
    {
        if (await practices.FindAsync(practiceId, cancellation) is not { } practice) return Problem.NotFound("practice", practiceId);
        var (body, unread) = await Body.ReadAsync<PracticeTextRequest>(request, cancellation);
        if (body is null) return unread!;
        if (practice.Team.Staff.All(s => s.Id != body.By)) return CallerAsActor.NoMember(request, "by", "give the id of the team member who saves it.");
        if (!Enum.TryParse<TextTemplate>(template, out var which) || !Enum.IsDefined(which)) return Problem.Wrong("template", $"one of {string.Join(", ", PracticeText.Editable)}.");
        var faults = PracticeTexts.Faults(practice, which, language, body.Text);
        if (faults.Count > 0) return Problem.Wrong([.. faults.Select(f => (f.Field, f.Mend))]);
        var (seen, refusal) = Precondition.Of(request);
        if (refusal is not null) return refusal;
        var (saved, now) = await changes.SaveAsync(practiceId, Person.Of(request)?.Account.Id ?? TrailEntry.Machine, body.By!, which, language, body.Text!, seen, cancellation);
        var tag = PracticeTexts.TagOf(now, which, language);
        if (!saved) return Precondition.Failed(request, tag, View(now, which, language));
        request.HttpContext.Response.Headers.ETag = tag;
        return PracticeEndpoints.Json(View(now, which, language));
    }

    /// <summary>One template in one language, with the ETag that a change of it has to name.</summary>
    [Function("GetPracticeText")]
    [Needs(Right.SeeSettings)]
    public async Task<IResult> Get(
        [HttpTrigger(AuthorizationLevel.Function, "get", Route = "practices/{practiceId}/texts/{template}/{language}")] HttpRequest request,
        string practiceId, string template, string language, CancellationToken cancellation)
    {
        if (await practices.FindAsync(practiceId, cancellation) is null) return Problem.NotFound("practice", practiceId);
        if (!Enum.TryParse<TextTemplate>(template, out var which) || !PracticeText.Editable.Contains(which) || !PracticeTexts.Languages.Contains(language)) return Problem.NotFound("text", $"{template}/{language}");
        var practice = await practices.FreshAsync(practiceId, cancellation);
        request.HttpContext.Response.Headers.ETag = PracticeTexts.TagOf(practice, which, language);
        return PracticeEndpoints.Json(View(practice, which, language));
    }

    private static PracticeTextView View(Practice practice, TextTemplate template, string language)
    {
        var versions = practice.Texts.Where(t => t.Template == template && t.Language == language).ToList();
        var facts = new TextFacts { PracticeName = practice.Name, PracticePhone = practice.Phone };
        var inUse = PracticeTexts.Render(practice, template, language, facts);
        return new PracticeTextView(template, language, inUse.Text, inUse.WordingVersion, SmsSegments.Count(inUse.Text).Units, versions);
    }
}

/// <param name="By">The team member who saves it.</param>
public sealed record PracticeTextRequest(string? Text, string? By);

/// <param name="Shown">The words in use as a patient sees them.</param>
/// <param name="Own">Every version that the practice saved; none: the built-in words are in use.</param>
public sealed record PracticeTextView(TextTemplate Template, string Language, string Shown, string WordingVersion, int Units, IReadOnlyList<PracticeText> Own);
