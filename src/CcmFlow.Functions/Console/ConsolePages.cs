using System.Globalization;
using CcmFlow.Functions.Console.Pages;
using CcmFlow.Functions.Identity;
using CcmFlow.Functions.Ledger;
using CcmFlow.Functions.Patients;
using CcmFlow.Rules.Access;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace CcmFlow.Functions.Console;

/// <summary>Renders pages on the server: markup that needs no script.</summary>
public sealed class ConsolePages(IServiceProvider services, ILoggerFactory logs, Sessions sessions, CarriedForms carried, CarriedActs acts, StaffTimers timers, PatientCards cards, TimeProvider time)
{
    public const string Html = "text/html; charset=utf-8";

    /// <summary>What stands around a page for whoever asked for it.</summary>
    public Shown For(HttpRequest request)
    {
        var person = Person.Required(request);
        return new Shown(person, sessions.FormToken(person.Session!), carried.OwnerOf(person), time.GetUtcNow(), Said.Sentence(request.Query[Said.Field]));
    }

    /// <summary>A page with a model of its own.</summary>
    public async Task<IResult> ShowAsync<TPage>(HttpRequest request, object model, int status = StatusCodes.Status200OK)
        where TPage : IComponent =>
        Results.Content(await RenderAsync<TPage>(new() { ["Shown"] = For(request) with { Timer = await TimerAsync(Person.Required(request)) }, ["Model"] = model }), Html, statusCode: status);

    /// <summary>Whoever logs time sees on every page that a timer of theirs is on: one that is forgotten counts minutes that nobody worked.</summary>
    private async Task<ShownTimer?> TimerAsync(Person person)
    {
        if (person.StaffId is not { } staff || !person.May(Right.LogTime) || !person.May(Right.SeePatients)) return null;
        if (await timers.FindAsync(person.Practice.Id, staff, CancellationToken.None) is not { } timer) return null;
        var names = await cards.ByIdAsync(person.Practice.Id, CancellationToken.None);
        return new ShownTimer(timer.Patient, names.GetValueOrDefault(timer.Patient)?.Name ?? timer.Patient, timer.RunsSince);
    }

    public async Task<string> RenderAsync<TPage>(Dictionary<string, object?> parameters)
        where TPage : IComponent
    {
        await using var renderer = new HtmlRenderer(services, logs);
        return "<!DOCTYPE html>\n" + await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<TPage>(ParameterView.FromDictionary(parameters))).ToHtmlString());
    }

    /// <summary>What there is not in this practice: word for word what somebody of another practice is told of what there is.</summary>
    public async Task<IResult> NotHereAsync() => Results.Content(await RefusalAsync(Refusal.NotHere), Html, statusCode: StatusCodes.Status404NotFound);

    /// <param name="form">A form that came without a session, sealed: it goes on with the person who signs in.</param>
    /// <param name="to">Where the sign-in is to lead (<see cref="WayBack"/>).</param>
    public Task<string> SignInAsync(IReadOnlyList<Person> choices, bool local, string? fault, string? form = null, string? to = null) =>
        RenderAsync<SignInPage>(new() { ["Choices"] = choices, ["Local"] = local, ["Fault"] = fault, ["Carried"] = form, ["To"] = to });

    /// <summary>A form that had lost its session, to be sent again under this one, with what it would do in words. Null: it would do nothing that the person may do.</summary>
    public async Task<string?> AgainAsync(CarriedForm form, Person person, Session session, CancellationToken cancellation) =>
        await acts.OfAsync(form, person, cancellation) is { } act
            ? await RenderAsync<AgainPage>(new() { ["Form"] = form, ["Act"] = act, ["FormToken"] = sessions.FormToken(session) })
            : null;

    public Task<string> RefusalAsync(Refusal why) => RenderAsync<RefusedPage>(new() { ["Why"] = why });

    /// <summary>After an act: the page that shows what came of it, so that a reload repeats nothing.</summary>
    /// <param name="about">What more the page is to say: the id of it, under a name.</param>
    public static IResult Then(string path, string? said = null, string? place = null, (string Name, string Id)? about = null) => new SeeOther(
        Said.EndOf(said),
        path + (said is null ? "" : string.Create(CultureInfo.InvariantCulture, $"?{Said.Field}={said}")) + (about is var (name, id) ? $"&{name}={Uri.EscapeDataString(id)}" : "") + (place is null ? "" : $"#{place}"));

    private sealed class SeeOther(ActEnd? end, string path) : IResult, IStatusCodeHttpResult, IEndOfAct
    {
        public ActEnd? End => end;

        public int? StatusCode => StatusCodes.Status303SeeOther;

        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
            httpContext.Response.Headers.Location = path;
            return Task.CompletedTask;
        }
    }
}
