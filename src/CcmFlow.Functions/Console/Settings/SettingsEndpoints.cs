using CcmFlow.Functions.Identity;
using CcmFlow.Functions.OnCall;
using CcmFlow.Functions.Practices;
using CcmFlow.Functions.Practices.Sections;
using CcmFlow.Rules.Access;
using CcmFlow.Rules.OnCall;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace CcmFlow.Functions.Console.Settings;

/// <summary>The practice's settings, a form for each part of them.</summary>
public sealed class SettingsEndpoints(ConsolePages pages, PracticeStore practices, SettingsChanges changes, Contacts contacts, NumberChecks numbers)
{
    internal const string Route = "console/{practiceId}/settings";
    private const string SectionRoute = Route + "/{section}";

    [Function("ConsoleSettings")]
    [Needs(Right.SeeSettings)]
    public async Task<IResult> Show([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = Route)] HttpRequest request, string practiceId, CancellationToken cancellation) =>
        await pages.ShowAsync<SettingsPage>(request, new SettingsModel(await practices.FreshAsync(practiceId, cancellation)));

    [Function("ConsoleSettingsSection")]
    [Needs(Right.SeeSettings)]
    public async Task<IResult> Section(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = SectionRoute)] HttpRequest request, string practiceId, string section, CancellationToken cancellation) =>
        await ModelAsync(practiceId, section, cancellation) is { } model ? await pages.ShowAsync<SectionPage>(request, model) : await pages.NotHereAsync();

    [Function("ConsoleSaveSettings")]
    [Needs(Right.ChangeSettings)]
    public async Task<IResult> Save(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = SectionRoute)] HttpRequest request, string practiceId, string section, CancellationToken cancellation)
    {
        var form = await request.ReadFormAsync(cancellation);
        if (await ModelAsync(practiceId, section, cancellation) is not { } model) return await pages.NotHereAsync();
        var typed = SectionForm.Read(form, model.Section, model.Practice);
        var outcome = await changes.SaveAsync(Actor(request), section, form[SectionForm.Seen].ToString(), typed, cancellation);
        return outcome switch
        {
            // A level that went: its address is the next one's now, and whoever looked at that would take it away as well.
            SettingsOutcome.Saved gone when UrgencyLevel.Goes(section, typed) => ConsolePages.Then(ConsolePaths.Settings(practiceId), gone.LeavesGaps ? "settings-gaps" : "level-gone"),
            SettingsOutcome.Saved saved => ConsolePages.Then(ConsolePaths.Section(practiceId, section), saved.LeavesGaps ? "settings-gaps" : saved.Changes.Count > 0 ? "settings-saved" : "settings-same"),
            SettingsOutcome.Changed changed => await MeanwhileAsync(request, form, model with { Practice = changed.Now }, typed),
            SettingsOutcome.Refused refused => await AgainAsync(request, form, model with { Values = typed }, refused),
            _ => await pages.NotHereAsync(),
        };
    }

    [Function("ConsoleNewPerson")]
    [Needs(Right.ChangeSettings)]
    public async Task<IResult> New(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "console/{practiceId}/people/{kind}")] HttpRequest request, string practiceId, string kind, CancellationToken cancellation) =>
        await ModelOfNewAsync(practiceId, kind, "", cancellation) is { } model ? await pages.ShowAsync<SectionPage>(request, model) : await pages.NotHereAsync();

    [Function("ConsoleAddPerson")]
    [Needs(Right.ChangeSettings)]
    public async Task<IResult> Add(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "console/{practiceId}/people/{kind}")] HttpRequest request, string practiceId, string kind, CancellationToken cancellation)
    {
        var form = await request.ReadFormAsync(cancellation);
        var id = form["id"].ToString().Trim();
        if (await ModelOfNewAsync(practiceId, kind, id, cancellation) is not { } model) return await pages.NotHereAsync();
        var typed = SectionForm.Read(form, model.Section, model.Practice);
        return await changes.AddAsync(Actor(request), KindNamed(kind)!, id, typed, cancellation) switch
        {
            SettingsOutcome.Saved => ConsolePages.Then(ConsolePaths.Section(practiceId, model.Section.Id), "person-added"),
            SettingsOutcome.Refused refused => await AgainAsync(request, form, model with { Values = typed }, refused),
            _ => await pages.NotHereAsync(),
        };
    }

    [Function("ConsoleRemovePerson")]
    [Needs(Right.ChangeSettings)]
    public async Task<IResult> Remove(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = SectionRoute + "/remove")] HttpRequest request, string practiceId, string section, CancellationToken cancellation)
    {
        var form = await request.ReadFormAsync(cancellation);
        if (await ModelAsync(practiceId, section, cancellation) is not { } model || PeopleKind.Of(section) is not { } who) return await pages.NotHereAsync();
        return await changes.RemoveAsync(Actor(request), who.Kind, who.Id, form[SectionForm.Seen].ToString(), cancellation) switch
        {
            SettingsOutcome.Saved => ConsolePages.Then(ConsolePaths.Settings(practiceId), "person-away"),
            SettingsOutcome.Changed => await AgainAsync(request, form, model, new([("", "somebody changed this person meanwhile. What is below is how it is now; take the person away again if that is still right.")]), StatusCodes.Status409Conflict),
            SettingsOutcome.Refused refused => await AgainAsync(request, form, model, refused),
            _ => await pages.NotHereAsync(),
        };
    }

    [Function("ConsoleSendNumberCode")]
    [Needs(Right.ChangeSettings)]
    public async Task<IResult> SendCode(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = SectionRoute + "/numbers/{kind}/code")] HttpRequest request, string practiceId, string section, string kind, CancellationToken cancellation)
    {
        if (await ModelAsync(practiceId, section, cancellation) is not { } model || NumberOf(model, kind) is not { } number) return await pages.NotHereAsync();
        return await numbers.SendAsync(model.Practice, number.Member, number.Kind, cancellation) switch
        {
            CodeSent.Sent => ConsolePages.Then(ConsolePaths.Section(practiceId, section), "code-sent", "verified"),
            CodeSent.TooMany => await AgainAsync(request, await request.ReadFormAsync(cancellation), model, new([("", "too many codes were asked for; wait ten minutes.")])),
            _ => await AgainAsync(request, await request.ReadFormAsync(cancellation), model, new([("", "the code could not be sent to that number.")])),
        };
    }

    [Function("ConsoleVerifyNumber")]
    [Needs(Right.ChangeSettings)]
    public async Task<IResult> Verify(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = SectionRoute + "/numbers/{kind}/verify")] HttpRequest request, string practiceId, string section, string kind, CancellationToken cancellation)
    {
        var form = await request.ReadFormAsync(cancellation);
        if (await ModelAsync(practiceId, section, cancellation) is not { } model || NumberOf(model, kind) is not { } number) return await pages.NotHereAsync();
        var verdict = await numbers.VerifyAsync(model.Practice, number.Member, number.Kind, form["code"].ToString(), cancellation);
        return verdict == CodeVerdict.Right
            ? ConsolePages.Then(ConsolePaths.Section(practiceId, section), "number-verified", "verified")
            : await pages.ShowAsync<SectionPage>(request, model with { Typed = Typed.In($"code-{number.Kind}", form, ("code", NumberChecks.Mend(verdict))) }, StatusCodes.Status422UnprocessableEntity);
    }

    private async Task<IResult> MeanwhileAsync(HttpRequest request, IFormCollection form, SectionModel model, IReadOnlyDictionary<string, string> typed)
    {
        var edited = SectionForm.Compare(form, model.Section, model.Practice, typed);
        return await pages.ShowAsync<SectionPage>(request, model with { Meanwhile = edited, Values = SectionForm.Kept(edited) }, StatusCodes.Status409Conflict);
    }

    // The model has the values as they were typed; the form's own fields are not shown a second time.
    private async Task<IResult> AgainAsync(HttpRequest request, IFormCollection form, SectionModel model, SettingsOutcome.Refused refused, int status = StatusCodes.Status422UnprocessableEntity) =>
        await pages.ShowAsync<SectionPage>(request, model with { Typed = Typed.In(model.Section.Id, form, refused.Faults) with { Fields = null } }, status);

    private async Task<SectionModel?> ModelAsync(string practiceId, string section, CancellationToken cancellation)
    {
        var practice = await practices.FreshAsync(practiceId, cancellation);
        if (PracticeSections.Find(practice, section) is not { } found) return null;
        var model = new SectionModel(found, practice, found.Of(practice));
        var states = await contacts.StatesAsync(practice, cancellation);
        return model with { Numbers = [.. NumbersOf(model).Select(n => n with { Verified = n.Kind == ContactKind.Voice ? states(n.Member.Id).VoiceVerified : states(n.Member.Id).MobileVerified, Stopped = n.Kind == ContactKind.Mobile && states(n.Member.Id).TextsBlocked })] };
    }

    private async Task<SectionModel?> ModelOfNewAsync(string practiceId, string kind, string id, CancellationToken cancellation)
    {
        if (KindNamed(kind) is not { } list) return null;
        var section = list.SectionOf(id);
        return new SectionModel(section, await practices.FreshAsync(practiceId, cancellation), section.Fields.ToDictionary(f => f.Name, _ => "", StringComparer.Ordinal)) { NewIn = kind, NewId = id };
    }

    private static PeopleKind? KindNamed(string kind) => kind switch { "staff" => PeopleKind.Staff, "accounts" => PeopleKind.Accounts, _ => null };

    private static IEnumerable<CheckedNumber> NumbersOf(SectionModel model)
    {
        var team = model.Practice.Team;
        if (model.Section.Id == BeyondTeam.Id)
        {
            if (team.AnsweringService is { } service) yield return new(ContactKind.Voice, "Number of the answering service", service, false, false);
            if (team.Canary is { } canary) yield return new(ContactKind.Mobile, "Canary phone", canary, false, false);
        }
        else if (PeopleKind.Of(model.Section.Id) is { } who && who.Kind == PeopleKind.Staff && team.Staff.FirstOrDefault(s => s.Id == who.Id) is { } member)
        {
            yield return new(ContactKind.Mobile, "Mobile number", member, false, false);
            yield return new(ContactKind.Voice, "Voice number", member, false, false);
        }
    }

    private static CheckedNumber? NumberOf(SectionModel model, string kind) =>
        model.Numbers.FirstOrDefault(n => n.Kind.ToString().Equals(kind, StringComparison.OrdinalIgnoreCase));

    private static SettingsActor Actor(HttpRequest request) => new(Person.Required(request).Practice.Id, Person.Required(request).Account.Id);
}
