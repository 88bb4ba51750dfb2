using CcmFlow.Functions.Identity;
using CcmFlow.Functions.OnCall;
using CcmFlow.Functions.Outreach;
using CcmFlow.Functions.Practices;
using CcmFlow.Functions.Storage;
using CcmFlow.Rules.Access;
using CcmFlow.Rules.Texts;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace CcmFlow.Functions.Console.Settings;

/// <summary>The practice's choices and its texts.</summary>
public sealed class SettingsEndpoints(ConsolePages pages, PracticeStore practices, Contacts contacts, TimeProvider time)
{
    private const string Route = "console/{practiceId}/settings";
    private static readonly string[] Languages = ["en", "es"];

    [Function("ConsoleSettings")]
    [Needs(Right.SeeSettings)]
    public async Task<IResult> Show([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = Route)] HttpRequest request, string practiceId, CancellationToken cancellation) =>
        await pages.ShowAsync<SettingsPage>(request, await ModelAsync(Person.Required(request).Practice, cancellation));

    [Function("ConsoleSaveSettings")]
    [Needs(Right.ChangeSettings)]
    public async Task<IResult> Save([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Route)] HttpRequest request, string practiceId, CancellationToken cancellation)
    {
        var form = await request.ReadFormAsync(cancellation);
        var (choices, faults) = PracticeChoices.From(form);
        if (choices is null) return await AgainAsync(request, Typed.In("choices", form, faults), null, cancellation);
        PracticeChoices? meanwhile = null;
        try
        {
            await practices.ChangeAsync(practiceId, p =>
            {
                meanwhile = PracticeChoices.Of(p);
                if (SectionTag.Of(meanwhile) != form["seen"]) throw new ChangedMeanwhileException();
                return meanwhile == choices ? p : choices.ApplyTo(p);
            }, cancellation);
        }
        catch (ChangedMeanwhileException)
        {
            return await AgainAsync(request, Typed.In("choices", form), meanwhile, cancellation);
        }
        return ConsolePages.Then(ConsolePaths.Settings(practiceId), "settings-saved");
    }

    /// <summary>Saves a text in the practice's own words, or shows what it would look like.</summary>
    [Function("ConsoleSaveText")]
    [Needs(Right.ChangeSettings)]
    public async Task<IResult> SaveText(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Route + "/texts/{template}/{language}")] HttpRequest request,
        string practiceId, string template, string language, CancellationToken cancellation)
    {
        var person = Person.Required(request);
        var form = await request.ReadFormAsync(cancellation);
        if (!Enum.TryParse<TextTemplate>(template, out var which) || !PracticeText.Editable.Contains(which) || !Languages.Contains(language)) return await pages.NotHereAsync();
        var words = form["words"].ToString().Trim();
        var faults = PracticeTexts.Faults(person.Practice, which, language, words);
        var name = $"{which}-{language}";
        if (faults.Count > 0 || form["act"] == "preview") return await AgainAsync(request, Typed.In(name, form, faults.Select(f => ("words", f.Mend))), null, cancellation);
        await practices.ChangeAsync(practiceId, p => PracticeTexts.With(p, which, language, words, person.StaffId ?? person.Account.Id, time.GetUtcNow()), cancellation);
        return ConsolePages.Then(ConsolePaths.Settings(practiceId), "text-saved", name);
    }

    private async Task<IResult> AgainAsync(HttpRequest request, Typed typed, PracticeChoices? now, CancellationToken cancellation)
    {
        var practice = await practices.GetAsync(Person.Required(request).Practice.Id, cancellation);
        var model = await ModelAsync(practice, cancellation) with { Typed = typed, Now = now };
        return await pages.ShowAsync<SettingsPage>(request, model, now is not null ? StatusCodes.Status409Conflict : typed.Faults.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
    }

    private async Task<SettingsModel> ModelAsync(Practice practice, CancellationToken cancellation)
    {
        var states = await contacts.StatesAsync(practice, cancellation);
        return new SettingsModel(
            practice, SectionTag.Of(PracticeChoices.Of(practice)), [.. PracticeText.Editable.SelectMany(t => Languages.Select(language => TextOf(practice, t, language)))],
            [.. practice.Team.Staff.Select(m => (m, states(m.Id)))]);
    }

    internal static TextShown TextOf(Practice practice, TextTemplate template, string language)
    {
        var facts = new TextFacts { PracticeName = practice.Name, PracticePhone = practice.Phone };
        var shown = PracticeTexts.Render(practice, template, language, facts);
        var count = SmsSegments.Count(shown.Text);
        return new TextShown(template, language, PracticeTexts.Find(practice, template, language)?.Text ?? "", shown.Text, count.Segments, count.Units, shown.WordingVersion);
    }
}
