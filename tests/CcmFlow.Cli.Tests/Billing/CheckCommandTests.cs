using System.Text.Json.Nodes;
using CcmFlow.Cli.Billing;

namespace CcmFlow.Cli.Tests.Billing;

public sealed class CheckCommandTests : IDisposable
{
    private readonly string file = Path.GetTempFileName();

    [Fact]
    public async Task Case_as_expected_passes()
    {
        var (exit, output) = await CheckAsync(Case("C-1", "99490"));
        Assert.Equal((0, "1 passed, 0 failed\n"), (exit, output));
    }

    [Fact]
    public async Task Difference_is_printed_with_field_expected_and_got()
    {
        var (exit, output) = await CheckAsync(Case("C-1", "99490"), Case("C-2", "99491"));
        Assert.Equal(1, exit);
        Assert.Equal("C-2  codes: expected 99491 x 1, got 99490 x 1\n1 passed, 1 failed\n", output);
    }

    [Fact]
    public async Task Case_that_cannot_be_read_fails_and_the_rest_goes_on()
    {
        var broken = Case("C-1", "99490");
        broken["entries"]![0]!["role"] = "robot";
        var (exit, output) = await CheckAsync(broken, Case("C-2", "99490"));
        Assert.Equal(1, exit);
        Assert.StartsWith("C-1  entries[0].role: ", output, StringComparison.Ordinal);
        Assert.EndsWith("1 passed, 1 failed\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_is_one_object_a_line_with_the_totals_last()
    {
        await File.WriteAllTextAsync(file, new JsonArray(Case("C-1", "99490"), Case("C-2", "99491")).ToJsonString(), TestContext.Current.CancellationToken);
        var (_, output) = await CommandRun.Of(CheckCommand.Create(), "--cases", file, "--json");
        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!).ToList();
        Assert.Equal(3, lines.Count);
        Assert.Equal("codes", (string)lines[1]["differences"]![0]!["field"]!);
        Assert.Equal((1, 1), ((int)lines[2]["passed"]!, (int)lines[2]["failed"]!));
    }

    public void Dispose() => File.Delete(file);

    private async Task<(int Exit, string Output)> CheckAsync(params JsonNode[] cases)
    {
        await File.WriteAllTextAsync(file, new JsonObject { ["cases"] = new JsonArray(cases) }.ToJsonString(), TestContext.Current.CancellationToken);
        return await CommandRun.Of(CheckCommand.Create(), "--cases", file);
    }

    private static JsonNode Case(string id, string expectedCode) => JsonNode.Parse($$"""
        {
          "id": "{{id}}", "month": "2026-03", "timezone": "America/New_York", "payer": "medicare_ffs", "billingPractitioner": "NPI-A",
          "billingPractice": { "type": "office", "certifiedEhr": true, "access247": true, "generalSupervision": true },
          "patient": {
            "chronicConditions": [
              { "icd10": "E11.65", "expectedMonths": 12, "significantRisk": true }, { "icd10": "I10", "expectedMonths": 12, "significantRisk": true } ],
            "seenByBillingPractitionerWithin12MonthsBeforeStart": true },
          "consent": {
            "status": "active", "obtainedAt": "2024-01-10T10:00:00-05:00", "method": "verbal", "documented": true, "billingPractitioner": "NPI-A",
            "elements": ["availability", "cost_sharing", "one_practitioner_per_month", "right_to_stop_end_of_month"] },
          "carePlan": { "exists": true, "establishedOn": "2024-01-12", "copyGivenToPatient": true, "electronic": true },
          "entries": [ { "id": "e1", "date": "2026-03-10", "minutes": 20, "seconds": 0, "role": "clinical_staff", "program": "CCM" } ],
          "expected": { "billable": true, "codes": [ { "code": "{{expectedCode}}", "units": 1 } ], "reasonsIfNot": [] }
        }
        """)!;
}
