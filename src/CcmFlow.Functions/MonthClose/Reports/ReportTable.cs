namespace CcmFlow.Functions.MonthClose.Reports;

/// <summary>A table; unless it is a name with a few numbers, it turns into a list of cards on a narrow screen.</summary>
/// <param name="Caption">Read out before the table; not shown, since a heading stands above it.</param>
/// <param name="Columns">Heads; one that starts with '#' holds numbers and is set to the right.</param>
internal sealed record ReportTable(string Caption, params string[] Columns)
{
    /// <param name="page">Where the table goes.</param>
    /// <param name="rows">A cell for each column.</param>
    /// <param name="total">A last row that sums up.</param>
    public void AddTo(HtmlPage page, IEnumerable<string[]> rows, string[]? total = null)
    {
        page.Add($"<table class=\"{(Columns.Length <= 4 && Columns.Skip(1).All(IsNumber) ? "slim" : "cards")}\"><caption>{Caption}</caption><thead><tr>");
        foreach (var column in Columns)
        {
            page.Add($"<th scope=\"col\" class=\"{Kind(column)}\">{Head(column)}</th>");
        }

        page.Add($"</tr></thead><tbody>");
        foreach (var row in rows)
        {
            AddRow(page, "row", row);
        }

        if (total is not null)
        {
            AddRow(page, "total", total);
        }

        page.Add($"</tbody></table>");
    }

    private void AddRow(HtmlPage page, string kind, string[] cells)
    {
        page.Add($"<tr class=\"{kind}\">");
        for (var i = 0; i < Columns.Length; i++)
        {
            page.Add($"<td class=\"{Kind(Columns[i])}\" data-label=\"{Head(Columns[i])}\">{cells[i]}</td>");
        }

        page.Add($"</tr>");
    }

    private static bool IsNumber(string column) => column.StartsWith('#');

    private static string Kind(string column) => IsNumber(column) ? "number" : "text";

    private static string Head(string column) => column.TrimStart('#');
}
