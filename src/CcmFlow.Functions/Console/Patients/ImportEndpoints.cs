using CcmFlow.Functions.Identity;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Patients.Fhir;
using CcmFlow.Rules.Access;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace CcmFlow.Functions.Console.Patients;

/// <summary>A roster by upload: FHIR R4 NDJSON files or Bundles.</summary>
public sealed class ImportEndpoints(ConsolePages pages, RosterImport import, TimeProvider time)
{
    private const string Route = "console/{practiceId}/import";
    private const int MostFiles = 50;
    private const long MostBytes = 200L << 20;
    private const int RejectedShown = 200;
    private static readonly string[] Extensions = [".ndjson", ".jsonl", ".json", ".gz"];

    [Function("ConsoleImportPage")]
    [Needs(Right.ImportRoster)]
    public Task<IResult> Show([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = Route)] HttpRequest request, string practiceId, CancellationToken cancellation) =>
        pages.ShowAsync<ImportPage>(request, new ImportModel(null, null));

    [Function("ConsoleImport")]
    [Needs(Right.ImportRoster)]
    public async Task<IResult> Import([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Route)] HttpRequest request, string practiceId, CancellationToken cancellation)
    {
        var practice = Person.Required(request).Practice;
        var files = (await request.ReadFormAsync(cancellation)).Files;
        if (files.Count is 0 or > MostFiles || files.Sum(f => f.Length) is 0 or > MostBytes) return await RefuseAsync(request, $"Choose 1 to {MostFiles} files, {MostBytes >> 20} MB in all at most.");
        if (files.FirstOrDefault(f => !Extensions.Any(e => f.FileName.EndsWith(e, StringComparison.OrdinalIgnoreCase))) is not null) return await RefuseAsync(request, $"Files end with {string.Join(", ", Extensions)}.");
        var folder = Directory.CreateTempSubdirectory("ccmflow-import-");
        try
        {
            foreach (var (file, number) in files.Select((f, i) => (f, i)))
            {
                // The name comes from outside: its extension alone is taken.
                await using var target = File.Create(Path.Combine(folder.FullName, NameOf(file.FileName, number)));
                await file.CopyToAsync(target, cancellation);
            }
            var asOf = practice.Zone.LocalDate(time.GetUtcNow());
            var roster = await FhirRosterReader.ReadAsync(folder.FullName, asOf, cancellation);
            var saved = await import.SaveAsync(roster.Patients, _ => practice, asOf, cancellation);
            return await pages.ShowAsync<ImportPage>(request, new ImportModel(
                new ImportResult(roster.Patients.Count, saved.Count, saved.Count(p => p.Eligibility.Eligible), [.. roster.BadLines.Take(RejectedShown)], roster.BadLines.Count > RejectedShown), null));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string NameOf(string given, int number)
    {
        var gz = given.EndsWith(".gz", StringComparison.OrdinalIgnoreCase);
        var plain = gz ? given[..^3] : given;
        var stem = new string([.. Path.GetFileNameWithoutExtension(plain).Where(char.IsAsciiLetterOrDigit)]);
        return $"{stem}-{number + 1}{Path.GetExtension(plain).ToLowerInvariant()}{(gz ? ".gz" : "")}";
    }

    private async Task<IResult> RefuseAsync(HttpRequest request, string fault) => await pages.ShowAsync<ImportPage>(request, new ImportModel(null, fault), StatusCodes.Status422UnprocessableEntity);
}
