using System.Text.Json;
using System.Text.Json.Nodes;
using CcmFlow.Rules.Billing;
using CcmFlow.Rules.Billing.Golden;

namespace CcmFlow.Rules.Tests.Billing;

public sealed class GoldenTests
{
    public static TheoryData<string> CaseIds => [.. GoldenCases.All.Keys];

    [Theory]
    [MemberData(nameof(CaseIds))]
    public void Golden_case_is_decided_as_expected(string id) => Assert.Empty(GoldenCases.All[id].Differences());

    [Fact]
    public void All_hundred_and_one_cases_are_read() => Assert.Equal(101, GoldenCases.All.Count);

    [Fact]
    public void Each_kind_of_expectation_is_compared_somewhere()
    {
        var fields = GoldenCases.All.Values.SelectMany(golden => golden.Expected).CountBy(value => value.Field).ToDictionary();

        Assert.Equal(14, fields.Count);
        Assert.Equal(101, fields["billable"]);
        Assert.Equal(101, fields["codes"]);
        Assert.Equal(95, fields["countedTime.clinicalStaffSeconds"]);
        Assert.Equal(57, fields["dateOfService.latest"]);
        Assert.Equal(57, fields["nationalNonFacilityAllowedUSD"]);
        Assert.Equal(11, fields["warnings"]);
        Assert.Equal(1, fields["policyVariants.countTimeAfterRevocationUntilMonthEnd.billable"]);
    }

    [Theory]
    [InlineData("billable", "true", "false", "true")]
    [InlineData("codes", "[{\"code\":\"99490\",\"units\":1}]", "99490 x 1", "99439 x 1 + 99490 x 1")]
    [InlineData("nationalNonFacilityAllowedUSD", "\"1.00\"", "1.00", "116.57")]
    [InlineData("needsReview", "true", "true", "false")]
    [InlineData("warnings", "[\"HOSPICE_ELECTION\"]", "HOSPICE_ELECTION", "none")]
    public void Wrong_expectation_is_named_by_field(string field, string json, string expected, string got)
    {
        var file = JsonNode.Parse(GoldenCases.Json)!;
        var chosen = file["cases"]!.AsArray().First(node => node!["expected"]!["codes"]!.ToJsonString() == """[{"code":"99490","units":1},{"code":"99439","units":1}]"""
            && ((string)node["month"]!).StartsWith("2026", StringComparison.Ordinal))!;
        chosen["expected"]![field] = JsonNode.Parse(field == "billable" ? "false" : json);

        var failed = Assert.Single(GoldenFile.Check(file.ToJsonString()), result => !result.Passed);
        Assert.Equal((string)chosen["id"]!, failed.Id);
        Assert.Equal(new GoldenDifference(field, expected, got), Assert.Single(failed.Differences));
    }

    [Theory]
    [InlineData("month", "\"2026-13\"", "month")]
    [InlineData("timezone", "\"America/Nowhere\"", "timezone")]
    [InlineData("patient", "null", "patient")]
    [InlineData("entries", "[{\"id\":\"e1\",\"role\":\"robot\"}]", "entries[0].role")]
    [InlineData("entries", "[{\"id\":\"e1\",\"role\":\"physician\",\"start\":\"2026-03-10T10:00:00\"}]", "entries[0].start")]
    [InlineData("otherServicesBilledThisMonth", "{}", "otherServicesBilledThisMonth")]
    public void Case_that_cannot_be_read_fails_with_its_field_and_the_rest_goes_on(string field, string json, string named)
    {
        var file = JsonNode.Parse(GoldenCases.Json)!;
        file["cases"]![7]![field] = JsonNode.Parse(json);

        var results = GoldenFile.Check(file.ToJsonString());
        var failed = Assert.Single(results, result => !result.Passed);
        Assert.Equal(101, results.Count);
        Assert.Equal(((string)file["cases"]![7]!["id"]!, named), (failed.Id, Assert.Single(failed.Differences).Field));
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("{}")]
    [InlineData("7")]
    public void Text_that_is_no_case_file_is_refused(string json) => Assert.Throws<GoldenFormatException>(() => GoldenFile.Check(json));

    [Theory]
    [MemberData(nameof(CaseIds))]
    public void Case_and_decision_survive_being_stored_as_json(string id)
    {
        var decision = BillingRules.Decide(GoldenCases.All[id].Facts);
        var facts = JsonSerializer.Deserialize<BillingCase>(JsonSerializer.Serialize(GoldenCases.All[id].Facts))!;
        var stored = JsonSerializer.Serialize(decision);

        Assert.Equal(stored, JsonSerializer.Serialize(JsonSerializer.Deserialize<BillingDecision>(stored)));
        Assert.Equal(stored, JsonSerializer.Serialize(BillingRules.Decide(facts)));
    }
}
