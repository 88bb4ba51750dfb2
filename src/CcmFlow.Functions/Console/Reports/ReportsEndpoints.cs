using CcmFlow.Functions.Identity;
using CcmFlow.Rules.Access;
using CcmFlow.Rules.Calendar;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace CcmFlow.Functions.Console.Reports;

/// <summary>The page of a month's reports.</summary>
public sealed class ReportsEndpoints(ConsolePages pages, PracticeReports reports, TimeProvider time)
{
    private const string Route = "console/{practiceId}/reports";

    [Function("ConsoleReports")]
    [Needs(Right.SeeReports)]
    public Task<IResult> Now([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = Route)] HttpRequest request, string practiceId, CancellationToken cancellation) =>
        ShowAsync(request, ServiceMonth.Of(time.GetUtcNow(), Person.Required(request).Practice.Zone), cancellation);

    [Function("ConsoleReportsOf")]
    [Needs(Right.SeeReports)]
    public async Task<IResult> Of([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = Route + "/{month}")] HttpRequest request, string practiceId, string month, CancellationToken cancellation) =>
        ServiceMonth.TryParse(month, out var asked) ? await ShowAsync(request, asked, cancellation) : await pages.NotHereAsync();

    private async Task<IResult> ShowAsync(HttpRequest request, ServiceMonth month, CancellationToken cancellation) =>
        await pages.ShowAsync<ReportsPage>(request, await reports.OfAsync(Person.Required(request).Practice, month, cancellation));
}
