using CcmFlow.Functions.Patients.Csv;
using CcmFlow.Functions.Patients.Fhir;

namespace CcmFlow.Functions.Imports;

/// <summary>Reads the stored files of an import: FHIR and CSV, each patient once.</summary>
public sealed class ImportFiles(ImportStore imports)
{
    /// <returns>Patients in the order of their ids, the same each time.</returns>
    public async Task<(IReadOnlyList<RosterPatient> Patients, IReadOnlyList<RejectedLine> Rejected)> ReadAsync(ImportJob job, CancellationToken cancellation)
    {
        var folder = Directory.CreateTempSubdirectory("ccmflow-import-");
        try
        {
            foreach (var (number, file) in job.Files.Index())
            {
                await using var target = File.Create(Path.Combine(folder.FullName, file.Name));
                await imports.CopyFileAsync(job.Practice, job.Id, number, target, cancellation);
            }
            var csv = job.Files.Where(f => f.Name.Contains(".csv", StringComparison.Ordinal)).Select(f => f.Name).ToList();
            var read = new List<RosterReadResult>();
            if (csv.Count < job.Files.Count) read.Add(await FhirRosterReader.ReadAsync(folder.FullName, job.AsOf, cancellation));
            foreach (var name in csv)
            {
                await using var stream = FhirFiles.Open(Path.Combine(folder.FullName, name));
                read.Add(CsvRosterReader.Read(stream, name, job.AsOf));
            }
            return Joined(read, csv);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Somebody who is in two files would have the facts of one: the file that comes first is taken, and the other's patient named.</summary>
    private static (IReadOnlyList<RosterPatient>, IReadOnlyList<RejectedLine>) Joined(List<RosterReadResult> read, List<string> csv)
    {
        var patients = new SortedDictionary<string, RosterPatient>(StringComparer.Ordinal);
        var bad = new List<BadLine>();
        foreach (var (at, result) in read.Index())
        {
            bad.AddRange(result.BadLines);
            var twice = result.Patients.Count(patient => !patients.TryAdd(patient.Id, patient));
            if (twice > 0) bad.Add(new BadLine(csv[at - (read.Count - csv.Count)], 1, $"id is used twice by {twice} patients who are in another file too, and the other file was taken: keep each patient in one file"));
        }
        return ([.. patients.Values], [.. bad.Select(RejectedLine.Of)]);
    }
}
