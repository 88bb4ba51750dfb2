using CcmFlow.Rules.Calendar;
using FsCheck;
using FsCheck.Fluent;

namespace CcmFlow.Rules.Tests.Calendar;

public sealed class QuietHoursTests
{
    private static readonly LocalZone NewYork = LocalZone.Find("America/New_York");
    private static readonly LocalZone Denver = LocalZone.Find("America/Denver");

    [Theory]
    [InlineData("2026-03-07T07:59:59-05:00", false)]
    [InlineData("2026-03-07T08:00:00-05:00", true)]
    [InlineData("2026-03-07T20:59:59-05:00", true)]
    [InlineData("2026-03-07T21:00:00-05:00", false)]
    [InlineData("2026-03-08T08:00:00-04:00", true)]
    [InlineData("2026-03-08T07:30:00-04:00", false)]
    public void Texts_go_out_from_eight_to_nine_at_the_patients_place(string instant, bool allowed) =>
        Assert.Equal(allowed, QuietHours.IsAllowed(DateTimeOffset.Parse(instant, null), [NewYork]));

    [Fact]
    public void With_two_possible_zones_it_must_be_a_decent_hour_in_both()
    {
        Assert.False(QuietHours.IsAllowed(new(2026, 6, 1, 9, 0, 0, TimeSpan.FromHours(-4)), [NewYork, Denver]));
        Assert.Equal(
            new DateTimeOffset(2026, 6, 1, 10, 0, 0, TimeSpan.FromHours(-4)),
            QuietHours.NextAllowed(new(2026, 6, 1, 9, 0, 0, TimeSpan.FromHours(-4)), [NewYork, Denver]));
    }

    [Fact]
    public void Next_allowed_is_the_earliest_allowed_minute_whatever_the_zones()
    {
        var zones = PatientZones.AllStates;
        var cases = from minute in Gen.Choose(0, 2 * 365 * 24 * 60)
                    from one in Gen.Elements(zones.ToArray())
                    from other in Gen.Elements(zones.ToArray())
                    select (at: new DateTimeOffset(2025, 1, 1, 0, 0, 0, TimeSpan.Zero).AddMinutes(minute), zones: new[] { one, other });
        Prop.ForAll(cases.ToArbitrary(), one => QuietHours.NextAllowed(one.at, one.zones) == FirstAllowedMinute(one.at, one.zones))
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void There_is_an_hour_for_a_patient_whose_state_is_unknown()
    {
        var next = QuietHours.NextAllowed(new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero), PatientZones.For("??", null));

        Assert.True(QuietHours.IsAllowed(next, PatientZones.AllStates));
    }

    [Theory]
    [InlineData("2026-03-06T16:59:00-05:00", "2026-03-06T16:59:00-05:00")]
    [InlineData("2026-03-06T17:00:00-05:00", "2026-03-09T09:00:00-04:00")]
    [InlineData("2026-03-08T05:00:00-04:00", "2026-03-09T09:00:00-04:00")]
    [InlineData("2026-03-09T08:00:00-04:00", "2026-03-09T09:00:00-04:00")]
    public void The_office_opens_again_on_the_next_business_day(string instant, string opens) =>
        Assert.Equal(DateTimeOffset.Parse(opens, null), BusinessHours.NextOpen(DateTimeOffset.Parse(instant, null), NewYork));

    private static DateTimeOffset FirstAllowedMinute(DateTimeOffset from, LocalZone[] zones)
    {
        while (!QuietHours.IsAllowed(from, zones))
        {
            from = from.AddMinutes(1);
        }

        return from;
    }
}
