namespace CcmFlow.Functions.MonthClose.Reports;

/// <summary>Where the month's claims stand, and expected against paid.</summary>
internal static class ClaimSections
{
    public static void AddTo(HtmlPage page, IReadOnlyList<ClaimProgress> claims)
    {
        if (claims.Count == 0) return;
        page.Add($"<h2>What came back</h2><p>Expected is what the payers of the decided claims should pay by the fee schedule, after sequestration and without the patients' share.</p>");
        new ReportTable("Claims by practice", "Practice", "#Made", "#Held", "#Sent", "#With payer", "#Rejected", "#Paid", "#Denied", "#Paid nothing", "#Open").AddTo(page, claims.Select(c => new[]
        {
            c.Practice, ReportFormat.Number(c.Made), ReportFormat.Number(c.Held), ReportFormat.Number(c.Sent), ReportFormat.Number(c.Accepted), ReportFormat.Number(c.Rejected),
            ReportFormat.Number(c.Paid), ReportFormat.Number(c.Denied), ReportFormat.Number(c.PaidNothing), ReportFormat.Number(c.Outstanding),
        }));
        new ReportTable("Money by practice", "Practice", "#Charged", "#Expected", "#Paid", "#Difference", "#Patients' share").AddTo(page, claims.Select(c => new[]
        {
            c.Practice, ReportFormat.Money(c.Charged), ReportFormat.Money(c.ExpectedOfDecided), ReportFormat.Money(c.PaidAmount), ReportFormat.Money(c.PaidAmount - c.ExpectedOfDecided),
            ReportFormat.Money(c.PatientShare),
        }));
        var attention = claims.SelectMany(c => c.Attention).ToList();
        if (attention.Count == 0) return;
        page.Add($"<h3>Claims that ask for something ({ReportFormat.Number(attention.Count)})</h3>");
        new ReportTable("Claims that ask for something", "Patient", "Standing", "What to do", "File by").AddTo(page, attention
            .OrderBy(a => a.FileBy ?? DateOnly.MaxValue).ThenBy(a => a.Patient, StringComparer.Ordinal)
            .Select(a => new[] { a.Patient, ReportFormat.Words(a.Standing), a.What, a.FileBy is { } day ? ReportFormat.Day(day) : "" }));
    }
}
