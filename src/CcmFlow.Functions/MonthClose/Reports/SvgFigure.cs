namespace CcmFlow.Functions.MonthClose.Reports;

/// <summary>The frame of a plot: 560 units wide, so that its text stays readable when a phone shrinks it.</summary>
internal static class SvgFigure
{
    public const int Width = 560;

    public static void Open(HtmlPage page, string id, int height, string title, string description) =>
        page.Add($"<figure><svg viewBox=\"0 0 {Width} {height}\" role=\"img\" aria-labelledby=\"{id}-title {id}-desc\">")
            .Add($"<title id=\"{id}-title\">{title}</title><desc id=\"{id}-desc\">{description}</desc>");

    public static void Close(HtmlPage page, string caption) => page.Add($"</svg><figcaption class=\"quiet\">{caption}</figcaption></figure>");

    /// <summary>A step of 1, 2 or 5 times a power of ten that gives at most six lines.</summary>
    public static int Step(int most)
    {
        for (var power = 1; ; power *= 10)
        {
            foreach (var step in (ReadOnlySpan<int>)[power, 2 * power, 5 * power])
            {
                if (step * 6L >= most)
                {
                    return step;
                }
            }
        }
    }

    public static void Legend(HtmlPage page, params ReadOnlySpan<(string Colour, string Label)> entries)
    {
        page.Add($"<ul class=\"legend\">");
        foreach (var (colour, label) in entries)
        {
            page.Add($"<li><svg viewBox=\"0 0 10 10\" aria-hidden=\"true\"><rect width=\"10\" height=\"10\" fill=\"{colour}\"/></svg>{label}</li>");
        }

        page.Add($"</ul>");
    }
}
