using CcmFlow.Rules.OnCall;
using CcmFlow.Rules.Outreach;
using CcmFlow.Rules.Replies;
using CcmFlow.Rules.Texts;

namespace CcmFlow.Rules.Tests.Outreach;

public sealed class ReplyPolicyTests
{
    private static readonly ReplyStanding Asked = new(ConsentAsked: true, Consented: false, CheckInOpen: false, TextsAllowed: true);
    private static readonly ReplyStanding CheckedIn = new(ConsentAsked: false, Consented: true, CheckInOpen: true, TextsAllowed: true);

    private static ReplyActions Decide(ReplyStanding standing, bool media, params ReplyIntent[] intents) =>
        ReplyPolicy.Decide(new ReplyClassification(intents, [], SuicideRisk: false), standing, media);

    [Fact]
    public void Yes_consents_only_to_an_open_request()
    {
        Assert.True(Decide(Asked, false, ReplyIntent.ConsentYes).ConsentGiven);
        Assert.False(Decide(CheckedIn, false, ReplyIntent.ConsentYes).ConsentGiven);
    }

    [Theory]
    [InlineData(ReplyIntent.Emergency)]
    [InlineData(ReplyIntent.Urgent)]
    [InlineData(ReplyIntent.OptOut)]
    [InlineData(ReplyIntent.ConsentNo)]
    public void Yes_beside_a_red_flag_a_stop_or_a_no_is_no_consent(ReplyIntent other)
    {
        var actions = Decide(Asked, false, other, ReplyIntent.ConsentYes);
        Assert.False(actions.ConsentGiven);
        Assert.False(actions.ConsentDeclined);
    }

    [Fact]
    public void A_red_flag_opens_a_need_and_is_answered_by_the_safety_text_alone()
    {
        var actions = Decide(CheckedIn, false, ReplyIntent.Emergency, ReplyIntent.OkCheckin);
        Assert.Equal((NeedSeverity.Emergency, TextTemplate.EmergencySafety, null), (actions.Need, actions.Safety, actions.Answer));
        Assert.Equal(TextTemplate.UrgentSafety, Decide(CheckedIn, false, ReplyIntent.Urgent).Safety);
        Assert.Equal(TextTemplate.CrisisSafety, ReplyPolicy.Decide(new ReplyClassification([ReplyIntent.Emergency], [], SuicideRisk: true), CheckedIn, false).Safety);
    }

    [Fact]
    public void A_stop_beside_a_red_flag_does_both()
    {
        var actions = Decide(CheckedIn, false, ReplyIntent.Emergency, ReplyIntent.OptOut);
        Assert.True(actions.OptOut);
        Assert.Equal(NeedSeverity.Emergency, actions.Need);
    }

    [Fact]
    public void A_stop_is_answered_by_nobody_and_handed_to_staff()
    {
        var actions = Decide(Asked, false, ReplyIntent.OptOut, ReplyIntent.Help);
        Assert.Null(actions.Answer);
        Assert.Null(actions.Safety);
        Assert.Equal(StaffTaskKind.CallAfterStop, actions.Task);
    }

    [Fact]
    public void What_is_not_understood_goes_to_a_person_and_is_never_fine()
    {
        var asked = Decide(Asked, false, ReplyIntent.Unclear);
        Assert.Equal((TextTemplate.ConsentUnclear, StaffTaskKind.ReadText), (asked.Answer, asked.Task));
        var checkedIn = Decide(CheckedIn, false, ReplyIntent.Unclear);
        Assert.Equal((TextTemplate.ReplyUnclear, StaffTaskKind.ReadText), (checkedIn.Answer, checkedIn.Task));
    }

    [Fact]
    public void An_unclear_text_is_asked_about_once_then_a_person_calls()
    {
        ReplyActions After(int unclear) => Decide(CheckedIn with { UnclearBefore = unclear }, false, ReplyIntent.Unclear);
        Assert.Equal((TextTemplate.ReplyUnclear, StaffTaskKind.ReadText), (After(0).Answer, After(0).Task));
        Assert.Equal((TextTemplate.NurseWillCall, StaffTaskKind.CallBack), (After(1).Answer, After(1).Task));
        Assert.Equal((null, StaffTaskKind.ReadText), (After(2).Answer, After(2).Task));
        Assert.All([After(0), After(1), After(2)], a => Assert.True(a.Unclear));
    }

