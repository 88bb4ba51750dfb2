using CcmFlow.Embedded.Functions.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace CcmFlow.Embedded.Functions.Http;

/// <summary>
/// What every request passes: 503 while the host stops, 429 beyond host.json's maxOutstandingRequests, a wait beyond its
/// maxConcurrentRequests; and a problem instead of the empty answers of routing.
/// </summary>
internal sealed class RequestGate(FunctionRuntime runtime) : IDisposable
{
    private readonly SemaphoreSlim? places = runtime.Host.MaxConcurrentRequests is { } most ? new(most) : null;
    private int outstanding;

    /// <summary>Requests that run or wait.</summary>
    public int Outstanding => Volatile.Read(ref outstanding);

    public async Task HandleAsync(HttpContext http, RequestDelegate next)
    {
        using var entered = runtime.Drain.TryEnter();
        if (entered is null)
        {
            http.Response.Headers.Connection = "close";
            await HttpProblem.WriteAsync(http, StatusCodes.Status503ServiceUnavailable);
            return;
        }
        try
        {
            if (Interlocked.Increment(ref outstanding) > runtime.Host.MaxOutstandingRequests) await HttpProblem.WriteAsync(http, StatusCodes.Status429TooManyRequests);
            else await WhenThereIsRoomAsync(http, next);
        }
        finally
        {
            Interlocked.Decrement(ref outstanding);
        }
    }

    public void Dispose() => places?.Dispose();

    private async Task WhenThereIsRoomAsync(HttpContext http, RequestDelegate next)
    {
        if (places is not null) await places.WaitAsync(http.RequestAborted);
        try
        {
            await next(http);
            var isUnrouted = http.GetEndpoint()?.Metadata.GetMetadata<HttpTriggerAttribute>() is null && !http.Response.HasStarted;
            // The Functions host, too, answers 404 to a method that no function of the route has (azure-functions-host, issue 10098).
            if (isUnrouted && http.Response.StatusCode is StatusCodes.Status404NotFound or StatusCodes.Status405MethodNotAllowed)
                await HttpProblem.WriteAsync(http, StatusCodes.Status404NotFound);
        }
        finally
        {
            places?.Release();
        }
    }
}
