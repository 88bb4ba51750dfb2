using CcmFlow.Functions.Engagement;
using CcmFlow.Functions.Identity;
using CcmFlow.Functions.Practices;
using CcmFlow.Rules.Access;
using CcmFlow.Rules.Calendar;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace CcmFlow.Functions.Api;

/// <summary>How a practice's patients answered in a month.</summary>
public sealed class EngagementEndpoint(PracticeStore practices, EngagementReports reports)
{
    [Function("GetEngagement")]
    [Needs(Right.SeeReports)]
    public async Task<IResult> Get(
        [HttpTrigger(AuthorizationLevel.Function, "get", Route = "practices/{practiceId}/months/{month}/engagement")] HttpRequest request,
        string practiceId, string month, CancellationToken cancellation)
    {
        if (!ServiceMonth.TryParse(month, out var asked)) return Problem.Wrong("month", "write the service month as yyyy-MM.");
        if (await practices.FindAsync(practiceId, cancellation) is not { } practice) return Problem.NotFound("practice", practiceId);
        return PracticeEndpoints.Json(await reports.OfAsync(practice, asked, cancellation));
    }
}
