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

    [Theory]
    [InlineData("patient.chronicConditions[0].expectedMonths", "null", "FEWER_THAN_2_CHRONIC_CONDITIONS")]
    [InlineData("patient.chronicConditions[0].icd10", "null", "FEWER_THAN_2_CHRONIC_CONDITIONS")]
    [InlineData("consent.billingPractitioner", "null", "CONSENT_NOT_FOR_THIS_PRACTITIONER")]
    [InlineData("consent.documented", "null", "CONSENT_NOT_DOCUMENTED")]
    [InlineData("consent.elements", "null", "CONSENT_INCOMPLETE")]
    [InlineData("consent.status", "\"unknown\"", "NO_CONSENT")]
    [InlineData("carePlan.copyGivenToPatient", "null", "CARE_PLAN_COPY_NOT_PROVIDED")]
    [InlineData("billingPractice.access247", "null", "NO_24_7_ACCESS")]
    [InlineData("billingPractice.generalSupervision", "null", "NO_GENERAL_SUPERVISION")]
    [InlineData("patient.seenByBillingPractitionerWithin12MonthsBeforeStart", "null", "NO_INITIATING_VISIT")]
    [InlineData("patient.accessModel", "{\"alignedTo\":\"same_practice\"}", "CONFLICT_ACCESS_MODEL")]
    [InlineData("entries[0].program", "\"SOMETHING_NEW\"", "TIME_BELOW_THRESHOLD")]
    [InlineData("entries[0].sharedAcrossPatients", "0", "TIME_BELOW_THRESHOLD")]
    [InlineData("consent.method", "null", "")]
    [InlineData("billingPractice.type", "null", "")]
    [InlineData("payer", "\"something_new\"", "")]
    public void What_is_absent_or_not_known_bills_less_never_more(string path, string json, string reason)
    {
        var golden = GoldenFile.Cases(GoldenCases.Json).First(node => (string)node!["id"]! == "CCM-002")!;
        var steps = path.Replace("[0]", ".0", StringComparison.Ordinal).Split('.');
        var at = steps[..^1].Aggregate(golden, (node, step) => step == "0" ? node[0]! : node[step]!);
        at[steps[^1]] = JsonNode.Parse(json);

        Assert.Equal(reason, string.Join(" ", BillingRules.Decide(GoldenCase.Read(golden).Facts).Reasons.Select(BillingCodeNames.Of)));
    }

    private static HashSet<string> Texts(IEnumerable<JsonNode> expected, string field) =>
        [.. expected.SelectMany(node => node[field]?.AsArray() ?? []).Select(text => (string)text!)];
}
