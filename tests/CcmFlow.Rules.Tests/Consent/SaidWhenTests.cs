using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.CarePlans;
using CcmFlow.Rules.Consent;
using static CcmFlow.Rules.Tests.Consent.Events;

namespace CcmFlow.Rules.Tests.Consent;

/// <summary>What was said on a day and written down later takes its place among what was said.</summary>
public sealed class SaidWhenTests
{
    private static readonly LocalZone Zone = LocalZone.Find("America/New_York");
    private static readonly DateTimeOffset Now = new(2026, 4, 19, 16, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Tenth = new(2026, 4, 10);
    private static readonly DateOnly Born = new(1940, 2, 3);

    private static Evidence Phone(string id = "e", string? words = "yes") => new(id, Now, "rn1", EvidenceChannel.Phone) { Words = words };

    private static Evidence On(DateOnly day, bool takes, string id = "e") => new SaidWhen(On: day).Date(Phone(id), takes, Zone, Now);

    private static Evidence At(int day, int hour, string id = "e") => new SaidWhen(Zone.AtLocal(new(2026, 4, day), new(hour, 0))).Date(Phone(id), takes: false, Zone, Now);

    private static ConsentGiven Yes(Evidence said) => new(said, ConsentMethod.Verbal, All, Smith);

    [Fact]
    public void What_is_written_down_while_it_is_said_has_one_time() => Assert.Equal(Phone(), new SaidWhen().Date(Phone(), takes: false, Zone, Now));

    [Fact]
    public void A_day_alone_gives_from_its_first_instant_and_takes_from_its_last()
    {
        var (gives, takes) = (On(Tenth, takes: false), On(Tenth, takes: true));
        Assert.Equal((Zone.DayStart(Tenth), Now, Tenth), (gives.At, gives.RecordedAt, gives.DayAlone));
        Assert.Equal(Zone.DayStart(Tenth.AddDays(1)).AddTicks(-1), takes.At);
        // The day is not over: what was said of it is not said in the future.
        Assert.Equal(Now, On(new(2026, 4, 19), takes: true).At);
    }

    [Fact]
    public void A_moment_keeps_its_instant_and_when_it_was_written_down()
    {
        var said = new SaidWhen(new DateTimeOffset(2026, 4, 10, 10, 30, 0, TimeSpan.FromHours(-4))).Date(Phone(), takes: true, Zone, Now);
        Assert.Equal((new DateTimeOffset(2026, 4, 10, 14, 30, 0, TimeSpan.Zero), TimeSpan.Zero, Now, null), (said.At, said.At.Offset, said.RecordedAt, said.DayAlone));
    }

    [Theory]
    [InlineData("2026-04-19", null)]
    [InlineData("2026-04-20", "lies in the future")]
    [InlineData("2015-01-01", null)]
    [InlineData("2014-12-31", "before 2015")]
    [InlineData("1940-02-02", "before the patient's birth")]
    public void A_day_lies_between_the_beginning_of_ccm_or_the_birth_and_today(string day, string? mend)
    {
        var fault = new SaidWhen(On: DateOnly.ParseExact(day, "yyyy-MM-dd")).Fault(Zone, Now, Born);
        if (mend is null) Assert.Null(fault);
        else Assert.Contains(mend, fault, StringComparison.Ordinal);
    }

    [Fact]
    public void A_moment_lies_not_in_the_future_not_before_the_birth_and_not_beside_a_day()
    {
        Assert.Null(new SaidWhen(Now).Fault(Zone, Now, Born));
        Assert.Contains("future", new SaidWhen(Now.AddSeconds(1)).Fault(Zone, Now, Born), StringComparison.Ordinal);
        Assert.Contains("birth", new SaidWhen(Now).Fault(Zone, Now, new DateOnly(2026, 4, 20)), StringComparison.Ordinal);
        Assert.Contains("not both", new SaidWhen(Now, Tenth).Fault(Zone, Now, Born), StringComparison.Ordinal);
        Assert.Null(new SaidWhen().Fault(Zone, Now, Born));
    }

    [Fact]
    public void A_late_recorded_yes_before_a_no_is_a_consent_that_ended_with_the_no()
    {
        var no = new ConsentDeclined(At(12, 9, "n"));
        var ccm = State(no, Yes(At(10, 9, "y"))).Ccm;
        Assert.Equal((Enrollment.Revoked, At(10, 9).At, no.At), (ccm.Standing, ccm.Consent!.ObtainedAt, ccm.Consent.RevokedAt));
    }

    [Fact]
    public void A_no_with_an_earlier_day_than_a_yes_leaves_the_yes()
    {
        var ccm = State(Yes(At(12, 9, "y")), new ConsentDeclined(On(Tenth, takes: true, "n"))).Ccm;
        Assert.Equal((Enrollment.Consented, At(12, 9).At), (ccm.Standing, ccm.Consent!.ObtainedAt));
    }

    [Fact]
    public void Of_a_yes_and_a_no_on_one_day_without_hours_the_no_counts()
    {
        Assert.Equal(Enrollment.Revoked, State(Yes(On(Tenth, takes: false, "y")), new ConsentRevoked(On(Tenth, takes: true, "r"))).Ccm.Standing);
        Assert.Equal(Enrollment.Revoked, State(new ConsentDeclined(On(Tenth, takes: true, "a")), Yes(On(Tenth, takes: false, "y"))).Ccm.Standing);
    }

    [Fact]
    public void A_stop_is_not_undone_by_what_was_said_before_or_after_it()
    {
        foreach (var day in new[] { 10, 12, 14 })
        {
            PermissionEvent[] events = [Number("n", 0), new TextsStopped(At(12, 10, "s") with { Channel = EvidenceChannel.Text }, RevocationScope.ThisProgram), new TextingGranted(At(day, 12, "g"))];
            Assert.Equal(TextingState.OptedOut, State(events).Texting.State);
        }
    }

    [Fact]
    public void A_yes_that_came_to_light_later_stands_beside_a_stop()
    {
        var state = State(Number("n", 0), Asked("a", 1), Stop("s", 100), Yes(On(new(2026, 4, 3), takes: false, "y")));
        Assert.Equal((Enrollment.Consented, TextingState.OptedOut), (state.Ccm.Standing, state.Texting.State));
    }

    [Fact]
    public void A_number_that_came_later_was_not_given_by_what_was_said_before()
    {
        PermissionEvent[] history = [Number("n", 0, attested: false), Number("n2", 24 * 11)];
        Assert.True(NumberThen.IsAnother(new TextingGranted(At(10, 9)), history));
        Assert.False(NumberThen.IsAnother(new TextingGranted(At(15, 9)), history));
        Assert.False(NumberThen.IsAnother(new TextsStopped(At(10, 9), RevocationScope.ThisProgram), history));
    }

    [Fact]
    public void The_same_form_sent_twice_says_the_same_and_another_day_of_it_says_something_else()
    {
        var later = Now.AddMinutes(5);
        ConsentGiven Sent(SaidWhen when, DateTimeOffset at) => Yes(when.Date(Phone() with { At = at }, takes: false, Zone, at));
        Assert.True(Sent(new(), Now).SaysTheSameAs(Sent(new(), later)));
        Assert.True(Sent(new(On: Tenth), Now).SaysTheSameAs(Sent(new(On: Tenth), later)));
        Assert.True(Sent(new(Now.AddDays(-1)), Now).SaysTheSameAs(Sent(new(Now.AddDays(-1)), later)));
        Assert.False(Sent(new(On: Tenth), Now).SaysTheSameAs(Sent(new(On: Tenth.AddDays(1)), later)));
        Assert.False(Sent(new(Now.AddDays(-1)), Now).SaysTheSameAs(Sent(new(Now.AddDays(-2)), later)));
        Assert.False(Sent(new(), Now).SaysTheSameAs(Sent(new(On: Tenth), later)));
        Assert.False(Sent(new(On: Tenth), Now).SaysTheSameAs(Sent(new(), later)));
    }

    [Theory]
    [InlineData("2026-04-19", null)]
    [InlineData("2026-03-12", null)]
    [InlineData("2026-03-11", "before the plan")]
    [InlineData("2026-04-20", "future")]
    public void A_copy_was_given_between_the_plan_and_today(string day, string? mend)
    {
        var fault = CarePlanCopyDay.Fault(DateOnly.ParseExact(day, "yyyy-MM-dd"), new(2026, 3, 12), Born, new(2026, 4, 19));
        if (mend is null) Assert.Null(fault);
        else Assert.Contains(mend, fault, StringComparison.Ordinal);
        Assert.Contains("birth", CarePlanCopyDay.Fault(Born.AddDays(-1), null, Born, new(2026, 4, 19)), StringComparison.Ordinal);
    }
}
