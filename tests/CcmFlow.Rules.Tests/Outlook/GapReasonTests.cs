using CcmFlow.Rules.Billing;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.Consent;
using CcmFlow.Rules.Outlook;

namespace CcmFlow.Rules.Tests.Outlook;

public sealed class GapReasonTests
{
    public static TheoryData<Enrollment, ReasonCode[]?, bool, GapReason> Cases => new()
    {
        { Enrollment.None, null, false, GapReason.NotAsked },
        { Enrollment.Asked, [ReasonCode.NoConsent], false, GapReason.AskedWithoutAnswer },
        { Enrollment.Declined, null, false, GapReason.Declined },
        { Enrollment.Revoked, [ReasonCode.ConsentRevoked], false, GapReason.LeftCcm },
        { Enrollment.Lapsed, null, false, GapReason.AskAgain },
        { Enrollment.Consented, null, false, GapReason.MinutesMissing },
        { Enrollment.Consented, [ReasonCode.TimeBelowThreshold, ReasonCode.NoCarePlan], false, GapReason.CarePlanMissing },
        { Enrollment.Consented, [ReasonCode.TimeBelowThreshold], false, GapReason.MinutesMissing },
        { Enrollment.Consented, [ReasonCode.ConflictEsrd], false, GapReason.OtherRule },
        { Enrollment.Consented, [], false, GapReason.ClosesYet },
        { Enrollment.Consented, [], true, GapReason.ClaimHeld },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_first_reason_on_the_way_to_a_claim_is_named(Enrollment consent, ReasonCode[]? reasons, bool held, GapReason expected) => Assert.Equal(expected, GapReasons.Of(consent, TextingState.Allowed, reasons, held));

    [Theory]
    [InlineData(Enrollment.None, GapReason.StoppedTexts)]
    [InlineData(Enrollment.Declined, GapReason.Declined)]
    [InlineData(Enrollment.Asked, GapReason.AskedWithoutAnswer)]
    public void Who_stopped_the_texts_before_answering_was_not_left_unasked(Enrollment consent, GapReason expected) =>
        Assert.Equal(expected, GapReasons.Of(consent, TextingState.OptedOut, [ReasonCode.NoConsent], claimHeld: false));

    [Fact]
    public void Reasons_add_up_to_the_patients_and_the_dollars_of_the_gap()
    {
        GapPatient Open(GapReason reason) => new(true, null, Reason: reason);
        var gap = RevenueGap.Of([Open(GapReason.NotAsked), Open(GapReason.NotAsked), Open(GapReason.MinutesMissing), new(true, null, Billed: true), new(false, null, Reason: GapReason.NotAsked)], new ServiceMonth(2025, 3), null);
        Assert.Equal([(GapReason.NotAsked, 2), (GapReason.MinutesMissing, 1)], gap.Reasons.Select(r => (r.Reason, r.Patients)));
        Assert.Equal(gap.Unbilled, gap.Reasons.Sum(r => r.Patients));
        Assert.Equal(gap.Totals.Select(t => t.Allowed), [gap.Reasons.Sum(r => r.Minimum), gap.Reasons.Sum(r => r.Full)]);
    }
}
