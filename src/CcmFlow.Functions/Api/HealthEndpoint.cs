using CcmFlow.Functions.Auditing;
using CcmFlow.Functions.Identity;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace CcmFlow.Functions.Api;

public sealed class HealthEndpoint(PagingHealth paging, TimeProvider time)
{
    /// <summary>200 when the storage answers, "degraded" when paging needs a look; a failure shows as 500, which is what a probe looks for: a restart mends no carrier.</summary>
    [Function("Health")]
    [OpenTo("anybody; it names no practice")]
    public async Task<IResult> Get([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "health")] HttpRequest request, CancellationToken cancellation)
    {
        var standing = await paging.NowAsync(cancellation);
        return PracticeEndpoints.Json(new HealthView(standing.Degraded ? "degraded" : "ok", time.GetUtcNow(), standing));
    }
}

/// <param name="Status">"ok", or "degraded": paging needs a look.</param>
public sealed record HealthView(string Status, DateTimeOffset At, PagingStanding Paging);
