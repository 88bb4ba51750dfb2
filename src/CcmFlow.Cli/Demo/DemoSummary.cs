using System.Globalization;
using CcmFlow.Functions.MonthClose.Reports;
using Spectre.Console;

namespace CcmFlow.Cli.Demo;

/// <summary>The run's end as a practice manager reads it.</summary>
public static class DemoSummary
{
    private const int NotBilledShown = 40;

    public static void Print(IAnsiConsole console, DemoResult result, TimeSpan took)
    {
        var report = result.Report;
        var f = report.Funnel;
        console.WriteLine();
        console.MarkupLine($"[bold]── {Markup.Escape(string.Join(", ", report.Practices))}: {report.Month} ──[/]");
        Section(console, "Patients",
            ("read", f.PatientsRead), ("eligible for CCM", f.Eligible), ("asked by text", f.Asked), ("consented", f.Consented), ("declined", f.Declined),
            ("without a clear answer", f.Silent), ("stopped texts", f.OptedOut), ("reached 20 minutes", f.Reached20Minutes), ("billed", f.Billed));
        var (outTexts, inTexts) = (report.Texts.OutByTemplate.Sum(t => t.Count), report.Texts.InByLocalHour.Sum());
        Line(console, "Texts", $"{outTexts} out ({report.Texts.Segments} segments, {report.Texts.Undelivered} not delivered), {inTexts} in from patients");
        Needs(console, report.UrgentNeeds);
        var minutes = report.Minutes.Sum(m => m.CountedSeconds);
        Line(console, "Minutes", string.Create(CultureInfo.InvariantCulture, $"{minutes / 60} min {minutes % 60:D2} s counted for {report.Minutes.Count} patients"));
        Codes(console, report);
        foreach (var file in report.Interchanges) Line(console, "Claim file", string.Create(CultureInfo.InvariantCulture, $"{file.FileName}: {file.Claims} claims, charges ${file.Total:N2}"));
        foreach (var claims in report.ClaimProgress) Line(console, "Payments", string.Create(CultureInfo.InvariantCulture,
            $"{claims.Practice}: {claims.Paid} of {claims.Sent} claims paid, {claims.Denied} denied, {claims.Outstanding} open; ${claims.PaidAmount:N2} of ${claims.ExpectedOfDecided:N2} expected from payers"));
        NotBilled(console, report);
        Checks(console, report);
        if (result.MadeUpMemberIds > 0) Line(console, "Note", $"{result.MadeUpMemberIds} patients had no member id in the roster; the demo made up test ids for them.");
        foreach (var bad in result.BadLines.OrderBy(b => b.Reason.Contains("was not read", StringComparison.Ordinal)).Take(10)) Line(console, "Bad line", $"{bad.File}:{bad.Line}: {bad.Reason}");
        if (result.BadLines.Count > 10) Line(console, "Bad line", $"… and {result.BadLines.Count - 10} more");
        Line(console, "Cost", string.Create(CultureInfo.InvariantCulture, $"{result.Transactions} storage transactions, the import of the roster included"));
        Line(console, "Written", $"{result.Outputs.ReportHtml} (and report.json, packet.html, texts.jsonl, claims/)");
        Line(console, "Time", string.Create(CultureInfo.InvariantCulture, $"{took.TotalSeconds:F1} s"));
    }

    private static void Section(IAnsiConsole console, string name, params (string What, int Count)[] parts) =>
        Line(console, name, string.Join(", ", parts.Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.Count} {p.What}"))));

    private static void Needs(IAnsiConsole console, IReadOnlyList<UrgentNeedLine> needs)
    {
        var seconds = needs.Select(n => n.SecondsToAcknowledge).OfType<int>().Order().ToList();
        var text = needs.Count == 0 ? "none"
            : seconds.Count == 0 ? $"{needs.Count}, none acknowledged"
            : string.Create(CultureInfo.InvariantCulture,
                $"{needs.Count}, {seconds.Count} acknowledged; median {Span(seconds[seconds.Count / 2])}, longest {Span(seconds[^1])} to acknowledgement");
        Line(console, "Urgent needs", text);
    }

    private static string Span(int seconds) => string.Create(CultureInfo.InvariantCulture, $"{seconds / 60} min {seconds % 60:D2} s");

    private static void Codes(IAnsiConsole console, MonthReport report)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumn("Code").AddColumn(new TableColumn("Claims").RightAligned())
            .AddColumn(new TableColumn("Units").RightAligned()).AddColumn(new TableColumn("Expected").RightAligned());
        foreach (var code in report.ClaimsByCode)
            table.AddRow(code.Code, code.Claims.ToString(CultureInfo.InvariantCulture), code.Units.ToString(CultureInfo.InvariantCulture), Money(code.Expected));
        table.AddRow("[bold]all[/]", report.Funnel.Billed.ToString(CultureInfo.InvariantCulture), "", $"[bold]{Money(report.Money.Expected)}[/]");
        console.Write(table);
        Line(console, "Revenue", $"{Money(report.Money.Expected)} expected, {Money(report.Money.ExpectedPatientShare)} of it the patients' share; {report.Money.FeeScheduleNote ?? report.Money.FeeSchedule}");
    }

    private static void NotBilled(IAnsiConsole console, MonthReport report)
    {
        console.WriteLine();
        console.MarkupLine($"[bold]Not billed: {report.NotBilled.Count} eligible patients, each with the reason[/]");
        foreach (var patient in report.NotBilled.Take(NotBilledShown))
            console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {patient.Patient}: {patient.Sentence}"));
        if (report.NotBilled.Count > NotBilledShown) console.WriteLine($"  … and {report.NotBilled.Count - NotBilledShown} more in the report");
        console.WriteLine();
    }

    private static void Checks(IAnsiConsole console, MonthReport report)
    {
        var broken = report.Checks.Where(c => !c.Ok).ToList();
        if (broken.Count == 0) Line(console, "Checks", $"all {report.Checks.Count} invariants hold");
        foreach (var check in broken) console.MarkupLine($"[bold red]BROKEN[/] {Markup.Escape(check.Name)}: {Markup.Escape(check.Detail ?? "")}");
    }

    private static string Money(decimal amount) => string.Create(CultureInfo.InvariantCulture, $"${amount:N2}");

    private static void Line(IAnsiConsole console, string name, string text) => console.WriteLine($"{name,-13} {text}");
}
