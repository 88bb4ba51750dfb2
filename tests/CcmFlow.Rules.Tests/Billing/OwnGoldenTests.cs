using System.Text.Json.Nodes;
using CcmFlow.Rules.Billing;
using CcmFlow.Rules.Billing.Golden;

namespace CcmFlow.Rules.Tests.Billing;

/// <summary>Our own cases: each rule of CMS and CPT that the given ones leave out, typed from the source that the case names.</summary>
public sealed class OwnGoldenTests
{
    public static TheoryData<string> CaseIds => [.. GoldenCases.Own.Keys];

    [Theory]
    [MemberData(nameof(CaseIds))]
    public void Own_case_is_decided_as_expected(string id)
    {
        var golden = GoldenCases.Own[id];
        Assert.True(golden.Differences() is { Count: 0 }, $"{id} {golden.Name}: {string.Join("; ", golden.Differences().Select(d => $"{d.Field}: expected {d.Expected}, got {d.Got}"))}");
    }

    [Fact]
    public void Every_case_names_its_source() => Assert.All(
        GoldenFile.Cases(GoldenCases.OwnJson), golden => Assert.NotEmpty((string)golden!["ruleSource"]![0]!));

    [Fact]
    public void Every_reason_and_warning_occurs_in_some_case()
    {
        var expected = GoldenFile.Cases(GoldenCases.Json).Concat(GoldenFile.Cases(GoldenCases.OwnJson)).Select(golden => golden!["expected"]!).ToList();
        var reasons = Texts(expected, "reasonsIfNot");
        var warnings = Texts(expected, "warnings");

        // A claim that the practice proposes is checked for it in ProposedClaimTests; 99437 has a cap of ours, not of the format.
        string[] elsewhere = ["COMPLEX_CRITERIA_NOT_MET"];
        Assert.Empty(Enum.GetValues<ReasonCode>().Select(BillingCodeNames.Of).Except(reasons).Except(elsewhere));
        Assert.Empty(Enum.GetValues<WarningCode>().Select(BillingCodeNames.Of).Except(warnings).Except(["99437_UNIT_CAP_REACHED"]));
    }

    private static HashSet<string> Texts(IEnumerable<JsonNode> expected, string field) =>
        [.. expected.SelectMany(node => node[field]?.AsArray() ?? []).Select(text => (string)text!)];
}
