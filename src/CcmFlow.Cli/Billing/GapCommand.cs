using System.CommandLine;
using System.Globalization;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Patients.Fhir;
using CcmFlow.Functions.RevenueGaps;
using CcmFlow.Rules.Billing;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.Outlook;

namespace CcmFlow.Cli.Billing;

/// <summary><c>ccmflow gap</c></summary>
public static class GapCommand
{
    public static Command Create()
    {
        var fhir = FhirOption.Create();
        var asOf = AsOfOption.Create();
        var month = MonthOption.Create("Month whose prices are used, yyyy-MM.");
        var hours = new Option<decimal?>("--staff-hours") { Description = "Staff hours a month that the team has for CCM." };
        hours.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<decimal?>() is < 0) result.AddError("--staff-hours: give the hours of a month, 0 or more.");
        });
        var folder = new Option<DirectoryInfo>("--out") { Description = "Folder for gap.html and gap.csv; made when it is not there.", Required = true };
        var command = new Command("gap", "What a practice leaves on the table, from its roster alone: eligible patients, potential by code and locality, staff time, panel.")
        {
            fhir, asOf, month, hours, folder,
        };
        command.SetAction((parsed, cancellation) => RunAsync(
            parsed.GetValue(fhir)!, AsOfOption.Read(parsed.GetValue(asOf)!), ServiceMonth.Parse(parsed.GetValue(month)!), parsed.GetValue(hours),
            parsed.GetValue(folder)!, parsed.InvocationConfiguration, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(
        DirectoryInfo fhir, DateOnly asOf, ServiceMonth month, decimal? hours, DirectoryInfo folder, InvocationConfiguration console, CancellationToken cancellation)
    {
        var roster = await FhirRosterReader.ReadAsync(fhir.FullName, asOf, cancellation);
        var schedule = FeeSchedule.Nearest(month).Schedule;
        var gap = RevenueGap.Of(
            [.. roster.Patients.Select(person => new GapPatient(
                RosterImport.Assess(person, asOf).Eligible, RevenueGap.LocalityOf(schedule, person.Zip, person.State), person.Qmb))],
            month, hours);
        folder.Create();
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "gap.html"), GapReportHtml.Render(gap, asOf), cancellation);
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "gap.csv"), GapReportCsv.Render(gap), cancellation);
        foreach (var bad in roster.BadLines) console.Error.WriteLine($"{bad.File}:{bad.Line}: {bad.Reason}");
        Print(gap, console.Output);
        console.Output.WriteLine($"Written: {Path.Combine(folder.FullName, "gap.html")} and gap.csv");
        return 0;
    }

    private static void Print(RevenueGap gap, TextWriter output)
    {
        output.WriteLine($"{gap.PatientsRead} patients read, {gap.Eligible} eligible, {gap.Enrolled} enrolled, {gap.Billed} billed");
        foreach (var total in gap.Totals)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{total.Pattern.Name}: {total.Allowed:0.00} a month, {total.StaffSeconds / 3600m:0.0} staff hours{(total.Panel is { } panel ? $"; the team can carry {panel}" : "")}"));
        output.WriteLine($"Prices: {gap.FeeSchedule}");
    }
}
