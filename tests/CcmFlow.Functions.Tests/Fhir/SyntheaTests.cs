using System.IO.Compression;
using System.Text;
using CcmFlow.Functions.Patients.Fhir;
using CcmFlow.Rules.Eligibility;

namespace CcmFlow.Functions.Tests.Fhir;

/// <summary>The public synthetic patients, which are no part of this repository: CCMFLOW_SYNTHEA names another folder to find them in.</summary>
public sealed class SyntheaTests
{
    private static readonly DateOnly DataEnd = new(2021, 3, 31);

    [Fact]
    public async Task All_patients_are_read_without_a_bad_line()
    {
        var read = await ReadAsync(Folder());
        Assert.Empty(read.BadLines);
        Assert.Equal(107, read.Patients.Count);
        Assert.Equal(6, read.Patients.Count(patient => patient.Deceased));
        Assert.All(read.Patients, patient => Assert.Matches("^\\+1[2-9][0-9]{9}$", patient.Phone));
        Assert.All(read.Patients, patient => Assert.Equal("MA", patient.State));
        Assert.All(read.Patients, patient => Assert.Matches("^(0[0-9]{4})?$", patient.Zip));
        Assert.Equal(10, read.Patients.Count(patient => patient.Language == "es"));
        Assert.DoesNotContain(read.Patients, patient => patient.Payer == PayerKind.Unknown);
        Assert.Equal(877, read.Patients.Sum(patient => patient.Conditions.Count));
        Assert.Equal(509, read.Patients.Sum(patient => patient.Conditions.Count(condition => condition.Active)));
        Assert.Equal(139, read.Patients.Sum(patient => patient.CarePlans.Count(plan => plan.Active)));
        Assert.Equal(212, read.Patients.Sum(patient => patient.Medications.Count(medication => medication.Active)));
        Assert.Equal(2738, read.ResourceCounts["Encounter"]);
        Assert.All(read.Patients.Where(patient => patient.LastVisitOn is not null), patient => Assert.NotNull(patient.PractitionerName));
    }

    [Fact]
    public async Task A1c_and_blood_pressure_of_all_patients_are_read()
    {
        var numbers = (await ReadAsync(Folder())).Patients.SelectMany(patient => patient.Numbers).Select(o => o.Number!).ToList();
        Assert.Equal(270, numbers.Count(n => n.Measure == Rules.ClinicalNumbers.Measure.A1c));
        Assert.Equal(515, numbers.Count(n => n.Measure == Rules.ClinicalNumbers.Measure.BloodPressure));
    }

    [Fact]
    public async Task Unzipped_lines_and_bundles_read_the_same()
    {
        var folder = Folder();
        var expected = ExportFolder.AsJson(await ReadAsync(folder));
        using var plain = new ExportFolder();
        using var bundles = new ExportFolder();
        foreach (var file in Directory.EnumerateFiles(folder, "*.ndjson.gz"))
        {
            await using var zipped = new GZipStream(File.OpenRead(file), CompressionMode.Decompress);
            var lines = (await new StreamReader(zipped, Encoding.UTF8).ReadToEndAsync(TestContext.Current.CancellationToken))
                .Split('\n', StringSplitOptions.RemoveEmptyEntries);
            var name = Path.GetFileName(file)[..^".ndjson.gz".Length];
            plain.With(name + ".ndjson", lines);
            bundles.With(name + ".json", $$"""{"resourceType":"Bundle","type":"collection","entry":[{{string.Join(',', lines.Select(line => $$"""{"resource":{{line}}}"""))}}]}""");
        }

        Assert.Equal(expected, ExportFolder.AsJson(await ReadAsync(plain.FolderPath)));
        Assert.Equal(expected, ExportFolder.AsJson(await ReadAsync(bundles.FolderPath)));
    }

    private static Task<RosterReadResult> ReadAsync(string folder) =>
        FhirRosterReader.ReadAsync(folder, DataEnd, TestContext.Current.CancellationToken);

    private static string Folder()
    {
        var folder = Environment.GetEnvironmentVariable("CCMFLOW_SYNTHEA") ?? Above("shared", "data", "synthea");
        if (folder is null || !Directory.Exists(folder))
        {
            Assert.Skip("The Synthea patients are not on this machine.");
        }

        return folder;
    }

    /// <summary>Looks beside the repository and above.</summary>
    private static string? Above(params string[] parts)
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (Path.Combine([at.FullName, .. parts]) is var there && Directory.Exists(there))
            {
                return there;
            }
        }

        return null;
    }
}
