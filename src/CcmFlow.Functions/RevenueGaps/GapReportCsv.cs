using System.Globalization;
using System.Text;
using CcmFlow.Rules.Outlook;

namespace CcmFlow.Functions.RevenueGaps;

/// <summary>The revenue gap by service, locality and code as CSV (RFC 4180).</summary>
public static class GapReportCsv
{
    public static string Render(RevenueGap gap)
    {
        var text = new StringBuilder("month,service,code,locality,patients,units,each_allowed,allowed,staff_minutes\r\n");
        foreach (var line in gap.Lines)
        {
            text.Append(CultureInfo.InvariantCulture, $"{gap.Month},{Field(line.Pattern.Name)},{line.Code},{Field(GapReportHtml.LocalityName(line))},")
                .Append(CultureInfo.InvariantCulture, $"{line.Patients},{line.Units},{line.EachAllowed:0.00},{line.Allowed:0.00},{Minutes(line)}\r\n");
        }

        return text.ToString();
    }

    // Each unit of the staff codes stands for 20 minutes.
    private static int Minutes(GapLine line) => line.Units * (line.Pattern.Seconds / 60 / line.Pattern.Codes.Sum(code => code.Units));

    private static string Field(string text) => text.AsSpan().ContainsAny(",\"\r\n") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
