using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using CcmFlow.Rules.Billing;

namespace CcmFlow.Rules.Tests.Billing;

public sealed class GoldenTests
{
    public static TheoryData<string> CaseIds => [.. GoldenCase.All.Keys];

    [Theory]
    [MemberData(nameof(CaseIds))]
    public void Golden_case_is_decided_as_expected(string id)
    {
        var golden = GoldenCase.All[id];
        var decision = BillingRules.Decide(golden.Facts);

        Assert.Equal(Described(golden.Expected, golden.Facts), Described(decision, golden));
    }

    [Fact]
    public void All_hundred_and_one_cases_are_read() => Assert.Equal(101, GoldenCase.All.Count);

    [Fact]
    public void Policy_may_count_time_after_revocation_until_month_end()
    {
        var golden = GoldenCase.All["CCM-089"];
        var variant = golden.Expected["policyVariants"]!["countTimeAfterRevocationUntilMonthEnd"]!;
        var decision = BillingRules.Decide(golden.Facts with { Policy = new() { CountTimeAfterRevocationUntilMonthEnd = true } });

        Assert.Equal((bool)variant["billable"]!, decision.Billable);
        Assert.Equal(GoldenFacts.Codes(variant["codes"]!), decision.Codes);
    }

    [Theory]
    [MemberData(nameof(CaseIds))]
    public void Case_and_decision_survive_being_stored_as_json(string id)
    {
        var decision = BillingRules.Decide(GoldenCase.All[id].Facts);
        var facts = JsonSerializer.Deserialize<BillingCase>(JsonSerializer.Serialize(GoldenCase.All[id].Facts))!;
        var stored = JsonSerializer.Serialize(decision);

        Assert.Equal(stored, JsonSerializer.Serialize(JsonSerializer.Deserialize<BillingDecision>(stored)));
        Assert.Equal(stored, JsonSerializer.Serialize(BillingRules.Decide(facts)));
    }

    // Both sides as text, so that a failure shows every difference at one look. What a case does not state is not compared.
    private static string Described(JsonNode expected, BillingCase facts) => string.Join('\n',
    [
        $"billable {(bool)expected["billable"]!}",
        $"codes {Codes(GoldenFacts.Codes(expected["codes"]!))}",
        $"reasons {Set(expected["reasonsIfNot"]!)}",
        $"review {expected["needsReview"] is { } review && (bool)review}",
        expected["countedTime"] is { } time ? $"time {(int)time["clinicalStaffSeconds"]!} {(int)time["physicianSeconds"]!}" : "",
        expected["warnings"] is { } warnings ? $"warnings {Set(warnings)}" : "",
        expected["dateOfService"] is { } dates ? $"dates {(string)dates["earliest"]!} {(string)dates["latest"]!}" : "",
        StatesPrice(expected) ? $"price {(string?)expected["nationalNonFacilityAllowedUSD"]}" : "",
        expected["patientResponsibilityUSD"] is { } owes ? $"patient {(string)owes!}" : "",
        expected["alternatives"] is { } sets ? string.Join('\n', sets.AsArray().Select(set => $"alternative {Codes(GoldenFacts.Codes(set!))}")) : "",
    ]);

    private static string Described(BillingDecision decision, GoldenCase golden)
    {
        var expected = golden.Expected;
        var payment = FeeSchedule.InForce(golden.Facts.Month) is { } schedule && decision.Billable
            ? ExpectedPayment.For(decision.Codes, schedule, golden.Facts.Patient.Qmb)
            : null;
        return string.Join('\n',
        [
            $"billable {decision.Billable}",
            $"codes {Codes(decision.Codes)}",
            $"reasons {Set(decision.Reasons.Select(BillingCodeNames.Of))}",
            $"review {decision.NeedsReview}",
            expected["countedTime"] is null ? "" : $"time {decision.ClinicalStaffSeconds} {decision.PhysicianSeconds}",
            expected["warnings"] is null ? "" : $"warnings {Set(decision.Warnings.Select(BillingCodeNames.Of))}",
            expected["dateOfService"] is null ? "" : $"dates {decision.EarliestServiceDate:yyyy-MM-dd} {decision.LatestServiceDate:yyyy-MM-dd}",
            StatesPrice(expected) ? $"price {payment?.Allowed.ToString("0.00", CultureInfo.InvariantCulture)}" : "",
            expected["patientResponsibilityUSD"] is null ? "" : $"patient {payment?.PatientShare.ToString("0.00", CultureInfo.InvariantCulture)}",
            expected["alternatives"] is null ? "" : string.Join('\n', decision.Alternatives.Select(set => $"alternative {Codes(set)}")),
        ]);
    }

    private static bool StatesPrice(JsonNode expected) => expected.AsObject().ContainsKey("nationalNonFacilityAllowedUSD");

    private static string Codes(IEnumerable<CodeUnits> codes) => string.Join(", ", codes.Select(line => $"{line.Code} x {line.Units}"));

    private static string Set(JsonNode names) => Set(names.AsArray().Select(name => (string)name!));

    private static string Set(IEnumerable<string> names) => string.Join(", ", names.Order(StringComparer.Ordinal));
}
