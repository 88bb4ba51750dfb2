using CcmFlow.Rules.Billing;
using CcmFlow.Rules.Calendar;

namespace CcmFlow.Rules.Tests.Billing;

public sealed class ClaimDoubtTests
{
    private static readonly ServiceMonth March = new(2026, 3);

    [Theory]
    [InlineData("2026-03-31", true)]
    [InlineData("2026-03-02", true)]
    [InlineData(null, false)]
    public void A_death_in_the_month_is_a_persons_to_confirm_and_one_without_a_day_is_not(string? on, bool confirmable) =>
        Assert.Equal(confirmable, ClaimDoubts.MayBeConfirmed(Assert.Single(Doubts(true, on))));

    [Fact]
    public void A_death_after_the_month_leaves_no_doubt() => Assert.Empty(Doubts(true, "2026-04-01"));

    [Theory]
    [InlineData(WarningCode.AfterRevocation, true)]
    [InlineData(WarningCode.ConflictG0181OtherPractitioner, true)]
    [InlineData(WarningCode.ConflictEsrdOtherPractitioner, true)]
    [InlineData(WarningCode.OrderWithinDayUnknown, true)]
    [InlineData(WarningCode.OnlyVoicemail, false)]
    [InlineData(WarningCode.HospiceElection, false)]
    public void Each_mark_is_told_by_itself_and_what_makes_the_claim_wrong_is_not_confirmable(WarningCode warning, bool confirmable)
    {
        var doubt = Assert.Single(Doubts(false, null, warning, WarningCode.BeforeConsent, WarningCode.CoverageNotChecked));
        Assert.EndsWith(ReasonText.For(warning), doubt, StringComparison.Ordinal);
        Assert.Equal(confirmable, ClaimDoubts.MayBeConfirmed(doubt));
    }

    [Fact]
    public void A_look_up_that_was_not_made_is_a_doubt_where_the_practice_says_so()
    {
        var decision = new ClosedDecision([new("99490", 1)], true, [WarningCode.CoverageNotChecked], March.Last);
        Assert.True(ClaimDoubts.MayBeConfirmed(Assert.Single(ClaimDoubts.Of(March, false, null, decision, new BillingPolicy { HoldWhenCoverageNotChecked = true }))));
        Assert.Empty(ClaimDoubts.Of(March, false, null, decision with { NeedsReview = false }, BillingPolicy.Default));
    }

    [Fact]
    public void What_is_missing_on_a_claim_or_decided_otherwise_is_never_confirmed_away()
    {
        Assert.False(ClaimDoubts.MayBeConfirmed("Subscriber.MemberId: the Medicare number is missing."));
        Assert.All(Enum.GetValues<ReasonCode>(), reason => Assert.False(ClaimDoubts.MayBeConfirmed(ReasonText.For(reason))));
    }

    private static IReadOnlyList<string> Doubts(bool died, string? on, params WarningCode[] warnings) => ClaimDoubts.Of(
        March, died, on is null ? null : DateOnly.Parse(on, null), new ClosedDecision([new("99490", 1)], warnings.Length > 0, warnings, March.Last), BillingPolicy.Default);
}
