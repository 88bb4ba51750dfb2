using System.Globalization;
using CcmFlow.Functions.Identity;
using CcmFlow.Functions.Outlooks;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Practices;
using CcmFlow.Functions.RevenueGaps;
using CcmFlow.Rules.Access;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.Outlook;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace CcmFlow.Functions.Api;

/// <summary>Where running months lead, and what a practice leaves unbilled.</summary>
public sealed class OutlookEndpoints(PracticeStore practices, PatientStore patients, PracticeOutlook outlooks, PracticeGap gaps, TimeProvider time)
{
    [Function("GetOutlook")]
    [Needs(Right.SeePatients)]
    public async Task<IResult> One(
        [HttpTrigger(AuthorizationLevel.Function, "get", Route = "practices/{practiceId}/patients/{patientId}/months/{month}/outlook")] HttpRequest request,
        string practiceId, string patientId, string month, CancellationToken cancellation)
    {
        if (!ServiceMonth.TryParse(month, out var serviceMonth)) return WrongMonth;
        if (await practices.FindAsync(practiceId, cancellation) is not { } practice) return Problem.NotFound("practice", practiceId);
        if (await patients.FindAsync(practiceId, patientId, cancellation) is not { } patient) return Problem.NotFound("patient", patientId);
        return PracticeEndpoints.Json(OutlookView.From(patientId, month, await outlooks.OfAsync(practice, patient, serviceMonth, cancellation)));
    }

    /// <summary>With <c>only=willMiss</c> those alone who miss 20 minutes at the pace so far, the easiest to save first.</summary>
    [Function("ListOutlooks")]
    [Needs(Right.SeeMonths)]
    public async Task<IResult> All(
        [HttpTrigger(AuthorizationLevel.Function, "get", Route = "practices/{practiceId}/months/{month}/outlook")] HttpRequest request,
        string practiceId, string month, CancellationToken cancellation)
    {
        if (!ServiceMonth.TryParse(month, out var serviceMonth)) return WrongMonth;
        if (await practices.FindAsync(practiceId, cancellation) is not { } practice) return Problem.NotFound("practice", practiceId);
        var only = request.Query["only"].ToString();
        if (only is not ("" or "willMiss")) return Problem.Wrong("only", "write willMiss, or leave it out for all patients.");
        var all = await outlooks.ListAsync(practice, serviceMonth, cancellation);
        return PracticeEndpoints.Json((only.Length == 0 ? all : PatientOutlook.WillMiss(all)).Select(p => OutlookView.From(p.PatientId, month, p.Outlook)));
    }

    [Function("GetRevenueGap")]
    [Needs(Right.SeeReports)]
    public async Task<IResult> Gap(
        [HttpTrigger(AuthorizationLevel.Function, "get", Route = "practices/{practiceId}/months/{month}/revenue-gap")] HttpRequest request,
        string practiceId, string month, CancellationToken cancellation)
    {
        if (!ServiceMonth.TryParse(month, out var serviceMonth)) return WrongMonth;
        if (await practices.FindAsync(practiceId, cancellation) is not { } practice) return Problem.NotFound("practice", practiceId);
        decimal? hours = null;
        if (request.Query["staffHours"].ToString() is { Length: > 0 } text)
        {
            if (!decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var given) || given > 100_000)
                return Problem.Wrong("staffHours", "give the team's hours a month for CCM, 0 or more.");
            hours = given;
        }
        var gap = await gaps.OfAsync(practice, serviceMonth, hours, cancellation);
        return request.Query["format"].ToString() switch
        {
            "" or "json" => PracticeEndpoints.Json(gap),
            "html" => Results.Content(GapReportHtml.Render(gap, practice.Zone.LocalDate(time.GetUtcNow())), "text/html; charset=utf-8"),
            "csv" => Results.Content(GapReportCsv.Render(gap), "text/csv; charset=utf-8"),
            _ => Problem.Wrong("format", "json, html or csv."),
        };
    }

    private static IResult WrongMonth => Problem.Wrong("month", "write the service month as yyyy-MM.");
}
