namespace CcmFlow.Functions.MonthClose.Reports;

/// <summary>The month report as one self-contained HTML page: no script, nothing loaded from elsewhere, the same bytes for the same report.</summary>
public static class MonthReportHtml
{
    public static string Render(MonthReport report) => throw new NotImplementedException();
}
