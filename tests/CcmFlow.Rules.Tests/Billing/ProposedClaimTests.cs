using CcmFlow.Rules.Billing;

namespace CcmFlow.Rules.Tests.Billing;

public sealed class ProposedClaimTests
{
    [Theory]
    [InlineData("99490x1", 1200, 0, "")]
    [InlineData("99490x1 99439x1", 3000, 0, "")]
    [InlineData("99490x2", 7200, 0, "UNITS_OVER_MAX")]
    [InlineData("99490x1 99439x3", 7200, 0, "UNITS_OVER_MAX")]
    [InlineData("99490x1 99439x3", 2700, 0, "UNITS_NOT_SUPPORTED_BY_TIME UNITS_OVER_MAX")]
    [InlineData("99490x1 99439x1 99439x1", 3600, 0, "")]
    [InlineData("99490x1 99439x2", 3599, 0, "UNITS_NOT_SUPPORTED_BY_TIME")]
    [InlineData("99490x1 99489x1", 7200, 0, "ADDON_WITHOUT_BASE CODES_MUTUALLY_EXCLUSIVE")]
    [InlineData("99489x1", 7200, 0, "ADDON_WITHOUT_BASE")]
    [InlineData("99487x1", 3600, 0, "COMPLEX_CRITERIA_NOT_MET")]
    [InlineData("99491x1", 1200, 1799, "UNITS_NOT_SUPPORTED_BY_TIME")]
    [InlineData("99491x1 99437x1", 0, 3600, "")]
    [InlineData("99490x1", 1199, 0, "TIME_BELOW_THRESHOLD")]
    [InlineData("99490x1 99213x1", 1200, 0, "NOT_A_CCM_CODE")]
    [InlineData("99490x1 G0506x1", 1200, 0, "ADDON_WITHOUT_BASE")]
    [InlineData("", 1200, 0, "NOT_A_CCM_CODE")]
    public void Proposed_codes_are_checked_against_families_limits_and_time(string claim, int staff, int physician, string reasons)
    {
        var facts = CaseBuilder.Orderly(CaseBuilder.Staff(staff), CaseBuilder.Physician(physician)) with { ProposedClaim = Parse(claim) };
        var decision = BillingRules.Decide(facts);

        Assert.Equal(reasons, string.Join(" ", decision.Reasons.Select(BillingCodeNames.Of).Order(StringComparer.Ordinal)));
        Assert.Equal(reasons.Length == 0, decision.Billable);
    }

    [Fact]
    public void Care_planning_add_on_rides_on_the_initiating_visit_of_the_month()
    {
        var facts = CaseBuilder.Orderly(CaseBuilder.Staff(1200)) with
        {
            ProposedClaim = Parse("99490x1 G0506x1"),
            InitiatingVisit = new(new(2026, 3, 2), "G0439", true),
        };

        Assert.True(BillingRules.Decide(facts).Billable);
    }

    [Theory]
    [InlineData("2024-12", false)]
    [InlineData("2025-01", true)]
    [InlineData("2025-06", true)]
    [InlineData("2025-07", false)]
    public void Clinics_have_the_bundle_as_alternative_until_mid_2025(string month, bool offered)
    {
        var service = Rules.Calendar.ServiceMonth.Parse(month);
        var facts = CaseBuilder.Orderly(CaseBuilder.Staff(1200) with { Date = service.First }) with { Month = service, Practice = new(PracticeType.Rhc) };

        Assert.Equal(offered, BillingRules.Decide(facts).Alternatives.Any(set => set[0].Code == "G0511"));
    }

    private static List<CodeUnits> Parse(string claim) =>
    [
        .. claim.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split('x'))
            .Select(parts => new CodeUnits(parts[0], int.Parse(parts[1], null))),
    ];
}
