using System.Globalization;
using CcmFlow.Functions.Identity;
using CcmFlow.Functions.MonthClose;
using CcmFlow.Functions.RevenueGaps;
using CcmFlow.Rules.Access;
using CcmFlow.Rules.Calendar;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace CcmFlow.Functions.Console.Reports;

/// <summary>What a practice leaves on the table in a month, why, and what its team can carry; also as CSV.</summary>
public sealed class GapPageEndpoint(ConsolePages pages, PracticeGap gaps, MonthCards months, TimeProvider time)
{
    private const decimal MostHours = 100_000;

    [Function("ConsoleRevenueGap")]
    [Needs(Right.SeeReports)]
    public async Task<IResult> Show(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "console/{practiceId}/reports/{month}/revenue-gap")] HttpRequest request, string practiceId, string month, CancellationToken cancellation)
    {
        if (!ServiceMonth.TryParse(month, out var asked)) return await pages.NotHereAsync();
        var text = request.Query["staffHours"].ToString().Trim();
        var hours = decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var given) && given <= MostHours ? given : (decimal?)null;
        var fault = text.Length > 0 && hours is null ? "Give the team's hours a month as a number, such as 160." : null;
        var practice = Person.Required(request).Practice;
        var gap = await gaps.OfAsync(practice, asked, hours, cancellation);
        var phase = MonthPhases.Of(practice, asked, time.GetUtcNow(), await months.ListAsync(practice, asked, cancellation));
        return request.Query["format"] == "csv"
            ? Results.File(System.Text.Encoding.UTF8.GetBytes(GapReportCsv.Render(gap)), "text/csv; charset=utf-8", $"revenue-gap-{asked}.csv")
            : await pages.ShowAsync<GapPage>(request, new GapModel(gap, phase, text, fault), fault is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);
    }
}
