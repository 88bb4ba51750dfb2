using CcmFlow.Rules.OnCall;
using NodaTime;
using NodaTime.TimeZones;

namespace CcmFlow.Rules.Tests.OnCall;

public sealed class OnCallResolverTests
{
    private static readonly string[] People = ["ana", "ben", "cleo"];

    private static readonly string[] Zones =
    [
        "America/New_York", "America/Chicago", "America/Denver", "America/Phoenix", "America/Los_Angeles", "America/Anchorage", "America/Adak",
        "Pacific/Honolulu", "America/Puerto_Rico", "America/Detroit", "America/Boise", "America/Indiana/Indianapolis", "Pacific/Guam",
    ];

    // 01:30 comes twice in November, 02:30 never comes in March.
    private static readonly TimeOnly[] HandOffs = [new(0, 0), new(1, 30), new(2, 30), new(7, 0), new(19, 0)];

    public static TheoryData<string, RotationKind> Rotations()
    {
        var data = new TheoryData<string, RotationKind>();
        foreach (var zone in Zones)
        {
            data.Add(zone, RotationKind.Daily);
            data.Add(zone, RotationKind.Weekly);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Rotations))]
    public void There_is_exactly_one_primary_in_each_hour_of_three_years(string zone, RotationKind kind)
    {
        foreach (var handOff in HandOffs.Take(3))
        {
            var schedule = Schedule(zone, kind, handOff);
            for (var at = Utc(2026, 1, 2, 12); at < Utc(2029, 1, 1); at = at.AddHours(1))
            {
                Assert.Single(OnCallResolver.At(schedule, at).People);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Rotations))]
    public void Each_minute_of_a_day_on_which_clocks_change_has_the_primary_that_an_independent_calendar_names(string zone, RotationKind kind)
    {
        foreach (var handOff in HandOffs)
        {
            var schedule = Schedule(zone, kind, handOff);
            var handOffs = HandOffInstants(schedule.Rotation);
            foreach (var day in new[] { Utc(2026, 11, 1), Utc(2027, 3, 14), Utc(2027, 11, 7) })
            {
                for (var at = day.AddHours(-6); at < day.AddHours(42); at = at.AddMinutes(1))
                {
                    var expected = Oracle(schedule.Rotation, handOffs, at);
                    if (OnCallResolver.At(schedule, at).People is not [var primary] || primary != expected)
                    {
                        Assert.Fail($"{zone} {kind} {handOff} {at:u}: expected {expected}.");
                    }
                }
            }
        }
    }

    [Fact]
    public void The_day_on_which_clocks_go_back_is_a_shift_of_25_hours()
    {
        var shifts = OnCallResolver.Shifts(Schedule("America/Chicago", RotationKind.Daily, new(7, 0)), Utc(2026, 10, 30, 12), Utc(2026, 11, 3, 13));

        Assert.Equal([24, 25, 24, 24], shifts.Take(4).Select(shift => (int)(shift.End - shift.Start).TotalHours));
    }

    [Fact]
    public void Nobody_is_on_call_before_a_rotation_starts()
    {
        var schedule = Schedule("America/Chicago", RotationKind.Daily, new(7, 0));

        Assert.Empty(OnCallResolver.At(schedule, Utc(2026, 1, 1, 12)).People);
        Assert.Equal("ana", OnCallResolver.At(schedule, Utc(2026, 1, 1, 13)).Primary);
    }

    [Fact]
    public void A_replacement_takes_the_place_of_the_other_only_while_that_other_would_be_on_call()
    {
        var swap = new OnCallOverride("o1", OnCallOverrideKind.Replace, Utc(2026, 1, 1, 13), Utc(2026, 1, 3, 13), Add: "dora", Remove: "ana");
        var schedule = Schedule("America/Chicago", RotationKind.Daily, new(7, 0), swap);

        Assert.Equal("dora", OnCallResolver.At(schedule, Utc(2026, 1, 1, 20)).Primary);
        Assert.Equal("ben", OnCallResolver.At(schedule, Utc(2026, 1, 2, 20)).Primary);
        Assert.Equal(["o1"], OnCallResolver.At(schedule, Utc(2026, 1, 1, 20)).OverrideIds);
        Assert.Empty(OnCallResolver.At(schedule, Utc(2026, 1, 2, 20)).OverrideIds);
    }

    [Fact]
    public void An_override_begins_with_its_start_and_is_over_at_its_end()
    {
        var leave = new OnCallOverride("o1", OnCallOverrideKind.Remove, Utc(2026, 1, 1, 15), Utc(2026, 1, 1, 16), null, "ana");
        var schedule = Schedule("America/Chicago", RotationKind.Daily, new(7, 0), leave);

        Assert.Equal(
            [(Utc(2026, 1, 1, 13), "ana"), (Utc(2026, 1, 1, 15), ""), (Utc(2026, 1, 1, 16), "ana")],
            OnCallResolver.Shifts(schedule, Utc(2026, 1, 1, 13), Utc(2026, 1, 1, 18)).Select(shift => (shift.Start, string.Concat(shift.People))));
        Assert.Equal(Utc(2026, 1, 1, 15), Assert.Single(OnCallResolver.Gaps(schedule, Utc(2026, 1, 1, 13), Utc(2026, 1, 3))).Start);
    }

    [Fact]
    public void An_added_person_comes_after_the_primary_and_fills_a_gap()
    {
        var leave = new OnCallOverride("o1", OnCallOverrideKind.Remove, Utc(2026, 1, 1, 14), Utc(2026, 1, 1, 16), null, "ana");
        var cover = new OnCallOverride("o2", OnCallOverrideKind.Add, Utc(2026, 1, 1, 15), Utc(2026, 1, 1, 17), "dora", null);
        var schedule = Schedule("America/Chicago", RotationKind.Daily, new(7, 0), leave, cover);

        Assert.Empty(OnCallResolver.At(schedule, Utc(2026, 1, 1, 14)).People);
        Assert.Equal(["dora"], OnCallResolver.At(schedule, Utc(2026, 1, 1, 15)).People);
        Assert.Equal(["ana", "dora"], OnCallResolver.At(schedule, Utc(2026, 1, 1, 16)).People);
    }

    [Fact]
    public void A_step_pages_each_person_once_and_ignores_a_schedule_that_is_gone()
    {
        var step = new EscalationStep(
            1,
            [new(EscalationTargetKind.Schedule, "s"), new(EscalationTargetKind.Person, "ana"), new(EscalationTargetKind.Schedule, "gone")],
            TimeSpan.FromMinutes(5));
        var schedules = new Dictionary<string, OnCallSchedule> { ["s"] = Schedule("America/Chicago", RotationKind.Daily, new(7, 0)) };

        Assert.Equal(["ana"], OnCallResolver.People(step, schedules, Utc(2026, 1, 1, 15)));
        Assert.Equal(["ben", "ana"], OnCallResolver.People(step, schedules, Utc(2026, 1, 2, 15)));
    }

    private static OnCallSchedule Schedule(string zone, RotationKind kind, TimeOnly handOff, params OnCallOverride[] overrides) =>
        new("s", new Rotation("r", zone, kind, new DateOnly(2026, 1, 1), handOff, People), overrides);

    private static DateTimeOffset Utc(int year, int month, int day, int hour = 0) => new(year, month, day, hour, 0, 0, TimeSpan.Zero);

    // NodaTime, and counting hand-offs one by one instead of dividing days.
    private static List<DateTimeOffset> HandOffInstants(Rotation rotation)
    {
        var zone = DateTimeZoneProviders.Tzdb[rotation.TimeZone];
        var resolver = Resolvers.CreateMappingResolver(Resolvers.ReturnEarlier, Resolvers.ReturnStartOfIntervalAfter);
        return
        [
            .. Enumerable.Range(0, 800).Select(days => LocalDate.FromDateOnly(rotation.StartsOn).PlusDays(days))
                .Select(day => zone.ResolveLocal(day + LocalTime.FromTimeOnly(rotation.HandOff), resolver).ToDateTimeOffset()),
        ];
    }

    private static string Oracle(Rotation rotation, List<DateTimeOffset> handOffs, DateTimeOffset at)
    {
        var passed = handOffs.FindLastIndex(handOff => handOff <= at);
        return rotation.Participants[(rotation.Kind == RotationKind.Weekly ? passed / 7 : passed) % rotation.Participants.Count];
    }
}
