namespace CcmFlow.Functions.MonthClose.Reports;

/// <summary>Texts by hour of the patient's day, beside the hours in which a practice may start one.</summary>
internal static class HoursPlot
{
    // 47 CFR 64.1200(c)(1): 8 a.m. to 9 p.m. at the called party's location.
    private const int FirstAllowedHour = 8;
    private const int EndOfAllowedHours = 21;

    private const int Height = 306;
    private const int Left = 58;
    private const int Right = SvgFigure.Width - 4;
    private const int Top = 34;
    private const int Bottom = 248;

    public static void AddTo(HtmlPage page, TextTraffic texts)
    {
        var hours = Enumerable.Range(0, 24)
            .Select(hour => (Hour: hour, Outreach: At(texts.OutreachByLocalHour, hour), Answers: At(texts.AnswersByLocalHour, hour), In: At(texts.InByLocalHour, hour)))
            .ToArray();
        var most = hours.Max(hour => Math.Max(hour.Outreach + hour.Answers, hour.In));
        var step = SvgFigure.Step(Math.Max(1, most));
        var top = Math.Max(1, (most + step - 1) / step) * step;
        var outside = hours.Where(hour => hour.Hour is < FirstAllowedHour or >= EndOfAllowedHours).Sum(hour => hour.Outreach);
        SvgFigure.Open(
            page, "hours", Height, "Texts by hour of day",
            $"Started by the practice: {hours.Sum(hour => hour.Outreach)}, of which {outside} outside 08:00 to 21:00; answers: {hours.Sum(hour => hour.Answers)}; from patients: {hours.Sum(hour => hour.In)}.");
        page.Add($"<text x=\"0\" y=\"18\">Texts</text>")
            .Add($"<rect x=\"{X(FirstAllowedHour)}\" y=\"{Top}\" width=\"{Math.Round(X(EndOfAllowedHours) - X(FirstAllowedHour), 2)}\" height=\"{Bottom - Top}\" fill=\"#e8f1ea\"/>")
            .Add($"<text x=\"{Math.Round((X(FirstAllowedHour) + X(EndOfAllowedHours)) / 2, 2)}\" y=\"18\" text-anchor=\"middle\">08:00 to 21:00</text>");
        for (var tick = 0; tick <= top; tick += step)
        {
            page.Add($"<line x1=\"{Left}\" x2=\"{Right}\" y1=\"{Y(tick, top)}\" y2=\"{Y(tick, top)}\" class=\"{(tick == 0 ? "axis" : "grid")}\"/>")
                .Add($"<text x=\"{Left - 8}\" y=\"{Y(tick, top) + 5}\" text-anchor=\"end\">{ReportFormat.Number(tick)}</text>");
        }

        foreach (var (hour, outreach, answers, incoming) in hours)
        {
            AddBar(page, X(hour) + 1.5, 0, outreach, top, ReportStyle.Outreach, $"{hour:D2}:00, started by the practice: {outreach}");
            AddBar(page, X(hour) + 1.5, outreach, answers, top, ReportStyle.Answer, $"{hour:D2}:00, answers: {answers}");
            AddBar(page, X(hour) + 10.5, 0, incoming, top, ReportStyle.Incoming, $"{hour:D2}:00, from patients: {incoming}");
        }

        for (var hour = 0; hour <= 24; hour += 3)
        {
            page.Add($"<text x=\"{X(hour)}\" y=\"{Bottom + 22}\" text-anchor=\"{(hour == 24 ? "end" : "middle")}\">{hour}</text>");
        }

        page.Add($"<text x=\"{(Left + Right) / 2}\" y=\"{Bottom + 52}\" text-anchor=\"middle\">Hour of the patient's local day</text>");
        SvgFigure.Close(page, "Shaded: the hours in which the practice may start a text. Answers to a patient's text go out at any hour.");
        SvgFigure.Legend(
            page, (ReportStyle.Outreach, "Started by the practice"), (ReportStyle.Answer, "Answers to a patient's text"), (ReportStyle.Incoming, "From patients"));
        page.Add($"<p class=\"{(outside == 0 ? "" : "bad")}\">Texts that the practice started outside 08:00 to 21:00: {ReportFormat.Number(outside)}.</p>")
            .Add($"<details><summary>The numbers of this plot</summary>");
        new ReportTable("Texts by hour", "Hour", "#Started by the practice", "#Answers", "#From patients").AddTo(page, hours
            .Select(hour => new[] { $"{hour.Hour:D2}:00", ReportFormat.Number(hour.Outreach), ReportFormat.Number(hour.Answers), ReportFormat.Number(hour.In) }));
        page.Add($"</details>");
    }

    private static void AddBar(HtmlPage page, double x, int from, int count, int top, string fill, string title)
    {
        if (count > 0)
        {
            var y = Y(from + count, top);
            page.Add($"<rect x=\"{Math.Round(x, 2)}\" y=\"{y}\" width=\"8\" height=\"{Math.Round(Y(from, top) - y, 2)}\" fill=\"{fill}\"><title>{title}</title></rect>");
        }
    }

    private static double X(int hour) => Math.Round(Left + ((Right - Left) * hour / 24.0), 2);

    private static double Y(int count, int top) => Math.Round(Bottom - ((Bottom - Top) * (double)count / top), 2);

    private static int At(IReadOnlyList<int> byHour, int hour) => hour < byHour.Count ? byHour[hour] : 0;
}
