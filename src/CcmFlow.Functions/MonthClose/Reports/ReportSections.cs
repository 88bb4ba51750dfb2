namespace CcmFlow.Functions.MonthClose.Reports;

/// <summary>The parts of the month report, in the order in which a practice manager asks.</summary>
internal static class ReportSections
{
    public static void AddSummary(HtmlPage page, MonthReport report)
    {
        var acknowledged = report.UrgentNeeds.Where(need => need.SecondsToAcknowledge is not null).ToArray();
        var failed = report.Checks.Count(check => !check.Ok);
        (string Figure, string Label)[] tiles =
        [
            (ReportFormat.Number(report.Funnel.Billed), $"patients billed of {ReportFormat.Number(report.Funnel.Eligible)} eligible"),
            (ReportFormat.Money(report.Money.Expected), $"expected: {ReportFormat.Money(report.Money.ExpectedFromPayers)} from payers, {ReportFormat.Money(report.Money.ExpectedPatientShare)} patients' share"),
            (ReportFormat.Number(report.NotBilled.Count), "patients not billed, each with its reason below"),
            ($"{ReportFormat.Number(acknowledged.Length)} of {ReportFormat.Number(report.UrgentNeeds.Count)}", Urgent(acknowledged)),
            (ReportFormat.Number(report.OpenTasks.Count), "tasks left open"),
            (failed == 0 ? "All hold" : $"{ReportFormat.Number(failed)} failed", $"of {ReportFormat.Number(report.Checks.Count)} checks of this month"),
        ];
        page.Add($"<ul class=\"tiles\">");
        foreach (var (figure, label) in tiles)
        {
            page.Add($"<li><strong>{figure}</strong>{label}</li>");
        }

        page.Add($"</ul>");
    }

    public static void AddPatients(HtmlPage page, MonthReport report)
    {
        var funnel = report.Funnel;
        page.Add($"<h2>From eligible to billed</h2>")
            .Add($"<p>{ReportFormat.Number(funnel.PatientsRead)} patients were read, {ReportFormat.Number(funnel.Eligible)} of them are eligible. Of the {ReportFormat.Number(funnel.Asked)} asked by text, {ReportFormat.Number(funnel.Declined)} declined, {ReportFormat.Number(funnel.Silent)} gave no clear answer and {ReportFormat.Number(funnel.OptedOut)} stopped the texts.</p>");
        FunnelPlot.AddTo(page, funnel);
        page.Add($"<h2>Minutes per patient</h2>");
        MinutesPlot.AddTo(page, report.Minutes);
    }

    public static void AddMoney(HtmlPage page, MonthReport report)
    {
        page.Add($"<h2>Claims and money</h2><p>Expected amounts are what the fee schedule allows ({report.Money.FeeSchedule}), the patient's share included.</p>");
        if (report.Money.FeeScheduleNote is { } note)
        {
            page.Add($"<p><strong>Note:</strong> {note}</p>");
        }

        new ReportTable("Claims by code", "Code", "#Claims", "#Units", "#Expected", "#Patients' share").AddTo(page, report.ClaimsByCode
            .OrderBy(code => code.Code, StringComparer.Ordinal)
            .Select(code => new[]
            {
                code.Code, ReportFormat.Number(code.Claims), ReportFormat.Number(code.Units), ReportFormat.Money(code.Expected), ReportFormat.Money(code.PatientShare),
            }),
            ["Total", "", ReportFormat.Number(report.ClaimsByCode.Sum(code => code.Units)), ReportFormat.Money(report.Money.Expected), ReportFormat.Money(report.Money.ExpectedPatientShare)]);
        page.Add($"<h3>Claim files</h3>");
        if (None(page, report.Interchanges.Count, "No claim file was made."))
        {
            return;
        }

        new ReportTable("Claim files", "File", "Practice", "#Claims", "#Charged").AddTo(page, report.Interchanges
            .OrderBy(file => file.FileName, StringComparer.Ordinal)
            .Select(file => new[] { file.FileName, file.Practice, ReportFormat.Number(file.Claims), ReportFormat.Money(file.Total) }));
    }

    public static void AddBilled(HtmlPage page, MonthReport report)
    {
        var billed = report.Billed;
        page.Add($"<h2>Patients billed ({ReportFormat.Number(billed.Count)})</h2>");
        if (None(page, billed.Count, "No claim was made this month."))
        {
            return;
        }

        new ReportTable("Patients billed", "Patient", "Codes", "#Time", "Service date", "#Expected", "#Share", "Explanation").AddTo(page, billed
            .OrderBy(patient => patient.Practice, StringComparer.Ordinal).ThenBy(patient => patient.Patient, StringComparer.Ordinal)
            .Select(patient => new[]
            {
                Who(report, patient.Patient, patient.Practice),
                string.Join(", ", patient.Codes.Select(code => code.Units == 1 ? code.Code : $"{code.Code} × {ReportFormat.Number(code.Units)}")),
                ReportFormat.Minutes(patient.CountedSeconds),
                ReportFormat.Day(patient.ServiceDate),
                ReportFormat.Money(patient.ExpectedRevenue),
                ReportFormat.Money(patient.ExpectedPatientShare),
                patient.Explanation,
            }));
    }

