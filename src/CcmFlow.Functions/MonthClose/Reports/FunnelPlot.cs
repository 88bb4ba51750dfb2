namespace CcmFlow.Functions.MonthClose.Reports;

/// <summary>From eligible to billed, one bar a step.</summary>
internal static class FunnelPlot
{
    private const int RowHeight = 56;
    private const int BarHeight = 24;

    public static void AddTo(HtmlPage page, MonthFunnel funnel)
    {
        (string Label, int Count)[] steps =
        [
            ("Eligible for CCM", funnel.Eligible),
            ("Reachable by text", funnel.ReachableByText),
            ("Asked by text this month", funnel.Asked),
            ("Consent in force", funnel.Consented),
            ("At least 20 minutes", funnel.Reached20Minutes),
            ("Billed", funnel.Billed),
        ];
        var most = Math.Max(1, steps.Max(step => step.Count));
        SvgFigure.Open(page, "funnel", steps.Length * RowHeight, "Patients from eligible to billed", string.Join("; ", steps.Select(Sentence)));
        for (var i = 0; i < steps.Length; i++)
        {
            var (label, count) = steps[i];
            var y = i * RowHeight;
            var width = Math.Round((double)(SvgFigure.Width - 2) * count / most, 2);
            var fill = i == steps.Length - 1 ? ReportStyle.Billed : ReportStyle.Outreach;
            page.Add($"<text x=\"0\" y=\"{y + 20}\">{label}</text>")
                .Add($"<text x=\"{SvgFigure.Width}\" y=\"{y + 20}\" text-anchor=\"end\" class=\"strong\">{ReportFormat.Number(count)}{OfEligible(i, count, funnel)}</text>")
                .Add($"<rect x=\"0\" y=\"{y + 27}\" width=\"{SvgFigure.Width}\" height=\"{BarHeight}\" fill=\"#eef1f4\"/>")
                .Add($"<rect x=\"0\" y=\"{y + 27}\" width=\"{width}\" height=\"{BarHeight}\" fill=\"{fill}\"/>");
        }

        SvgFigure.Close(page, "Bars: number of patients; the share is of the eligible.");
    }

    private static string OfEligible(int step, int count, MonthFunnel funnel) =>
        step > 0 && ReportFormat.Share(count, funnel.Eligible) is { Length: > 0 } share ? $" ({share})" : "";

    private static string Sentence((string Label, int Count) step) => $"{step.Label}: {ReportFormat.Number(step.Count)}";
}
