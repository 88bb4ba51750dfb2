using CcmFlow.Embedded.Functions.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;

namespace CcmFlow.Embedded.Functions.Http;

/// <summary>Answers requests with one function.</summary>
internal sealed class HttpFunction(FunctionExecutable function, HttpTriggerAttribute trigger, FunctionKeys keys, long maxBodyBytes, ILogger logger)
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
        var context = new InvocationContext(function, http.RequestServices, http.Request, http.RequestAborted);
        context.Items[HttpInvocation.HttpContextKey] = http;
        foreach (var (name, value) in http.Request.RouteValues) context.Data.Add(name, value);
        try
        {
            await function.RunAsync(context);
            await HttpResults.WriteAsync(http, context, givesValue);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            // The caller is gone; there is nobody to answer.
        }
        catch (BadHttpRequestException exception)
        {
            await HttpProblem.WriteAsync(http, exception.StatusCode);
        }
        catch (Exception exception)
        {
            logger.LogFailure(function.Name, exception);
            await HttpProblem.WriteAsync(http, StatusCodes.Status500InternalServerError);
        }
    }
}