    public static void AddNotBilled(HtmlPage page, MonthReport report)
    {
        var notBilled = report.NotBilled;
        page.Add($"<h2>Patients not billed, and why ({ReportFormat.Number(notBilled.Count)})</h2>");
        if (None(page, notBilled.Count, "Every patient was billed."))
        {
            return;
        }

        page.Add($"<h3>Reasons</h3>");
        new ReportTable("Reasons", "Reason", "#Patients").AddTo(page, notBilled
            .SelectMany(patient => patient.ReasonCodes.Distinct(StringComparer.Ordinal))
            .CountBy(code => code)
            .OrderByDescending(reason => reason.Value).ThenBy(reason => reason.Key, StringComparer.Ordinal)
            .Select(reason => new[] { ReportFormat.Words(reason.Key), ReportFormat.Number(reason.Value) }));
        page.Add($"<p class=\"quiet\">A patient may have several reasons.</p><h3>Patient by patient</h3>");
        new ReportTable("Patients not billed", "Patient", "#Time", "Why not").AddTo(page, notBilled
            .OrderBy(patient => patient.Practice, StringComparer.Ordinal).ThenBy(patient => patient.Patient, StringComparer.Ordinal)
            .Select(patient => new[] { Who(report, patient.Patient, patient.Practice), ReportFormat.Minutes(patient.CountedSeconds), patient.Sentence }));
    }

    public static void AddUrgentNeeds(HtmlPage page, MonthReport report)
    {
        var needs = report.UrgentNeeds;
        page.Add($"<h2>Urgent needs ({ReportFormat.Number(needs.Count)})</h2>");
        if (None(page, needs.Count, "No patient reported an urgent need."))
        {
            return;
        }

        new ReportTable("Urgent needs", "Case", "Severity", "Opened", "First page", "Acknowledged", "#Level", "#Time to acknowledge", "#Outcome").AddTo(page, needs
            .OrderBy(need => need.OpenedAt).ThenBy(need => need.CaseCode, StringComparer.Ordinal)
            .Select(need => new[]
            {
                Who(report, need.CaseCode, need.Practice),
                need.Severity,
                ReportFormat.Instant(need.OpenedAt),
                ReportFormat.Instant(need.FirstPageAt),
                ReportFormat.Instant(need.AcknowledgedAt),
                need.AcknowledgedByLevel is { } level ? ReportFormat.Number(level) : "none",
                ReportFormat.Wait(need.SecondsToAcknowledge),
                need.OutcomeMinutes is { } minutes ? $"{ReportFormat.Number(minutes)} min" : "none yet",
            }));
    }

    public static void AddTexts(HtmlPage page, TextTraffic texts)
    {
        page.Add($"<h2>Texts</h2><p>{ReportFormat.Number(texts.OutByTemplate.Sum(kind => kind.Count))} texts went out in {ReportFormat.Number(texts.Segments)} segments, {ReportFormat.Number(texts.Undelivered)} of them were not delivered; {ReportFormat.Number(texts.InByIntent.Sum(kind => kind.Count))} came in.</p>");
        HoursPlot.AddTo(page, texts);
        page.Add($"<div class=\"sides\"><section><h3>Out, by kind</h3>");
        AddCounts(page, "Texts out by kind", "Kind", texts.OutByTemplate);
        page.Add($"</section><section><h3>In, by meaning</h3>");
        AddCounts(page, "Texts in by meaning", "Meaning", texts.InByIntent);
        page.Add($"</section></div>");
    }

    public static void AddOpenTasks(HtmlPage page, IReadOnlyList<OpenTask> tasks)
    {
        page.Add($"<h2>Tasks left open ({ReportFormat.Number(tasks.Count)})</h2>");
        if (None(page, tasks.Count, "Nothing waits for a person."))
        {
            return;
        }

        new ReportTable("Tasks left open", "Task", "Patient", "Practice", "Due").AddTo(page, tasks
            .OrderBy(task => task.DueOn ?? DateOnly.MaxValue).ThenBy(task => task.Practice, StringComparer.Ordinal)
            .ThenBy(task => task.Task, StringComparer.Ordinal).ThenBy(task => task.Patient, StringComparer.Ordinal)
            .Select(task => new[] { task.Task, task.Patient ?? "", task.Practice, task.DueOn is { } due ? ReportFormat.Day(due) : "" }));
    }

    public static void AddChecks(HtmlPage page, IReadOnlyList<InvariantCheck> checks)
    {
        page.Add($"<h2>Checks</h2><p>What must hold in every month, tested on this one.</p>");
        new ReportTable("Checks", "Check", "#Checked", "Result").AddTo(page, checks.Select(check => new[]
        {
            check.Name, ReportFormat.Number(check.Checked), (check.Ok ? "Holds" : "FAILED") + (check.Detail is { } detail ? $": {detail}" : ""),
        }));
    }

    private static void AddCounts(HtmlPage page, string caption, string head, IReadOnlyList<NamedCount> counts) =>
        new ReportTable(caption, head, "#Texts").AddTo(page, counts
            .OrderByDescending(kind => kind.Count).ThenBy(kind => kind.Name, StringComparer.Ordinal)
            .Select(kind => new[] { kind.Name, ReportFormat.Number(kind.Count) }));

    private static bool None(HtmlPage page, int count, string sentence)
    {
        if (count == 0)
        {
            page.Add($"<p>{sentence}</p>");
        }

        return count == 0;
    }

    private static string Who(MonthReport report, string name, string practice) =>
        report.Practices.Count < 2 || practice.Length == 0 ? name : $"{name} ({practice})";

    private static string Urgent(UrgentNeedLine[] acknowledged) =>
        acknowledged.Length == 0
            ? "urgent needs acknowledged"
            : $"urgent needs acknowledged, the slowest after {ReportFormat.Wait(acknowledged.Max(need => need.SecondsToAcknowledge))}";
}
