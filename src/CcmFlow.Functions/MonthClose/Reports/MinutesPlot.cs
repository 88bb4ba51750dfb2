namespace CcmFlow.Functions.MonthClose.Reports;

/// <summary>Counted minutes of each patient against the thresholds of the codes: a block of bars an outcome, each from most to least. Sorted by minutes
/// alone, a few bars of another colour could not be seen among a thousand.</summary>
internal static class MinutesPlot
{
    private const int Height = 308;
    private const int Left = 52;
    private const int Right = SvgFigure.Width - 58;
    private const int Top = 34;
    private const int Bottom = 268;

    // More than this is rare and would press the thresholds together; such bars are cut off, and the caption counts them.
    private const int MostMinutes = 140;

    private static readonly int[] Thresholds = [20, 40, 60];

    public static void AddTo(HtmlPage page, IReadOnlyList<PatientMinutes> minutes)
    {
        var sorted = minutes
            .OrderBy(patient => patient.Outcome).ThenByDescending(patient => patient.CountedSeconds).ThenBy(patient => patient.Patient, StringComparer.Ordinal)
            .ToArray();
        var longest = (sorted.Select(patient => patient.CountedSeconds).DefaultIfEmpty().Max() + 59) / 60;
        var top = Math.Clamp((longest + 19) / 20 * 20, 80, MostMinutes);
        SvgFigure.Open(page, "minutes", Height, "Minutes per patient", Description(sorted));
        page.Add($"<text x=\"0\" y=\"18\">Counted minutes</text>");
        for (var tick = 0; tick <= top; tick += 20)
        {
            page.Add($"<line x1=\"{Left}\" x2=\"{Right}\" y1=\"{Y(tick, top)}\" y2=\"{Y(tick, top)}\" class=\"{(tick == 0 ? "axis" : "grid")}\"/>")
                .Add($"<text x=\"{Left - 8}\" y=\"{Y(tick, top) + 5}\" text-anchor=\"end\">{tick}</text>");
        }

        AddBars(page, sorted, top);
        foreach (var threshold in Thresholds)
        {
            page.Add($"<line x1=\"{Left}\" x2=\"{Right}\" y1=\"{Y(threshold, top)}\" y2=\"{Y(threshold, top)}\" class=\"limit\"/>")
                .Add($"<text x=\"{Right + 6}\" y=\"{Y(threshold, top) + 5}\" class=\"strong\">{threshold} min</text>");
        }

        page.Add($"<text x=\"{(Left + Right) / 2}\" y=\"{Bottom + 30}\" text-anchor=\"middle\">{ReportFormat.Number(sorted.Length)} patients by outcome, most minutes first</text>");
        var cut = sorted.Count(patient => patient.CountedSeconds > top * 60);
        SvgFigure.Close(page, cut == 0
            ? "One bar a patient; the dashed lines are the thresholds of the codes."
            : $"One bar a patient; the dashed lines are the thresholds of the codes. {ReportFormat.Number(cut)} bars above {top} minutes are cut off; the longest is {longest}.");
        SvgFigure.Legend(
            page, [.. Enum.GetValues<MinutesOutcome>().Select(outcome => (Colour(outcome), $"{Label(outcome)} ({ReportFormat.Number(Of(sorted, outcome))})"))]);
        AddBands(page, sorted);
    }

    private static void AddBars(HtmlPage page, PatientMinutes[] sorted, int top)
    {
        var slot = (double)(Right - Left) / Math.Max(1, sorted.Length);
        var width = Math.Round(Math.Min(slot > 4 ? slot * 0.8 : slot, 28), 3);
        for (var i = 0; i < sorted.Length; i++)
        {
            var patient = sorted[i];
            var y = Y(Math.Min(patient.CountedSeconds / 60.0, top), top);
            var x = Math.Round(Left + (i * slot) + ((slot - width) / 2), 3);
            page.Add($"<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{Math.Round(Bottom - y, 2)}\" fill=\"{Colour(patient.Outcome)}\"><title>{patient.Patient}: {ReportFormat.Minutes(patient.CountedSeconds)}, {Label(patient.Outcome)}</title></rect>");
        }
    }

    private static void AddBands(HtmlPage page, PatientMinutes[] sorted)
    {
        (string Label, int From, int To)[] bands =
            [("None", 0, 1), ("Under 20 minutes", 1, 1200), ("20:00 to 39:59", 1200, 2400), ("40:00 to 59:59", 2400, 3600), ("60:00 and more", 3600, int.MaxValue)];
        new ReportTable("Patients by counted minutes", "Counted time", "#Patients", "#Billed").AddTo(page, bands.Select(band =>
        {
            var within = sorted.Where(patient => patient.CountedSeconds >= band.From && patient.CountedSeconds < band.To).ToArray();
            return new[] { band.Label, ReportFormat.Number(within.Length), ReportFormat.Number(Of(within, MinutesOutcome.Billed)) };
        }));
    }

    private static double Y(double minutes, int top) => Math.Round(Bottom - ((Bottom - Top) * minutes / top), 2);

    private static int Of(PatientMinutes[] patients, MinutesOutcome outcome) => patients.Count(patient => patient.Outcome == outcome);

    private static string Colour(MinutesOutcome outcome) => outcome switch
    {
        MinutesOutcome.Billed => ReportStyle.Billed,
        MinutesOutcome.HeldForReview => ReportStyle.Held,
        MinutesOutcome.TooLittleTime => ReportStyle.TooLittle,
        _ => ReportStyle.Other,
    };

    private static string Label(MinutesOutcome outcome) => outcome switch
    {
        MinutesOutcome.Billed => "Billed",
        MinutesOutcome.HeldForReview => "Held for a person",
        MinutesOutcome.TooLittleTime => "Under 20 minutes",
        _ => "Not billed for another reason",
    };

    private static string Description(PatientMinutes[] sorted) =>
        string.Join("; ", Enum.GetValues<MinutesOutcome>().Select(outcome => $"{Label(outcome)}: {ReportFormat.Number(Of(sorted, outcome))} patients"));
}
