using CcmFlow.Rules.OnCall;

namespace CcmFlow.Rules.Tests.OnCall;

public sealed class OnCallResolverTests
{
    private static readonly string[] People = ["ana", "ben", "cleo"];

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
}
