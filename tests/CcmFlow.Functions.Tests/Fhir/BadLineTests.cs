using System.Text;

namespace CcmFlow.Functions.Tests.Fhir;

public sealed class BadLineTests
{
    [Theory]
    [InlineData("{\"resourceType\":\"Patient\",\"id\":\"Rivera", "not valid JSON")]
    [InlineData("[1,2]", "not a JSON object")]
    [InlineData("{\"id\":\"Rivera\"}", "resourceType is missing")]
    [InlineData("{\"resourceType\":\"Rivera 1950\"}", "resourceType is not the name")]
    [InlineData("{\"resourceType\":\"Patient\",\"name\":[{\"family\":\"Rivera\"}]}", "Patient.id is missing")]
    [InlineData("{\"resourceType\":\"Patient\",\"id\":\"x\",\"name\":[{\"use\":\"maiden\",\"family\":\"Rivera\"}]}", "Patient.name is missing")]
    [InlineData("{\"resourceType\":\"Patient\",\"id\":\"x\",\"name\":[{\"family\":\"Rivera\"}],\"birthDate\":\"Rivera\"}", "Patient.birthDate is not a date")]
    [InlineData("{\"resourceType\":\"Patient\",\"id\":\"x\",\"name\":[{\"family\":\"Rivera\\ud800\"}]}", "broken \\u escape")]
    [InlineData("{\"resourceType\":\"Condition\",\"id\":\"x\",\"code\":{\"text\":\"Rivera\"}}", "Condition.subject is missing")]
    [InlineData("{\"resourceType\":\"Condition\",\"id\":\"x\",\"subject\":{\"reference\":\"Patient/p1\"}}", "Condition.code is missing")]
    [InlineData("{\"resourceType\":\"Condition\",\"id\":\"x\",\"code\":{\"text\":\"y\"},\"subject\":{\"reference\":\"Patient/Rivera\"}}", "Condition.subject names a Patient that was not read")]
    [InlineData("{\"resourceType\":\"Encounter\",\"id\":\"x\",\"status\":\"finished\",\"class\":{\"code\":\"AMB\"},\"subject\":{\"reference\":\"Patient/p1\"}}", "Encounter.period.start is missing")]
    [InlineData("{\"resourceType\":\"Encounter\",\"id\":\"x\",\"subject\":{\"reference\":\"Patient/p1\"}}", "Encounter.status is missing")]
    [InlineData("{\"resourceType\":\"CarePlan\",\"id\":\"x\",\"subject\":{\"reference\":\"Patient/p1\"}}", "CarePlan.status is missing")]
    [InlineData("{\"resourceType\":\"MedicationRequest\",\"id\":\"x\",\"status\":\"active\",\"subject\":{\"reference\":\"Patient/p1\"}}", "MedicationRequest.medication[x] is missing")]
    [InlineData("{\"resourceType\":\"Coverage\",\"id\":\"x\",\"beneficiary\":{\"reference\":\"Patient/p1\"}}", "Coverage.payor is missing")]
    [InlineData("{\"resourceType\":\"ExplanationOfBenefit\",\"id\":\"x\"}", "ExplanationOfBenefit.patient is missing")]
    public async Task A_bad_line_names_field_and_mend_without_patient_data_and_the_rest_goes_on(string line, string reason)
    {
        using var export = new ExportFolder().With("mixed.ndjson", "", line, Resources.Patient());
        var read = await export.ReadAsync();
        var bad = Assert.Single(read.BadLines);
        Assert.Equal(("mixed.ndjson", 2), (bad.File, bad.Line));
        Assert.StartsWith(reason, bad.Reason.Replace("a text holds a ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains(": ", bad.Reason, StringComparison.Ordinal);
        Assert.DoesNotContain("Rivera", bad.Reason, StringComparison.Ordinal);
        Assert.Equal("p1", Assert.Single(read.Patients).Id);
    }

    [Fact]
    public async Task A_line_over_the_limit_is_reported_once_and_the_next_is_read()
    {
        using var export = new ExportFolder().With("Patient.ndjson", Resources.Patient("p0"), new string('x', 11 * 1024 * 1024), Resources.Patient("p1"));
        var read = await export.ReadAsync();
        Assert.Equal((2, "the line is longer than 5 MB: write one resource a line"), (read.BadLines.Single().Line, read.BadLines.Single().Reason));
        Assert.Equal(["p0", "p1"], read.Patients.Select(patient => patient.Id));
    }

    [Fact]
    public async Task A_line_that_is_not_UTF8_is_reported()
    {
        var latin = Encoding.Latin1.GetBytes(Resources.Patient().Replace("Rivera", "Peña", StringComparison.Ordinal) + "\n" + Resources.Patient("p2"));
        using var export = new ExportFolder().WithBytes("Patient.ndjson", latin);
        var read = await export.ReadAsync();
        Assert.Equal("not UTF-8 text: save the file as UTF-8", Assert.Single(read.BadLines).Reason);
        Assert.Equal("p2", Assert.Single(read.Patients).Id);
    }

    [Theory]
    [InlineData("cut")]
    [InlineData("trailer lost")]
    [InlineData("flipped")]
    [InlineData("overwritten")]
    public async Task Gzip_that_is_damaged_or_cut_short_is_reported_and_the_other_files_are_read(string damage)
    {
        var zipped = ExportFolder.Gzip(string.Join('\n', Enumerable.Range(0, 500).Select(n => Resources.Condition(id: $"c{n * 7919}"))));
        switch (damage)
        {
            case "cut":
                zipped = zipped[..(zipped.Length / 2)];
                break;
            case "trailer lost":
                zipped = zipped[..^4];
                break;
            case "flipped":
                zipped[zipped.Length / 2] ^= 0x55;
                break;
            default:
                zipped.AsSpan(zipped.Length / 2, zipped.Length / 4).Fill(0xAA);
                break;
        }

        using var export = new ExportFolder().WithBytes("Condition.ndjson.gz", zipped).With("Patient.ndjson", Resources.Patient());
        var read = await export.ReadAsync();
        Assert.Contains(read.BadLines, bad => bad.Reason.StartsWith("the gzip data are damaged or cut short", StringComparison.Ordinal));
        Assert.Single(read.Patients);
    }

    [Fact]
    public async Task A_path_that_holds_no_FHIR_is_refused()
    {
        using var export = new ExportFolder().With("notes.txt", "x");
        await Assert.ThrowsAsync<FileNotFoundException>(() => export.ReadAsync());
        await Assert.ThrowsAsync<FileNotFoundException>(() => export.ReadAsync("notes.txt"));
        await Assert.ThrowsAsync<FileNotFoundException>(() => export.ReadAsync("missing.ndjson"));
    }
}
