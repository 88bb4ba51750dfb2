using CcmFlow.Functions.Engagement;
using CcmFlow.Functions.Identity;
using CcmFlow.Rules.Access;
using CcmFlow.Rules.Calendar;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace CcmFlow.Functions.Console.Reports;

/// <summary>How patients answered in a month.</summary>
public sealed class EngagementPageEndpoint(ConsolePages pages, EngagementReports reports)
{
    [Function("ConsoleEngagement")]
    [Needs(Right.SeeReports)]
    public async Task<IResult> Show(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "console/{practiceId}/reports/{month}/engagement")] HttpRequest request, string practiceId, string month, CancellationToken cancellation) =>
        ServiceMonth.TryParse(month, out var asked)
            ? await pages.ShowAsync<EngagementPage>(request, new EngagementModel(asked, await reports.OfAsync(Person.Required(request).Practice, asked, cancellation)))
            : await pages.NotHereAsync();
}
