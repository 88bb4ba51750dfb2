using CcmFlow.Functions.Identity;
using CcmFlow.Functions.Practices;
using CcmFlow.Functions.Trail;
using CcmFlow.Rules.Access;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace CcmFlow.Functions.Console;

/// <summary>Into the console and out of it. Who may choose whom: the platform's person among their own accounts, somebody on this machine among the seeded people.</summary>
public sealed class SignInEndpoints(
    ConsolePages pages, People people, Sessions sessions, PracticeStore practices, SignInChoices choices, CarriedForms carried, IdentitySettings settings, Origins origins, RequestRates rates, AuditTrail trail)
{
    [Function("ConsoleStart")]
    [OpenTo("anybody; it leads to the sign-in or to one's own practice")]
    public async Task<IResult> Start([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "console")] HttpRequest request, CancellationToken cancellation) =>
        ConsolePages.Then(await people.AtConsoleAsync(request, cancellation) is { } person ? ConsolePaths.Today(person.Practice.Id) : ConsolePaths.SignIn);

    [Function("ConsoleSignInPage")]
    [OpenTo("anybody; it shows accounts to whom they belong")]
    public Task<IResult> Choose([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "console/sign-in")] HttpRequest request, CancellationToken cancellation) =>
        ShowAsync(request, Said.Sentence(request.Query[Said.Field]), StatusCodes.Status200OK, cancellation);

    [Function("ConsoleSignIn")]
    [OpenTo("whom the platform let in, or somebody on this machine")]
    public async Task<IResult> SignIn([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "console/sign-in")] HttpRequest request, CancellationToken cancellation)
    {
        if (!rates.AllowSignIn(CallerAddress.Of(request, settings.AppService))) return await ShowAsync(request, RefusalAnswer.SentenceOf(Refusal.TooMany), StatusCodes.Status429TooManyRequests, cancellation);
        if (!origins.IsOurs(request) || await FormBody.ReadAsync(request, cancellation) is not { } form) return await ShowAsync(request, RefusalAnswer.SentenceOf(Refusal.NotOurForm), StatusCodes.Status403Forbidden, cancellation);
        var chosen = (await choices.OfAsync(request, cancellation)).FirstOrDefault(p => p.Practice.Id == form["practice"] && p.Account.Id == form["account"]);
        if (chosen is null) return await ShowAsync(request, "That account is not yours.", StatusCodes.Status403Forbidden, cancellation);
        var session = await EnterAsync(request, chosen, choices.PlatformLogin(request)?.Subject, cancellation);
        if (form[CarriedForms.Field].ToString() is not { Length: > 0 } sealedForm) return ConsolePages.Then(WayBack.For(form[WayBack.Field], chosen));
        return carried.Open(sealedForm, chosen) is { } typed && await pages.AgainAsync(typed, chosen, session, cancellation) is { } again
            ? Results.Content(again, ConsolePages.Html)
            : ConsolePages.Then(ConsolePaths.Today(chosen.Practice.Id), "form-not-carried");
    }

    [Function("ConsoleTicket")]
    [OpenTo("somebody on this machine who holds a ticket, good once")]
    public async Task<IResult> Ticket([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "console/ticket/{ticket}")] HttpRequest request, string ticket, CancellationToken cancellation)
    {
        if (!rates.AllowSignIn(CallerAddress.Of(request, settings.AppService)) || !choices.IsLocal(request) || await sessions.UseTicketAsync(ticket, cancellation) is not { } good) return ConsolePages.Then(ConsolePaths.SignIn, "ticket-over");
        var practice = await practices.FindAsync(good.Practice, cancellation);
        if (practice?.Accounts.FirstOrDefault(a => a.Id == good.Account) is not { } account) return ConsolePages.Then(ConsolePaths.SignIn, "ticket-over");
        await EnterAsync(request, new Person(practice, account, null), null, cancellation);
        return ConsolePages.Then(good.Path);
    }

    [Function("ConsoleSignOut")]
    [Needs(Right.SeeWork)]
    public async Task<IResult> SignOut(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "console/{practiceId}/sign-out")] HttpRequest request, string practiceId, CancellationToken cancellation)
    {
        await sessions.EndAsync(Person.Required(request).Session!, cancellation);
        request.HttpContext.Response.Cookies.Delete(People.Cookie, new CookieOptions { Path = ConsolePaths.Root });
        return ConsolePages.Then(ConsolePaths.SignIn);
    }

    private async Task<Session> EnterAsync(HttpRequest request, Person person, string? login, CancellationToken cancellation)
    {
        var session = await sessions.BeginAsync(person.Practice.Id, person.Account.Id, login, cancellation);
        await trail.AppendAsync(new TrailEntry(person.Practice.Id, person.Account.Id, "ConsoleSignIn", Changes: true, null, null, null), cancellation);
        request.HttpContext.Response.Cookies.Append(People.Cookie, session.Key, new CookieOptions
        {
            HttpOnly = true,
            // Browsers take a loopback address for safe without TLS, but not all keep Secure cookies there.
            Secure = login is not null,
            SameSite = SameSiteMode.Lax,
            Path = ConsolePaths.Root,
            MaxAge = Session.Longest,
        });
        return session;
    }

    private async Task<IResult> ShowAsync(HttpRequest request, string? fault, int status, CancellationToken cancellation) => Results.Content(
        await pages.SignInAsync(await choices.OfAsync(request, cancellation), choices.IsLocal(request), fault, to: WayBack.Shaped(request.Query[WayBack.Field])), ConsolePages.Html, statusCode: status);
}
