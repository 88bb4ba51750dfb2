using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using FromBodyAttribute = Microsoft.Azure.Functions.Worker.Http.FromBodyAttribute;

namespace CcmFlow.Embedded.Functions.Tests.Http;

public sealed record Greeting(string Name, int Times);

public sealed class RouteFunctions
{
    [Function("Plain")]
    public string Plain([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request) => $"plain {request.Method}";

    [Function("ByRoute")]
    public string ByRoute([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "things/{id:int}/{code}/{note?}")] HttpRequest request, int id, Guid code, string? note) =>
        $"{request.Path} {id} {code} {note ?? "none"}";

    [Function("Files")]
    public string Files([HttpTrigger(AuthorizationLevel.Anonymous, Route = "files/{*rest}")] HttpRequest request, string? rest) => rest ?? (request.Method.Length > 0 ? "none" : "");

    [Function("Pages")]
    public string Pages([HttpTrigger(AuthorizationLevel.Anonymous, Route = "pages/{number:int:min(1)=1}/{name=first}")] HttpRequest request, int number, string name) =>
        request.Method.Length > 0 ? $"{number} {name}" : "";

    [Function("Body")]
    public Greeting Body([HttpTrigger(AuthorizationLevel.Anonymous, "post")] HttpRequest request, [FromBody] Greeting greeting) =>
        greeting with { Times = greeting.Times + (request.Method.Length > 0 ? 1 : 0) };

    [Function("Text")]
    public string Text([HttpTrigger(AuthorizationLevel.Anonymous, "post")] HttpRequest request, [FromBody] string text) => request.ContentType + text;

    [Function("Action")]
    public IActionResult Action([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request) =>
        new ObjectResult(new Greeting(request.Method, 2)) { StatusCode = StatusCodes.Status202Accepted };

    [Function("Minimal")]
    public async Task<IResult> Minimal([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request)
    {
        await Task.Yield();
        return Results.Content($"<Response>{request.Method}</Response>", "text/xml");
    }

    [Function("Nothing")]
    public Task<Greeting?> Nothing([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request) => Task.FromResult<Greeting?>(null);

    [Function("OwnResponse")]
    public async ValueTask OwnResponse([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request, FunctionContext context)
    {
        var response = context.GetHttpContext()!.Response;
        response.StatusCode = StatusCodes.Status418ImATeapot;
        await response.WriteAsync(context.FunctionDefinition.Name + request.Method);
    }

    [Function("Static")]
    public static async ValueTask<string> Static([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request, HttpContext http, CancellationToken cancellation)
    {
        await Task.Yield();
        return (request == http.Request && cancellation == http.RequestAborted).ToString();
    }
}
