using System.Globalization;

namespace CcmFlow.Functions.MonthClose.Reports;

/// <summary>The month report as one self-contained HTML page: no script, nothing loaded from elsewhere, the same bytes for the same report.</summary>
public static class MonthReportHtml
{
    public static string Render(MonthReport report)
    {
        var title = $"Chronic care management, {report.Month.First.ToString("MMMM yyyy", CultureInfo.InvariantCulture)}";
        var page = new HtmlPage();
        page.Add($"<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
            .Add($"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\"><title>{title}</title>");
        AddStyle(page);
        page.Add($"</head><body><header>");
        if (report.Notice is { } notice)
        {
            page.Add($"<p class=\"notice\">{notice}</p>");
        }

        page.Add($"<h1>{title}</h1><p>{string.Join(" · ", report.Practices)}</p>")
            .Add($"<p class=\"quiet\">Clinical data as of {ReportFormat.Day(report.DataAsOf)}. Prices: {report.Money.FeeSchedule}. This report names patients: handle it as health information.</p></header><main>");
        ReportSections.AddSummary(page, report);
        ReportSections.AddPatients(page, report);
        ReportSections.AddMoney(page, report);
        ClaimSections.AddTo(page, report.ClaimProgress);
        ReportSections.AddBilled(page, report);
        ReportSections.AddNotBilled(page, report);
        ReportSections.AddUrgentNeeds(page, report);
        ReportSections.AddTexts(page, report.Texts);
        ReportSections.AddOpenTasks(page, report.OpenTasks);
        ReportSections.AddChecks(page, report.Checks);
        return page.Add($"</main></body></html>").ToString();
    }

    // Ours, and constant: the one part that must not be encoded.
    private static void AddStyle(HtmlPage page) => page.Add($"<style>{new Unencoded(ReportStyle.Css)}</style>");
}
