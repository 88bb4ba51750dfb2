using CcmFlow.Functions.Identity;
using CcmFlow.Functions.Imports;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace CcmFlow.Functions.Api.V1;

/// <summary>
/// The REST API for people: the same routes as a machine's, under <c>/api/v1</c>, opened by a token instead of a key. Each call is held to the
/// caller's practice and roles, and what it records is recorded as the caller.
/// </summary>
public sealed class PeopleApi(People people, IdentitySettings settings, RequestRates rates, RequestTrail trail, KeptAnswers kept, IServiceProvider services)
{
    public const string Prefix = "v1/";

    [Function("PeopleApi")]
    [OpenTo("people with a token; each call is judged by the route that it asks for")]
    [MostBody(ImportDoor.MostRequestBytes)]
    public async Task<IResult> Call(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", "put", "delete", "patch", Route = Prefix + "{*path}")] HttpRequest request,
        string path, [DurableClient] DurableTaskClient durable, CancellationToken cancellation)
    {
        var address = CallerAddress.Of(request, settings.AppService);
        if (!rates.MayTry(address)) return new Refused(Refusal.TooMany);
        if (await people.CallerAsync(request, cancellation) is not { } login)
        {
            rates.NoteRefused(address);
            return new Refused(Refusal.NotSignedIn);
        }
        if (!rates.Allow(login.Subject)) return new Refused(Refusal.TooMany);
        if (Find(request.Method, path) is not { } call) return Elsewise(request, path);
        if (!BodySize.Hold(request.HttpContext, call.Route.MostBytes)) return new Refused(Refusal.TooLarge);
        if (!call.Values.TryGetValue("practiceId", out var practice)) return await WithoutPracticeAsync(request, call, login, durable, cancellation);
        if (await people.InAsync(login, practice, cancellation) is not { } person) return new Refused(Refusal.NotHere);
        person.Enter(request.HttpContext);
        // The trail tells the ids of a route, and the whole path is none.
        request.RouteValues.Remove(nameof(path));
        foreach (var (name, value) in call.Values) request.RouteValues[name] = value;
        if (!person.May(call.Route.Needs!.Value))
        {
            await trail.RefusedAsync(request.HttpContext, call.Route, person, Refusal.NotAllowed);
            return new Refused(Refusal.NotAllowed);
        }
        if (await CallerAsActor.ApplyAsync(request, call.Route, person, cancellation) is { } fault)
        {
            if (fault is IStatusCodeHttpResult { StatusCode: StatusCodes.Status403Forbidden }) await trail.RefusedAsync(request.HttpContext, call.Route, person, Refusal.NotAllowed);
            return fault;
        }
        var entry = await trail.EntryAsync(request.HttpContext, call.Route, practice, person);
        return await trail.AroundAsync(entry, request.HttpContext, () => AnswerAsync(request, call, person, durable, cancellation));
    }

    private async Task<IResult> AnswerAsync(HttpRequest request, RouteCall call, Person person, DurableTaskClient durable, CancellationToken cancellation)
    {
        Task<Answer> RunAsync() => Answer.OfAsync(request.HttpContext, () => call.RunAsync(request, services, durable, cancellation));
        if (!HttpMethods.IsPost(request.Method) || request.Headers[KeptAnswers.Header].ToString() is not { Length: > 0 } key) return (await RunAsync()).Conditional(request);
        return await kept.OnceAsync(person, request, key, RunAsync, cancellation);
    }

    /// <summary>The list of practices: those of the caller, and no trail of any one.</summary>
    private async Task<IResult> WithoutPracticeAsync(HttpRequest request, RouteCall call, Login login, DurableTaskClient durable, CancellationToken cancellation)
    {
        var everywhere = await people.EverywhereAsync(login, cancellation);
        if (everywhere.Count == 0) return new Refused(Refusal.NotHere);
        PracticesOfCaller.Set(request, everywhere.Select(p => p.Practice.Id).ToHashSet(StringComparer.Ordinal));
        return (await Answer.OfAsync(request.HttpContext, () => call.RunAsync(request, services, durable, cancellation))).Conditional(request);
    }

    private static RouteCall? Find(string method, string path) => At(path).FirstOrDefault(call => call.Route.Methods.Contains(HttpMethods.IsHead(method) ? HttpMethods.Get : method, StringComparer.OrdinalIgnoreCase));

    /// <summary>Another method than those that there are, which are no secret: the document names them.</summary>
    private static IResult Elsewise(HttpRequest request, string path)
    {
        var methods = At(path).SelectMany(call => call.Route.Methods).Select(m => m.ToUpperInvariant()).ToHashSet(StringComparer.Ordinal);
        if (methods.Count == 0) return new Refused(Refusal.NotHere);
        if (methods.Contains(HttpMethods.Get)) methods.Add(HttpMethods.Head);
        var allowed = string.Join(", ", methods.Order(StringComparer.Ordinal));
        request.HttpContext.Response.Headers.Allow = allowed;
        return Results.Problem($"This address takes {allowed}.", statusCode: StatusCodes.Status405MethodNotAllowed, title: "Not this method");
    }

    private static IEnumerable<RouteCall> At(string path)
    {
        foreach (var route in AccessTable.Own.Routes.Where(r => r.Keyed && r.Needs is not null))
            if (route.Match(path.Trim('/')) is { } values) yield return new RouteCall(route, values);
    }

    private sealed class Refused(Refusal why) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext) => RefusalAnswer.WriteProblemAsync(httpContext, why);
    }
}
