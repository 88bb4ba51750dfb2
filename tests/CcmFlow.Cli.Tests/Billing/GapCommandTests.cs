using CcmFlow.Cli.Billing;

namespace CcmFlow.Cli.Tests.Billing;

public sealed class GapCommandTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("ccmflow-gap");

    [Fact]
    public async Task Roster_gives_counts_amounts_and_both_files()
    {
        await WriteRosterAsync();
        var reports = Path.Combine(folder.FullName, "out");
        var (exit, output) = await CommandRun.Of(
            GapCommand.Create(), "--fhir", folder.FullName, "--as-of", "2025-03-31", "--month", "2025-03", "--staff-hours", "0.5", "--out", reports);

        Assert.Equal(0, exit);
        Assert.Contains("2 patients read, 1 eligible, 0 enrolled, 0 billed", output, StringComparison.Ordinal);
        Assert.Contains("Minimum service: 56.23 a month, 0.3 staff hours; the team can carry 1", output, StringComparison.Ordinal);
        Assert.Equal(
            "month,service,code,locality,patients,units,each_allowed,allowed,staff_minutes\r\n"
            + "2025-03,Minimum service,99490,ALABAMA (10112-00),1,1,56.23,56.23,20\r\n"
            + "2025-03,Full staff service,99490,ALABAMA (10112-00),1,1,56.23,56.23,20\r\n"
            + "2025-03,Full staff service,99439,ALABAMA (10112-00),1,2,42.50,85.00,40\r\n",
            await File.ReadAllTextAsync(Path.Combine(reports, "gap.csv"), TestContext.Current.CancellationToken));
        var page = await File.ReadAllTextAsync(Path.Combine(reports, "gap.html"), TestContext.Current.CancellationToken);
        Assert.Contains("<strong>$56.23</strong>", page, StringComparison.Ordinal);
        Assert.Contains("What the team can carry", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Zephyrine", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Hours_below_zero_are_refused() =>
        Assert.Contains(GapCommand.Create().Parse(["--staff-hours", "-1"]).Errors, error => error.Message.Contains("0 or more", StringComparison.Ordinal));

    public void Dispose() => folder.Delete(recursive: true);

    private async Task WriteRosterAsync()
    {
        string[] lines =
        [
            """{"resourceType":"Patient","id":"a","name":[{"family":"Zephyrine","given":["Ada"]}],"birthDate":"1950-01-02","address":[{"state":"AL","postalCode":"36104"}]}""",
            """{"resourceType":"Patient","id":"b","name":[{"family":"Young","given":["Bo"]}],"birthDate":"2001-01-02","address":[{"state":"AL","postalCode":"36104"}]}""",
            Condition("c1", "a", "44054006"), Condition("c2", "a", "59621000"),
            """{"resourceType":"Encounter","id":"e1","status":"finished","class":{"code":"AMB"},"subject":{"reference":"Patient/a"},"period":{"start":"2025-02-01T10:00:00Z","end":"2025-02-01T10:20:00Z"}}""",
        ];
        await File.WriteAllLinesAsync(Path.Combine(folder.FullName, "roster.ndjson"), lines, TestContext.Current.CancellationToken);
    }

    private static string Condition(string id, string patient, string snomed) => $$$"""
        {"resourceType":"Condition","id":"{{{id}}}","clinicalStatus":{"coding":[{"code":"active"}]},"subject":{"reference":"Patient/{{{patient}}}"},"onsetDateTime":"2015-01-01","code":{"coding":[{"system":"http://snomed.info/sct","code":"{{{snomed}}}"}]}}
        """;
}
