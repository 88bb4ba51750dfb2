using System.Globalization;
using CcmFlow.Functions.MonthClose.Reports;
using CcmFlow.Rules.Outlook;

namespace CcmFlow.Functions.RevenueGaps;

/// <summary>The revenue gap as one self-contained HTML page in the look of the month report. It holds counts only, no patient.</summary>
public static class GapReportHtml
{
    public static string Render(RevenueGap gap, DateOnly asOf)
    {
        var title = $"What CCM could bring, {gap.Month.First.ToString("MMMM yyyy", CultureInfo.InvariantCulture)}";
        var page = new HtmlPage();
        page.Add($"<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
            .Add($"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\"><title>{title}</title>")
            .Add($"<style>{new Unencoded(ReportStyle.Css)}</style></head><body><header><h1>{title}</h1>")
            .Add($"<p class=\"quiet\">Roster as of {ReportFormat.Day(asOf)}. Prices: {gap.FeeSchedule}. Amounts are what the fee schedule allows outside of a facility, the patient's share included.</p></header><main>");
        AddSummary(page, gap);
        AddTotals(page, gap);
        AddTeam(page, gap);
        AddLines(page, gap);
        AddReading(page);
        return page.Add($"</main></body></html>").ToString();
    }

    private static void AddSummary(HtmlPage page, RevenueGap gap)
    {
        List<(string Figure, string Label)> tiles =
        [
            (ReportFormat.Number(gap.Eligible), $"patients eligible of {ReportFormat.Number(gap.PatientsRead)} on the roster"),
            (ReportFormat.Number(gap.Unbilled), $"of them not billed ({ReportFormat.Number(gap.Enrolled)} enrolled, {ReportFormat.Number(gap.Billed)} billed)"),
            .. gap.Totals.Select(total => (ReportFormat.Money(total.Allowed), $"a month with the {Lower(total.Pattern)} for all: {Codes(total.Pattern)}")),
        ];
        page.Add($"<ul class=\"tiles\">");
        foreach (var (figure, label) in tiles)
        {
            page.Add($"<li><strong>{figure}</strong>{label}</li>");
        }

        page.Add($"</ul>");
    }

    private static void AddTotals(HtmlPage page, RevenueGap gap)
    {
        page.Add($"<h2>What is left on the table in a month</h2>");
        new ReportTable("Potential by kind of service", "Service", "Codes", "#Patients", "#Allowed", "#Patients' share", "#Staff hours").AddTo(page, gap.Totals
            .Select(total => new[]
            {
                total.Pattern.Name, Codes(total.Pattern), ReportFormat.Number(total.Patients), ReportFormat.Money(total.Allowed),
                ReportFormat.Money(total.PatientShare), Hours(total.StaffSeconds),
            }));
    }

    private static void AddTeam(HtmlPage page, RevenueGap gap)
    {
        page.Add($"<h2>What the team can carry</h2>");
        if (gap.StaffHours is not { } hours)
        {
            page.Add($"<p>The team's hours were not given. Each 10 staff hours a month carry {ReportFormat.Number(PanelCapacity.Patients(10, CarePattern.Minimum))} patients at the minimum or {ReportFormat.Number(PanelCapacity.Patients(10, CarePattern.Full))} at the full service.</p>");
            return;
        }

        page.Add($"<p>With {hours:0.##} staff hours a month:</p>");
        new ReportTable("Panel of the team", "Service", "#Panel", "#Carried", "#Not carried", "#Allowed for those carried").AddTo(page, gap.Totals
            .Select(total => new[]
            {
                total.Pattern.Name, ReportFormat.Number(total.Panel ?? 0), ReportFormat.Number(total.Carried),
                ReportFormat.Number(total.Patients - total.Carried), ReportFormat.Money(total.AllowedOfCarried),
            }));
        page.Add($"<p class=\"quiet\">Panel: patients that fit into the hours, whether the roster has them or not. Allowed for those carried: the average of the eligible, to the dollar.</p>");
    }

    private static void AddLines(HtmlPage page, RevenueGap gap)
    {
        page.Add($"<h2>By code and locality</h2>");
        if (gap.Lines.Count == 0)
        {
            page.Add($"<p>No eligible patient is unbilled.</p>");
            return;
        }

        foreach (var lines in gap.Lines.GroupBy(line => line.Pattern))
        {
            page.Add($"<h3>{lines.Key.Name}: {Codes(lines.Key)}</h3>");
            new ReportTable($"{lines.Key.Name} by code and locality", "Locality", "Code", "#Patients", "#Units", "#Each", "#Allowed").AddTo(
                page,
                lines.Select(line => new[]
                {
                    LocalityName(line), line.Code, ReportFormat.Number(line.Patients), ReportFormat.Number(line.Units), ReportFormat.Money(line.EachAllowed),
                    ReportFormat.Money(line.Allowed),
                }),
                ["Total", "", "", ReportFormat.Number(lines.Sum(line => line.Units)), "", ReportFormat.Money(lines.Sum(line => line.Allowed))]);
        }
    }

    private static void AddReading(HtmlPage page) => page
        .Add($"<h2>How to read this</h2>")
        .Add($"<p>Not every eligible patient consents, and no month is billed without consent, a care plan and the logged minutes: these are upper bounds. The two services are alternatives for the same patients; do not add them up.</p>")
        .Add($"<p>Staff hours are countable minutes only: 20 a patient for the minimum, 60 for the full service. Calls that reach nobody come on top.</p>")
        .Add($"<p>Medicare pays by the locality of the practice. From a roster alone it is taken from the patient's ZIP code or state; where that does not tell, the national amount stands. The deductible and sequestration are not taken off.</p>");

    internal static string LocalityName(GapLine line) => line.Locality is { } locality ? $"{locality.Name} ({locality.Mac}-{locality.Number})" : "National amount";

    private static string Codes(CarePattern pattern) => string.Join(" + ", pattern.Codes.Select(code => code.Units == 1 ? code.Code : $"{code.Units} × {code.Code}"));

    private static string Hours(long seconds) => (seconds / 3600m).ToString("N1", CultureInfo.InvariantCulture);

    private static string Lower(CarePattern pattern) => pattern.Name.ToLowerInvariant();
}
