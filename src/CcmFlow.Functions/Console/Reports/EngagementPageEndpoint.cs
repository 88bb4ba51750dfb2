using CcmFlow.Functions.Engagement;
using CcmFlow.Functions.Identity;
using CcmFlow.Functions.MonthClose;
using CcmFlow.Rules.Access;
using CcmFlow.Rules.Calendar;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace CcmFlow.Functions.Console.Reports;

/// <summary>How patients answered in a month.</summary>
public sealed class EngagementPageEndpoint(ConsolePages pages, EngagementReports reports, MonthCards months, TimeProvider time)
{
    [Function("ConsoleEngagement")]
    [Needs(Right.SeeReports)]
    public async Task<IResult> Show(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "console/{practiceId}/reports/{month}/engagement")] HttpRequest request, string practiceId, string month, CancellationToken cancellation)
    {
        if (!ServiceMonth.TryParse(month, out var asked)) return await pages.NotHereAsync();
        var practice = Person.Required(request).Practice;
        var phase = MonthPhases.Of(practice, asked, time.GetUtcNow(), await months.ListAsync(practice, asked, cancellation));
        return await pages.ShowAsync<EngagementPage>(request, new EngagementModel(asked, phase, await reports.OfAsync(practice, asked, cancellation)));
    }
}
