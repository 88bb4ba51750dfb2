using CcmFlow.Rules.Claims.Corrections;

namespace CcmFlow.Rules.Tests.Claims;

public sealed class AppealRuleTests
{
    private static readonly DateOnly Decided = new(2026, 5, 20);

    [Theory]
    [InlineData("2026-05-19", null, "sentOn")]
    [InlineData("2026-05-20", null, null)]
    [InlineData("2026-06-01", null, null)]
    [InlineData("2026-06-02", null, "sentOn")]
    [InlineData("2026-06-01", "2026-05-19", "deadline")]
    [InlineData("2026-06-01", "2026-05-20", null)]
    public void An_appeal_is_sent_between_the_decision_and_today(string sent, string? deadline, string? wrong)
    {
        var appeal = new ClaimAppeal(DateOnly.Parse(sent, null), AppealWay.Mail, AppealLevel.First, deadline is null ? null : DateOnly.Parse(deadline, null));
        Assert.Equal(wrong, appeal.Faults(Decided, new DateOnly(2026, 6, 1)).Select(f => f.Field).SingleOrDefault());
    }

    [Theory]
    [InlineData("16"), InlineData("18"), InlineData("22"), InlineData("24"), InlineData("27"), InlineData("29"), InlineData("50"), InlineData("97"), InlineData("119"), InlineData("151")]
    [InlineData("B7"), InlineData("B9"), InlineData("B15"), InlineData("B20"), InlineData("197"), InlineData("204"), InlineData("236"), InlineData("253")]
    public void A_reason_that_care_management_meets_has_a_meaning(string reason) => Assert.NotNull(ReasonMeanings.OfReason(reason));

    [Fact]
    public void A_code_that_is_not_known_is_given_no_meaning()
    {
        Assert.Null(ReasonMeanings.OfReason("999"));
        Assert.Null(ReasonMeanings.OfRemark("Z1"));
    }
}
