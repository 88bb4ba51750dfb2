using CcmFlow.Embedded.Functions.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;

namespace CcmFlow.Embedded.Functions.Http;

/// <summary>Answers requests with one function.</summary>
internal sealed class HttpFunction(
    FunctionExecutable function, HttpTriggerAttribute trigger, FunctionKeys keys, FunctionRuntime runtime, long maxBodyBytes, ILogger logger)
{
    private readonly bool givesValue = FunctionResult.Of(function.Descriptor.Method.ReturnType).Value is not null;

    public async Task HandleAsync(HttpContext http)
    {
        if (!keys.Allow(http.Request, trigger.AuthLevel))
        {
            await HttpProblem.WriteAsync(http, StatusCodes.Status401Unauthorized);
        }
        else if (http.Request.ContentLength > maxBodyBytes)
        {
            await HttpProblem.WriteAsync(http, StatusCodes.Status413PayloadTooLarge);
        }
        else
        {
            await RunAsync(http);
        }
    }

    private async Task RunAsync(HttpContext http)
    {
        var caller = http.RequestAborted;
        using var time = runtime.Begin(caller);
        http.RequestAborted = time.Token;
        var context = new InvocationContext(function, http.RequestServices, http.Request, time.Token);
        context.Items[HttpInvocation.HttpContextKey] = http;
        foreach (var (name, value) in http.Request.RouteValues) context.Data.Add(name, value);
        try
        {
            await function.RunAsync(context);
            await HttpResults.WriteAsync(http, context, givesValue);
        }
        catch (OperationCanceledException) when (caller.IsCancellationRequested)
        {
            // The caller is gone; there is nobody to answer.
        }
        catch (Exception exception)
        {
            http.RequestAborted = caller;
            await AnswerAsync(http, exception, time);
        }
        finally
        {
            http.RequestAborted = caller;
        }
    }

    private Task AnswerAsync(HttpContext http, Exception exception, InvocationTime time)
    {
        if (exception is BadHttpRequestException bad) return HttpProblem.WriteAsync(http, bad.StatusCode);
        if (exception is OperationCanceledException && time.HostStops) return HttpProblem.WriteAsync(http, StatusCodes.Status503ServiceUnavailable);
        if (exception is OperationCanceledException && time.TimedOut) logger.LogError("Function {Function} was cancelled: it took longer than functionTimeout of host.json.", function.Name);
        else logger.LogFailure(function.Name, exception);
        return HttpProblem.WriteAsync(http, StatusCodes.Status500InternalServerError);
    }
}
