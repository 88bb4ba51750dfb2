using CcmFlow.Functions.Console;
using CcmFlow.Functions.Console.Pages;
using CcmFlow.Functions.Practices;
using CcmFlow.Rules.Access;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Middleware;
using Microsoft.Extensions.Logging;

namespace CcmFlow.Functions.Identity;

/// <summary>
/// The one way in to every HTTP function: who it is, whether the practice and the right are theirs, whether the form is ours; then the audit trail
/// and the function between its entries (<see cref="RequestTrail"/>). What the trail cannot take does not happen.
/// </summary>
public sealed class AccessGate(
    People people, IdentitySettings settings, Sessions sessions, Origins origins, RequestRates rates, RequestTrail trail, PracticeStore practices, ConsolePages pages, CarriedForms carried, SignInChoices choices, ILogger<AccessGate> log) : IFunctionsWorkerMiddleware
{
    public const string FormTokenField = "_form";

    public async Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
    {
        if (AccessTable.Own.Find(context.FunctionDefinition.Name) is not { } route || context.GetHttpContext() is not { } http)
        {
            await next(context);
            return;
        }
        SecurityHeaders.Set(http.Response, route.IsConsole);
        try
        {
            if (!BodySize.Hold(http, route.MostBytes)) await RefuseAsync(http, route, null, Refusal.TooLarge);
            else if (route.Needs is not { } right) await next(context);
            else if (route.IsConsole) await AtConsoleAsync(context, next, http, route, right);
            else await AtApiAsync(context, next, http, route, right);
        }
        catch (BadHttpRequestException error) when (error.StatusCode == StatusCodes.Status413PayloadTooLarge && !http.Response.HasStarted)
        {
            await RefuseAsync(http, route, null, Refusal.TooLarge);
        }
        catch (IssuerSilentException error) when (!http.Response.HasStarted)
        {
            log.LogError("A token could not be checked: {Error} ({Cause})", error.Message, error.InnerException?.GetType().FullName);
            await RefuseAsync(http, route, null, Refusal.IssuerSilent);
        }
#pragma warning disable CA1031 // Whatever it was, somebody sits before the page: the host would answer with nothing to read.
        catch (Exception error) when (route.IsConsole && !http.Response.HasStarted && error is not (OperationCanceledException or BadHttpRequestException))
#pragma warning restore CA1031
        {
            // Types and places alone: a message may hold what somebody typed.
            log.LogError("Function {Function} failed ({Invocation}): {Error}\n{StackTrace}", route.Function, context.InvocationId, error.GetType().FullName, error.StackTrace);
            await ShowFailureAsync(http, context.InvocationId);
        }
    }

    private async Task ShowFailureAsync(HttpContext http, string invocation)
    {
        http.Response.Clear();
        SecurityHeaders.Set(http.Response, console: true);
        http.Response.StatusCode = StatusCodes.Status500InternalServerError;
        http.Response.ContentType = ConsolePages.Html;
        await http.Response.WriteAsync(await pages.RenderAsync<FailedPage>(new() { ["Reference"] = invocation }), http.RequestAborted);
    }

    /// <summary>A machine has shown its key to the platform. A person's token beside it holds the call to what that person may.</summary>
    private async Task AtApiAsync(FunctionContext context, FunctionExecutionDelegate next, HttpContext http, GuardedRoute route, Right right)
    {
        if (!BearerTokens.IsPresented(http.Request))
        {
            await RunAsync(context, next, http, route, null);
            return;
        }
        var (person, refusal) = await CallerAsync(http, right, http.RequestAborted);
        if (refusal is { } why) await RefuseAsync(http, route, person, why);
        else if (await CallerAsActor.ApplyAsync(http.Request, route, person!, http.RequestAborted) is { } fault) await fault.ExecuteAsync(http);
        else await RunAsync(context, next, http, route, person);
    }

    private async Task<(Person? Person, Refusal? Refusal)> CallerAsync(HttpContext http, Right right, CancellationToken cancellation)
    {
        if (await people.CallerAsync(http.Request, cancellation) is not { } login) return (null, Refusal.NotSignedIn);
        if (PracticeOf(http) is not { } practice || await people.InAsync(login, practice, cancellation) is not { } person) return (null, Refusal.NotHere);
        person.Enter(http);
        return (person, person.May(right) ? null : Refusal.NotAllowed);
    }

    private async Task AtConsoleAsync(FunctionContext context, FunctionExecutionDelegate next, HttpContext http, GuardedRoute route, Right right)
    {
        var address = CallerAddress.Of(http.Request, settings.AppService);
        if (!rates.MayTry(address))
        {
            await RefuseAsync(http, route, null, Refusal.TooMany);
            return;
        }
        if (await people.AtConsoleAsync(http.Request, http.RequestAborted) is not { } person)
        {
            // A browser without a sign-in, as after a night, asks once.
            if (http.Request.Cookies.ContainsKey(People.Cookie)) rates.NoteRefused(address);
            if (await CarriedAsync(http) is { } form && await choices.OfAsync(http.Request, http.RequestAborted) is { Count: > 0 } those)
                await RefusalAnswer.WritePageAsync(http, Refusal.NotSignedIn, await pages.SignInAsync(those, choices.IsLocal(http.Request), null, carried.Seal(form)));
            else await RefuseAsync(http, route, null, Refusal.NotSignedIn);
            return;
        }
        var refusal = await RefusalAsync(http, person, right);
        // A page of an earlier session of the same person: sent again with one press, under the session that is there now.
        if (refusal == Refusal.NotOurForm && await CarriedAsync(http) is { } late && carried.IsOf(late, person) && await pages.AgainAsync(late, person, person.Session!, http.RequestAborted) is { } again)
        {
            await trail.RefusedAsync(http, route, person, Refusal.NotOurForm);
            await RefusalAnswer.WritePageAsync(http, Refusal.NotOurForm, again);
        }
        else if (refusal is { } why) await RefuseAsync(http, route, person.Practice.Id == PracticeOf(http) ? person : null, why);
        else
        {
            person.Enter(http);
            await RunAsync(context, next, http, route, person);
        }
    }

    private async Task<Refusal?> RefusalAsync(HttpContext http, Person person, Right right)
    {
        if (!rates.Allow($"{person.Practice.Id}/{person.Account.Id}")) return Refusal.TooMany;
        // Before everything else that tells anything: another practice's route is no route.
        if (person.Practice.Id != PracticeOf(http)) return Refusal.NotHere;
        if (!person.May(right)) return Refusal.NotAllowed;
        if (HttpMethods.IsGet(http.Request.Method)) return null;
        if (!origins.IsOurs(http.Request) || await FormBody.ReadAsync(http.Request, http.RequestAborted) is not { } form) return Refusal.NotOurForm;
        return sessions.IsFormToken(person.Session!, form[FormTokenField]) ? null : Refusal.NotOurForm;
    }

    /// <summary>The form of a page of ours that came; null: there is none, or it was sent from elsewhere.</summary>
    private async Task<CarriedForm?> CarriedAsync(HttpContext http) =>
        !HttpMethods.IsGet(http.Request.Method) && origins.IsOurs(http.Request) && await FormBody.ReadAsync(http.Request, http.RequestAborted) is { } form ? carried.Of(http.Request, form) : null;

    private async Task RunAsync(FunctionContext context, FunctionExecutionDelegate next, HttpContext http, GuardedRoute route, Person? person)
    {
        // A machine may ask for what is not there; that is no entry in anybody's trail.
        if (PracticeOf(http) is not { } practice || await practices.FindAsync(practice, http.RequestAborted) is null) await next(context);
        else await trail.AroundAsync(await trail.EntryAsync(http, route, practice, person), http, RunAsync);

        async Task<object?> RunAsync()
        {
            await next(context);
            return context.GetInvocationResult().Value;
        }
    }

    private async Task RefuseAsync(HttpContext http, GuardedRoute route, Person? person, Refusal why)
    {
        if (person is not null) await trail.RefusedAsync(http, route, person, why);
        if (!route.IsConsole) await RefusalAnswer.WriteProblemAsync(http, why);
        else if (why == Refusal.NotSignedIn) http.Response.Redirect(WayBack.SignInFor(http.Request));
        else await RefusalAnswer.WritePageAsync(http, why, await pages.RefusalAsync(why));
    }

    private static string? PracticeOf(HttpContext http) => http.Request.RouteValues["practiceId"] as string;
}