    [Fact]
    public void Words_that_leave_the_program_end_it_for_somebody_in_it_and_say_no_for_somebody_asked()
    {
        ReplyActions Leaves(ReplyStanding standing, params ReplyIntent[] intents) =>
            ReplyPolicy.Decide(new ReplyClassification(intents, [], SuicideRisk: false), standing, hasMedia: false, leaves: true);
        var left = Leaves(CheckedIn, ReplyIntent.Unclear);
        Assert.Equal((true, TextTemplate.LeftCare, StaffTaskKind.CallAfterLeaving), (left.ConsentRevoked, left.Answer, left.Task));
        var no = Leaves(Asked, ReplyIntent.ConsentYes);
        Assert.Equal((false, true, false), (no.ConsentGiven, no.ConsentDeclined, no.ConsentRevoked));
        Assert.False(Leaves(Asked with { ConsentAsked = false }, ReplyIntent.Unclear).ConsentRevoked);
        var both = Leaves(CheckedIn, ReplyIntent.OptOut);
        Assert.Equal((true, true, null), (both.ConsentRevoked, both.OptOut, both.Answer));
        var flagged = Leaves(CheckedIn, ReplyIntent.Emergency);
        Assert.Equal((true, NeedSeverity.Emergency, TextTemplate.EmergencySafety), (flagged.ConsentRevoked, flagged.Need, flagged.Safety));
    }

    [Fact]
    public void A_yes_with_a_picture_is_for_a_person_to_look_at() =>
        Assert.Equal((false, TextTemplate.PictureReceived, StaffTaskKind.ReadText), (Decide(Asked, true, ReplyIntent.ConsentYes) is var a ? (a.ConsentGiven, a.Answer, a.Task) : default));

    [Fact]
    public void A_picture_is_looked_at_by_a_person_whatever_the_words() =>
        Assert.Equal(StaffTaskKind.ReadText, Decide(CheckedIn, true, ReplyIntent.OkCheckin).Task);

    [Fact]
    public void A_question_is_a_call_back() => Assert.Equal(
        (TextTemplate.NurseWillCall, StaffTaskKind.CallBack), (Decide(CheckedIn, false, ReplyIntent.RoutineQuestion).Answer, Decide(CheckedIn, false, ReplyIntent.RoutineQuestion).Task));

    [Fact]
    public void Start_brings_texts_back_only_for_somebody_who_stopped_them()
    {
        Assert.True(Decide(CheckedIn with { TextsAllowed = false }, false, ReplyIntent.OptIn).OptIn);
        Assert.False(Decide(CheckedIn, false, ReplyIntent.OptIn).OptIn);
    }

    [Fact]
    public void Every_pair_of_intents_keeps_the_rules_that_matter()
    {
        foreach (var a in Enum.GetValues<ReplyIntent>())
            foreach (var b in Enum.GetValues<ReplyIntent>())
                foreach (var standing in new[] { Asked, CheckedIn, Asked with { TextsAllowed = false } })
                {
                    var actions = Decide(standing, false, a, b);
                    var flag = a is ReplyIntent.Emergency or ReplyIntent.Urgent || b is ReplyIntent.Emergency or ReplyIntent.Urgent;
                    Assert.Equal(flag, actions.Need is not null);
                    Assert.Equal(flag, actions.Safety is not null);
                    Assert.Equal(a == ReplyIntent.OptOut || b == ReplyIntent.OptOut, actions.OptOut);
                    Assert.False(actions.OptIn && actions.OptOut);
                    Assert.False(actions.ConsentGiven && (flag || actions.OptOut || actions.ConsentDeclined));
                    Assert.False(actions.OptOut && actions.Answer is not null);
                }
    }
}
