using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.CarePlans;
using CcmFlow.Rules.Outlook;

namespace CcmFlow.Rules.Tests.Outlook;

public sealed class NudgePlanTests
{
    [Theory]
    [InlineData("2026-04-17", false, false)]
    [InlineData("2026-04-18", true, true)]
    [InlineData("2026-04-19", false, true)]
    [InlineData("2026-04-25", true, true)]
    [InlineData("2026-04-30", false, true)]
    [InlineData("2026-05-01", false, true)]
    public void Months_are_looked_at_with_twelve_and_with_five_days_left(string today, bool due, bool begun)
    {
        var (april, day) = (new ServiceMonth(2026, 4), DateOnly.Parse(today, null));

        Assert.Equal((due, begun), (NudgePlan.IsDue(april, day), NudgePlan.HasBegun(april, day)));
    }

    [Fact]
    public void February_has_its_own_days() => Assert.True(NudgePlan.IsDue(new(2028, 2), new(2028, 2, 17)) && NudgePlan.IsDue(new(2027, 2), new(2027, 2, 16)));

    [Fact]
    public void Each_gap_of_a_care_plan_is_named()
    {
        var today = new DateOnly(2026, 4, 10);
        var complete = new CarePlanFacts { CopyGivenToPatient = true, Elements = Enum.GetValues<CarePlanElement>(), ReviewOn = new(2026, 4, 11) };

        Assert.Equal([CarePlanGap.NoPlan], CarePlanCompleteness.Gaps(null, today));
        Assert.Empty(CarePlanCompleteness.Gaps(complete, today));
        Assert.Equal([CarePlanGap.ReviewDue], CarePlanCompleteness.Gaps(complete with { ReviewOn = today }, today));
        Assert.Equal([CarePlanGap.NoReviewDate], CarePlanCompleteness.Gaps(complete with { ReviewOn = null }, today));
        Assert.Equal([CarePlanGap.CopyNotGiven], CarePlanCompleteness.Gaps(complete with { CopyGivenToPatient = false }, today));
        Assert.Equal([CarePlanGap.ElementsMissing], CarePlanCompleteness.Gaps(complete with { Elements = [.. Enum.GetValues<CarePlanElement>().Skip(1)] }, today));
    }
}
