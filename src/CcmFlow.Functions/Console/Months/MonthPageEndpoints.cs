using System.Globalization;
using CcmFlow.Functions.Identity;
using CcmFlow.Functions.MonthClose;
using CcmFlow.Functions.Patients;
using CcmFlow.Rules.Access;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.Consent;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace CcmFlow.Functions.Console.Months;

/// <summary>The month: funnel, minutes against the thresholds, and the decision on each patient.</summary>
public sealed class MonthPageEndpoints(ConsolePages pages, PatientStandings standings, MonthCards months, TimeProvider time)
{
    private const string Route = "console/{practiceId}/month";

    [Function("ConsoleMonth")]
    [Needs(Right.SeeMonths)]
    public Task<IResult> Now([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = Route)] HttpRequest request, string practiceId, CancellationToken cancellation) =>
        ShowAsync(request, ServiceMonth.Of(time.GetUtcNow(), Person.Required(request).Practice.Zone), cancellation);

    [Function("ConsoleMonthOf")]
    [Needs(Right.SeeMonths)]
    public async Task<IResult> Of([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = Route + "/{month}")] HttpRequest request, string practiceId, string month, CancellationToken cancellation) =>
        ServiceMonth.TryParse(month, out var asked) ? await ShowAsync(request, asked, cancellation) : await pages.NotHereAsync();

    private async Task<IResult> ShowAsync(HttpRequest request, ServiceMonth month, CancellationToken cancellation)
    {
        var practice = Person.Required(request).Practice;
        var cards = await months.ListAsync(practice, month, cancellation);
        var phase = MonthPhases.Of(practice, month, time.GetUtcNow(), cards);
        var by = phase.Counted(cards);
        var all = phase.Qualifying(await standings.ListAsync(practice, month, cancellation), by);
        var lines = all.Where(c => c.Consent == Enrollment.Consented || by.ContainsKey(c.Id)).Select(c => new MonthLine(c, by.GetValueOrDefault(c.Id))).ToList();
        var only = request.Query["only"].ToString();
        var found = lines.Where(l => Takes(only, l.Month)).OrderBy(l => l.Month?.Billable == true).ThenByDescending(l => l.Month?.Seconds ?? 0).ThenBy(l => l.Card.Name, StringComparer.OrdinalIgnoreCase).ToList();
        var model = new MonthModel(month, phase, practice.Zone.MonthEnd(month).ToUniversalTime(), practice.Zone.MonthEnd(month).AddHours(practice.GraceHours).ToUniversalTime(), MonthCounts.Of(all, by), [], found.Count, only, 1)
        {
            Strays = [.. all.Where(c => cards.ContainsKey(c.Id) && !by.ContainsKey(c.Id)).OrderBy(c => c.Name, StringComparer.OrdinalIgnoreCase)],
        };
        var page = Math.Clamp(int.TryParse(request.Query["page"], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 1, 1, model.Pages);
        return await pages.ShowAsync<MonthPage>(request, model with { Page = page, Lines = [.. found.Skip((page - 1) * MonthModel.PerPage).Take(MonthModel.PerPage)] });
    }

    private static bool Takes(string only, MonthCard? month) => only switch
    {
        "short" => (month?.Seconds ?? 0) < PatientMonthFacts.LeastSeconds,
        "billable" => month?.Billable == true,
        "not" => month?.Billable != true,
        _ => true,
    };
}
