using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using CcmFlow.Functions.MonthClose.Reports;
using CcmFlow.Rules.Calendar;

namespace CcmFlow.Functions.Tests.Reports;

public sealed partial class MonthReportHtmlTests
{
    private static readonly MonthReport Sample = SampleReport.Create();
    private static readonly string Html = MonthReportHtml.Render(Sample);

    [Theory]
    [InlineData("Chronic care management, March 2025")]
    [InlineData("Harbor Family Medicine · Lakeside &lt;Primary&gt; Care")]
    [InlineData("Clinical data as of Feb 28, 2025. Prices: Medicare PFS 2025, national.")]
    [InlineData("Rehearsal with made-up patients")]
    [InlineData("<strong>387</strong>patients billed of 1,312 eligible")]
    [InlineData("<strong>$33,780.12</strong>expected: $27,024.09 from payers, $6,756.03 patients&#x27; share")]
    [InlineData("<strong>2 of 3</strong>urgent needs acknowledged, the slowest after 7 min 13 s")]
    [InlineData("<strong>1 failed</strong>of 3 checks")]
    [InlineData("2,107 patients were read, 1,312 of them are eligible. Of the 640 asked by text, 88 declined, 119 gave no clear answer and 23 stopped the texts.")]
    [InlineData(">1,271 (97 %)<")]
    [InlineData(">402 (31 %)<")]
    [InlineData(">$22,441.79<")]
    [InlineData(">588<")]
    [InlineData("<strong>Note:</strong> No schedule for the month&#x27;s own locality")]
    [InlineData(">837P-000000101.edi<")]
    [InlineData(">$18,230.55<")]
    [InlineData(">Mar 9, 02:14:05 -04:00<")]
    [InlineData(">Mar 9, 02:21:18 -04:00<")]
    [InlineData(">11 min<")]
    [InlineData(">not acknowledged<")]
    [InlineData("in 3,911 segments, 37 of them were not delivered; 1,740 came in")]
    [InlineData(">WeeklyCheckin<")]
    [InlineData("outside 08:00 to 21:00: 0.")]
    [InlineData(">FAILED: 1 was not: P9ZZ<")]
    [InlineData(">Apr 2, 2025<")]
    [InlineData("Less than 20 minutes were counted, so that nothing can be billed for this month.")]
    [InlineData(">No care plan<")]
    public void Says(string expected) => Assert.Contains(expected, Html, StringComparison.Ordinal);

    [Fact]
    public void Every_billed_patient_stands_there_with_codes_time_and_explanation() =>
        Assert.All(Sample.Billed, patient =>
        {
            Assert.Contains($">{Encoded(patient.Patient)} (Harbor Family Medicine)<", Html, StringComparison.Ordinal);
            Assert.Contains($">{patient.CountedSeconds / 60}:{patient.CountedSeconds % 60:D2}<", Html, StringComparison.Ordinal);
            Assert.Contains($">{Encoded(patient.Explanation)}<", Html, StringComparison.Ordinal);
        });

    [Fact]
    public void Every_patient_not_billed_stands_there_with_the_reason() =>
        Assert.All(Sample.NotBilled, patient =>
            Assert.Matches(Regex.Escape($">{Encoded(patient.Patient)} (Lakeside &lt;Primary&gt; Care)</td>") + "\\s*<td[^>]*>[0-9:]+</td>\\s*<td[^>]*>" + Regex.Escape(Encoded(patient.Sentence)) + "<", Html));

