using CcmFlow.Functions.Practices;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace CcmFlow.Functions.Api;

public sealed class HealthEndpoint(PracticeStore practices, TimeProvider time)
{
    /// <summary>200 when the storage answers; a failure shows as 500, which is what a probe looks for.</summary>
    [Function("Health")]
    public async Task<IResult> Get([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "health")] HttpRequest request, CancellationToken cancellation)
    {
        await practices.ListAsync(cancellation);
        return PracticeEndpoints.Json(new { status = "ok", at = time.GetUtcNow() });
    }
}
