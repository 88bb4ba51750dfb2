using CcmFlow.Functions.Console.Edits;
using CcmFlow.Functions.Identity;
using CcmFlow.Functions.Outreach;
using CcmFlow.Functions.Practices;
using CcmFlow.Rules.Access;
using CcmFlow.Rules.Texts;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace CcmFlow.Functions.Console.Settings;

/// <summary>The check-ins in the practice's own words, in both languages, with what they cost and how a phone shows them.</summary>
public sealed class TextEndpoints(ConsolePages pages, PracticeStore practices, TextChanges changes)
{
    private const string Route = "console/{practiceId}/texts";

    [Function("ConsoleTexts")]
    [Needs(Right.SeeSettings)]
    public async Task<IResult> Show([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = Route)] HttpRequest request, string practiceId, CancellationToken cancellation) =>
        await pages.ShowAsync<TextsPage>(request, Model(await practices.FreshAsync(practiceId, cancellation)));

    /// <summary>Saves a text, or shows what it would look like.</summary>
    [Function("ConsoleSaveText")]
    [Needs(Right.ChangeSettings)]
    public async Task<IResult> Save(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Route + "/{template}/{language}")] HttpRequest request,
        string practiceId, string template, string language, CancellationToken cancellation)
    {
        var person = Person.Required(request);
        var form = await request.ReadFormAsync(cancellation);
        if (!Enum.TryParse<TextTemplate>(template, out var which) || !PracticeText.Editable.Contains(which) || !PracticeTexts.Languages.Contains(language)) return await pages.NotHereAsync();
        var words = form["words"].ToString().ReplaceLineEndings("\n").Trim();
        var name = $"{which}-{language}";
        var practice = await practices.FreshAsync(practiceId, cancellation);
        var faults = PracticeTexts.Faults(practice, which, language, words);
        var typed = Typed.In(name, form, faults.Select(f => ("words", f.Mend)));
        if (faults.Count > 0 || form["act"] == "preview")
            return await pages.ShowAsync<TextsPage>(request, Model(practice) with { Typed = typed }, faults.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
        var (saved, now) = await changes.SaveAsync(practiceId, person.Account.Id, person.StaffId ?? person.Account.Id, which, language, words, form[SectionForm.Seen].ToString(), cancellation);
        if (saved) return ConsolePages.Then(ConsolePaths.Texts(practiceId), "text-saved", name);
        var edited = new EditedField("words", "Words", form[SectionForm.Was + "words"].ToString().ReplaceLineEndings("\n"), PracticeTexts.Find(now, which, language)?.Text ?? "", words);
        return await pages.ShowAsync<TextsPage>(request, Model(now) with { Typed = typed, Meanwhile = edited }, StatusCodes.Status409Conflict);
    }

    private static TextsModel Model(Practice practice) => new(practice, [.. PracticeText.Editable.SelectMany(t => PracticeTexts.Languages.Select(language => TextShown.Of(practice, t, language)))]);
}