    [Fact]
    public void Nothing_that_the_report_holds_becomes_markup()
    {
        Assert.DoesNotContain("<b>", Html, StringComparison.Ordinal);
        Assert.DoesNotContain("<Primary>", Html, StringComparison.Ordinal);
        Assert.Contains("Carla &lt;b&gt;Núñez&lt;/b&gt;", Html, StringComparison.Ordinal);
        Assert.Contains("Dee &amp; Sons &quot;Jr.&quot;", Html, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_runs_no_script_and_loads_nothing()
    {
        Assert.DoesNotMatch("(?i)<script|<link|<img|<iframe|https?:|@import|url\\(|\\son[a-z]+=", Html);
        Assert.Contains("default-src 'none'", Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(60)]
    [InlineData(900)]
    public void Each_plot_is_well_formed_named_and_holds_a_bar_for_each_patient(int patients)
    {
        var report = SampleReport.Create(patients);
        var plots = Plot().Matches(MonthReportHtml.Render(report)).Select(match => XElement.Parse(match.Value)).ToArray();
        Assert.Equal(["funnel-title", "minutes-title", "hours-title"], plots.Select(plot => plot.Element("title")!.Attribute("id")!.Value));
        Assert.All(plots, plot => Assert.NotEmpty(plot.Element("desc")!.Value));
        Assert.Equal(patients, plots[1].Elements("rect").Count());
        Assert.Equal(
            report.Minutes.Select(patient => patient.Patient).Order(StringComparer.Ordinal),
            plots[1].Elements("rect").Select(bar => bar.Element("title")!.Value.Split(": ")[0]).Order(StringComparer.Ordinal));
        Assert.All(plots.SelectMany(plot => plot.Elements("rect")), bar =>
            Assert.True(Number(bar, "x") >= 0 && Number(bar, "x") + Number(bar, "width") <= 560.01 && Number(bar, "y") >= 0 && Number(bar, "height") >= 0));
    }

    [Fact]
    public void A_text_started_at_night_is_called_out()
    {
        var report = Sample with { Texts = Sample.Texts with { OutreachByLocalHour = [.. Enumerable.Repeat(0, 21), 4, 0, 1] } };
        Assert.Contains("<p class=\"bad\">Texts that the practice started outside 08:00 to 21:00: 5.</p>", MonthReportHtml.Render(report), StringComparison.Ordinal);
    }

    [Fact]
    public void A_single_practice_is_not_repeated_beside_each_patient() =>
        Assert.DoesNotContain("(Harbor Family Medicine)", MonthReportHtml.Render(Sample with { Practices = ["Harbor Family Medicine"] }), StringComparison.Ordinal);

    [Fact]
    public void The_same_report_gives_the_same_bytes_in_any_order_and_culture()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            var comma = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            (comma.NumberFormat.NumberDecimalSeparator, comma.NumberFormat.NumberGroupSeparator) = (",", ".");
            CultureInfo.CurrentCulture = comma;
            var reversed = Sample with
            {
                Billed = [.. Sample.Billed.Reverse()], NotBilled = [.. Sample.NotBilled.Reverse()], Minutes = [.. Sample.Minutes.Reverse()], UrgentNeeds = [.. Sample.UrgentNeeds.Reverse()],
                ClaimsByCode = [.. Sample.ClaimsByCode.Reverse()], OpenTasks = [.. Sample.OpenTasks.Reverse()], Interchanges = [.. Sample.Interchanges.Reverse()],
            };
            Assert.Equal(Html, MonthReportHtml.Render(reversed));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void An_empty_month_renders()
    {
        var html = MonthReportHtml.Render(new MonthReport
        {
            Month = new ServiceMonth(2025, 3), Practices = ["A"], DataAsOf = new DateOnly(2025, 3, 31), Funnel = new MonthFunnel(), Money = new MoneyTotals { Expected = 0, ExpectedPatientShare = 0, FeeSchedule = "none" },
        });
        Assert.Contains("No claim was made this month.", html, StringComparison.Ordinal);
        Assert.DoesNotContain("NaN", html, StringComparison.Ordinal);
    }

    [Fact]
    public void The_report_survives_JSON() =>
        Assert.Equal(Html, MonthReportHtml.Render(JsonSerializer.Deserialize<MonthReport>(JsonSerializer.Serialize(Sample))!));

    private static string Encoded(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal)
            .Replace("\"", "&quot;", StringComparison.Ordinal).Replace("'", "&#x27;", StringComparison.Ordinal);

    private static double Number(XElement bar, string name) => double.Parse(bar.Attribute(name)!.Value, CultureInfo.InvariantCulture);

    [GeneratedRegex("<svg[^>]*role=\"img\".*?</svg>", RegexOptions.Singleline)]
    private static partial Regex Plot();
}
