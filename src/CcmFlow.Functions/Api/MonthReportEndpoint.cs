using CcmFlow.Functions.Console.Reports;
using CcmFlow.Functions.Identity;
using CcmFlow.Functions.MonthClose;
using CcmFlow.Functions.Practices;
using CcmFlow.Rules.Access;
using CcmFlow.Rules.Calendar;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace CcmFlow.Functions.Api;

/// <summary>What the page of reports shows of a practice's month. No patient is named.</summary>
public sealed class MonthReportEndpoint(PracticeStore practices, PracticeReports reports)
{
    [Function("GetMonthReport")]
    [Needs(Right.SeeReports)]
    public async Task<IResult> Get(
        [HttpTrigger(AuthorizationLevel.Function, "get", Route = "practices/{practiceId}/months/{month}/report")] HttpRequest request, string practiceId, string month, CancellationToken cancellation)
    {
        if (!ServiceMonth.TryParse(month, out var asked)) return Problem.Wrong("month", "write the service month as yyyy-MM.");
        if (await practices.FindAsync(practiceId, cancellation) is not { } practice) return Problem.NotFound("practice", practiceId);
        var report = await reports.OfAsync(practice, asked, cancellation);
        // Of a month that has not begun, or that the practice did not use, there are no figures: none is made up.
        if (report.Phase is MonthPhase.NotBegun or MonthPhase.NotUsed) return PracticeEndpoints.Json(new MonthReportView { Month = asked.ToString(), Phase = report.Phase });
        return PracticeEndpoints.Json(new MonthReportView
        {
            Month = asked.ToString(), Phase = report.Phase, Prices = report.Prices, Counts = report.Counts, Codes = report.Expected, Expected = report.Expected.Sum(c => c.Amount), NotBilled = report.Left,
            Reasons = [.. report.Reasons.Select(r => new ReasonCount(r.Reason, r.Patients))], Access = report.Access, Engagement = report.Engagement, EngagementAtMonthEnd = report.IsOver, ClinicalNumbers = report.Numbers,
        });
    }
}
