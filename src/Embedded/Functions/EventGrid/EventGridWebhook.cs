using System.Text.Json;
using CcmFlow.Embedded.Functions.Hosting;
using CcmFlow.Embedded.Functions.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;

namespace CcmFlow.Embedded.Functions.EventGrid;

/// <summary>
/// The endpoint that Event Grid delivers to: it answers both handshakes (of Event Grid's own schema and of CloudEvents) and
/// runs the function named in the query once an event. A failed function answers 500, upon which Event Grid delivers again.
/// </summary>
internal sealed class EventGridWebhook(IReadOnlyDictionary<string, FunctionExecutable> functions, FunctionKeys keys, FunctionRuntime runtime, ILogger logger)
{
    public const string Route = "/runtime/webhooks/eventgrid";

    public static void Map(IEndpointRouteBuilder routes, IEnumerable<FunctionExecutable> functions, FunctionKeys keys, FunctionRuntime runtime, ILogger logger)
    {
        var targets = functions.Where(function => function.Descriptor.Trigger is EventGridTriggerAttribute)
            .ToDictionary(function => function.Name, StringComparer.OrdinalIgnoreCase);
        if (targets.Count == 0) return;
        RequestDelegate handle = new EventGridWebhook(targets, keys, runtime, logger).HandleAsync;
        routes.MapMethods(Route, ["POST", "OPTIONS"], handle).WithDisplayName("Event Grid webhook");
    }

    private async Task HandleAsync(HttpContext http)
    {
        if (!keys.Allow(http.Request, AuthorizationLevel.System))
        {
            await HttpProblem.WriteAsync(http, StatusCodes.Status401Unauthorized);
        }
        else if (!functions.TryGetValue(http.Request.Query["functionName"].ToString(), out var function))
        {
            await HttpProblem.WriteAsync(http, StatusCodes.Status404NotFound);
        }
        else if (HttpMethods.IsOptions(http.Request.Method))
        {
            http.Response.Headers["WebHook-Allowed-Origin"] = http.Request.Headers["WebHook-Request-Origin"];
            http.Response.Headers["WebHook-Allowed-Rate"] = "*";
        }
        else
        {
            await ReceiveAsync(http, function);
        }
    }

    private async Task ReceiveAsync(HttpContext http, FunctionExecutable function)
    {
        try
        {
            using var body = await JsonDocument.ParseAsync(http.Request.Body, default, http.RequestAborted);
            await DispatchAsync(http, function, EventGridPayload.Split(body.RootElement));
        }
        catch (BadHttpRequestException exception)
        {
            await HttpProblem.WriteAsync(http, exception.StatusCode);
        }
        catch (Exception exception) when (exception is JsonException or FormatException)
        {
            await HttpProblem.WriteAsync(http, StatusCodes.Status400BadRequest);
        }
    }

    private async Task DispatchAsync(HttpContext http, FunctionExecutable function, IReadOnlyList<string> events)
    {
        switch (http.Request.Headers["aeg-event-type"].ToString())
        {
            case "SubscriptionValidation":
                await http.Response.WriteAsJsonAsync(new { validationResponse = ValidationCode(events) }, http.RequestAborted);
                break;
            case "Unsubscribe":
                http.Response.StatusCode = StatusCodes.Status202Accepted;
                break;
            default:
                var done = await RunAllAsync(http, function, events);
                if (done) http.Response.StatusCode = StatusCodes.Status202Accepted;
                else await HttpProblem.WriteAsync(http, StatusCodes.Status500InternalServerError);
                break;
        }
    }

    private static string? ValidationCode(IReadOnlyList<string> events)
    {
        if (events.Count == 0) throw new FormatException("A handshake has one event.");
        using var handshake = JsonDocument.Parse(events[0]);
        return handshake.RootElement.TryGetProperty("data", out var data) && data.ValueKind == JsonValueKind.Object
            && data.TryGetProperty("validationCode", out var code) && code.ValueKind == JsonValueKind.String
                ? code.GetString()
                : throw new FormatException("The handshake has no validation code.");
    }

    private async Task<bool> RunAllAsync(HttpContext http, FunctionExecutable function, IReadOnlyList<string> events)
    {
        var batched = ((EventGridTriggerAttribute)function.Descriptor.Trigger).IsBatched;
        var inputs = batched ? [events] : events.Select(item => (IReadOnlyList<string>)[item]);
        var done = true;
        foreach (var input in inputs) done &= await RunAsync(http, function, input);
        return done;
    }

    private async Task<bool> RunAsync(HttpContext http, FunctionExecutable function, IReadOnlyList<string> input)
    {
        using var time = runtime.Begin(http.RequestAborted);
        try
        {
            await function.RunAsync(new InvocationContext(function, http.RequestServices, input, time.Token));
            return true;
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested || time.HostStops)
        {
            // Event Grid gave up waiting, or we stop; it will deliver again.
            return false;
        }
        catch (Exception exception)
        {
            logger.LogFailure(function.Name, exception);
            return false;
        }
    }
}
