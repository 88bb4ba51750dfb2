using System.CommandLine;
using System.Globalization;
using CcmFlow.Cli.Hosting;
using CcmFlow.Cli.Serve;
using CcmFlow.Functions.Hosting;
using CcmFlow.Functions.OnCall;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Patients.Fhir;
using CcmFlow.Functions.Practices;
using CcmFlow.Functions.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace CcmFlow.Cli.Import;

/// <summary><c>ccmflow import</c></summary>
public static class ImportCommand
{
    public static Command Create(TimeProvider time)
    {
        var fhir = new Option<DirectoryInfo>("--fhir") { Description = "Folder with FHIR R4 NDJSON files (plain or .gz) or Bundles.", Required = true };
        var practice = new Option<FileInfo?>("--practice") { Description = "JSON file with the practice's settings (samples/practice.json). Needed to store; without it the roster is only assessed." };
        var asOf = new Option<string?>("--as-of") { Description = "Day that \"seen within 12 months\" is told from, yyyy-MM-dd. Default: today." };
        asOf.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } text && !DateOnly.TryParseExact(text, "yyyy-MM-dd", out _)) result.AddError("--as-of: write the day as yyyy-MM-dd.");
        });
        fhir.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<DirectoryInfo>() is { Exists: false } folder) result.AddError($"--fhir: there is no folder {folder.FullName}.");
        });
        var command = new Command("import", "Read a FHIR roster, say who is eligible and why, and store it for serve.") { fhir, practice, asOf };
        command.SetAction((parsed, cancellation) =>
        {
            var day = parsed.GetValue(asOf) is { } text ? DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture) : DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
            return RunAsync(parsed.GetValue(fhir)!, parsed.GetValue(practice), day, cancellation);
        });
        return command;
    }

    private static async Task<int> RunAsync(DirectoryInfo fhir, FileInfo? practiceFile, DateOnly asOf, CancellationToken cancellation)
    {
        var roster = await FhirRosterReader.ReadAsync(fhir.FullName, asOf, cancellation);
        foreach (var person in roster.Patients)
        {
            var eligibility = RosterImport.Assess(person, asOf);
            Console.WriteLine($"{person.Id}  {(eligibility.Eligible ? "eligible    " : "not eligible")}  {string.Join(" ", eligibility.Reasons.Select(r => r.Text))}");
        }
        foreach (var bad in roster.BadLines) Console.Error.WriteLine($"{bad.File}:{bad.Line}: {bad.Reason}");
        Console.WriteLine($"{roster.Patients.Count} patients read, {roster.Patients.Count(p => RosterImport.Assess(p, asOf).Eligible)} eligible as of {asOf:yyyy-MM-dd}, {roster.BadLines.Count} bad lines.");
        if (practiceFile is null)
        {
            Console.WriteLine("Nothing was stored: give --practice FILE to store the roster.");
            return 0;
        }
        await StoreAsync(roster, PracticeFile.Read(practiceFile), asOf, cancellation);
        return 0;
    }

    private static async Task StoreAsync(RosterReadResult roster, Practice practice, DateOnly asOf, CancellationToken cancellation)
    {
        var settings = LocalSettings.Read();
        await using var azurite = await LocalStorage.EnsureAsync(settings.GetValueOrDefault(SettingNames.TablesConnectionString), cancellation);
        using var app = AppHost.Build(new AppHostOptions { Settings = settings });
        await app.Services.GetRequiredService<AppTables>().CreateAsync(cancellation);
        await app.Services.GetRequiredService<PracticeImport>().SaveAsync(practice, cancellation);
        var states = await app.Services.GetRequiredService<Contacts>().StatesAsync(practice, cancellation);
        var unready = practice.Team.Schedules.Values.SelectMany(s => s.People()).Distinct().Where(person => !states(person).CanBePaged).Order(StringComparer.Ordinal).ToList();
        if (unready.Count > 0)
            Console.WriteLine($"Not paged until their numbers are verified (by code, or numbersVerifiedOn in the practice's settings): {string.Join(", ", unready)}.");
        var stored = await app.Services.GetRequiredService<RosterImport>().SaveAsync(roster.Patients, _ => practice, asOf, cancellation);
        Console.WriteLine($"{stored.Count} patients stored for practice {practice.Id}.");
        var held = roster.Patients.Count(p => p.MemberId is null && RosterImport.Assess(p, asOf).Eligible);
        if (held > 0) Console.WriteLine($"{held} eligible patients have no member id: their claims will be held until the roster brings one.");
    }
}
