using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.OnCall;
using static CcmFlow.Rules.OnCall.OnCallOverrideKind;

namespace CcmFlow.Rules.Tests.OnCall;

public sealed class OverrideTests
{
    private static readonly DateTimeOffset Now = At(1);

    [Fact]
    public void Two_who_swap_have_each_others_turns()
    {
        var schedule = Daily("ana", "ben", "cleo") with { Overrides = [new("o", Swap, At(1), At(4), "ana", "ben")] };

        Assert.Equal(["ben", "ana", "cleo", "ana"], Primaries(schedule, 4));
    }

    [Fact]
    public void Temporary_cover_is_alone_on_call_whatever_was_changed_before()
    {
        var schedule = Daily("ana", "ben") with { Overrides = [new("a", Add, At(1), At(4), "cleo", null), new("c", Cover, At(2), At(3), "dora", null)] };

        Assert.Equal(["ana", "dora", "ana"], Primaries(schedule, 3));
        Assert.Equal(["dora"], OnCallResolver.At(schedule, At(2)).People);
    }

    [Fact]
    public void A_sound_change_has_no_conflict() =>
        Assert.Empty(Check(Daily("ana", "ben"), new("o", Replace, At(1), At(2), "cleo", "ana")));

    [Theory]
    [InlineData(Replace, "cleo", null, OverrideConflictKind.PeopleMissing)]
    [InlineData(Swap, "ana", "ana", OverrideConflictKind.PeopleMissing)]
    [InlineData(Cover, null, null, OverrideConflictKind.PeopleMissing)]
    [InlineData(Remove, null, "ana", OverrideConflictKind.LeavesGap)]
    [InlineData(Remove, null, "ben", OverrideConflictKind.NoEffect)]
    [InlineData(Add, "ana", null, OverrideConflictKind.NoEffect)]
    [InlineData(Replace, "zoe", "ana", OverrideConflictKind.MayHoldNoShift)]
    public void A_change_that_does_no_good_is_refused_with_the_reason(OnCallOverrideKind kind, string? add, string? remove, OverrideConflictKind expected) =>
        Assert.Equal([expected], Check(Daily("ana", "ben"), new("o", kind, At(1), At(2), add, remove)).Select(conflict => conflict.Kind));

    [Fact]
    public void A_change_of_a_year_that_was_mistyped_is_refused()
    {
        foreach (var (start, end) in new[] { (At(1), DateTimeOffset.MaxValue), (DateTimeOffset.MinValue, At(1)), (At(1).AddYears(100), At(2).AddYears(100)), (At(1), At(1).AddDays(367)) })
            Assert.Equal([OverrideConflictKind.TimeWrong], Check(Daily("ana"), new("o", Add, start, end, "cleo", null)).Select(c => c.Kind));
    }

    [Fact]
    public void A_change_that_ends_before_it_begins_or_lies_in_the_past_is_refused()
    {
        Assert.Equal([OverrideConflictKind.TimeWrong], Check(Daily("ana"), new("o", Add, At(3), At(2), "cleo", null)).Select(c => c.Kind));
        Assert.Equal([OverrideConflictKind.TimeWrong], Check(Daily("ana"), new("o", Add, At(1), Now, "cleo", null)).Select(c => c.Kind));
    }

    [Fact]
    public void Replacing_the_same_person_twice_is_a_contradiction_that_names_the_earlier_change()
    {
        var schedule = Daily("ana", "ben") with { Overrides = [new("first", Replace, At(1), At(2), "cleo", "ana")] };

        Assert.Contains(new OverrideConflict(OverrideConflictKind.Contradicts, At(1), At(2), "first"), Check(schedule, new("o", Replace, At(1), At(2), "dora", "ana")));
    }

    [Theory]
    [InlineData("ana", "ben", "ben")]
    [InlineData("ben", "ana", "ben")]
    [InlineData("cleo", "dora", null)]
    public void Who_holds_no_shift_has_none_to_change_places_with(string one, string other, string? without) =>
        Assert.Equal(without, OverrideCheck.FindOneSided(new("o", OnCallOverrideKind.Swap, At(1), At(2), one, other), Daily("ana", "ben"))?.With);

    [Fact]
    public void Two_who_both_hold_a_shift_then_may_change_places() =>
        Assert.Null(OverrideCheck.FindOneSided(new("o", OnCallOverrideKind.Swap, At(1), At(3), "ana", "ben"), Daily("ana", "ben")));

    [Fact]
    public void One_person_on_two_levels_at_once_is_a_conflict()
    {
        var first = Daily("ana", "ben");
        var second = Daily("cleo", "dora") with { Id = "second" };
        var schedules = new Dictionary<string, OnCallSchedule> { ["s"] = first, ["second"] = second };

        var found = OverrideCheck.Find(new("o", Replace, At(1), At(2), "cleo", "ana"), "s", schedules, _ => true, Now);

        Assert.Equal([new OverrideConflict(OverrideConflictKind.DoubleShift, At(1), At(2), "second") { Person = "cleo" }], found);
    }

    [Fact]
    public void A_gap_and_a_shift_of_somebody_without_verified_numbers_are_found_before_they_come()
    {
        var schedule = Daily("ana", "zoe") with { Overrides = [new("leave", Remove, At(9), At(10), null, "ana")] };
        var policy = new EscalationPolicy("p", [new EscalationStep(1, [new(EscalationTargetKind.Schedule, "s")], TimeSpan.FromMinutes(5))]);

        var gaps = CoverageCheck.Find(new Dictionary<string, OnCallSchedule> { ["s"] = schedule }, policy, person => person != "zoe", At(8), At(11));

        Assert.Equal([new CoverageGap("s", At(8), At(9), "zoe"), new CoverageGap("s", At(9), At(10), null), new CoverageGap("s", At(10), At(11), "zoe")], gaps);
    }

    [Fact]
    public void Office_hours_are_covered_by_their_own_rotation_but_not_on_a_holiday()
    {
        var days = new Rotation("d", Zone, RotationKind.Daily, new DateOnly(2026, 1, 1), new(8, 0), ["dora"]);
        var schedule = Daily("ana") with
        {
            Business = new BusinessCover([DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday], new(8, 0), new(17, 0), days),
            Holidays = new HolidayCover([], Federal: true, null),
        };
        string? Local(int day, int hour) => OnCallResolver.At(schedule, LocalZone.Find(Zone).AtLocal(new DateOnly(2026, 11, day), new TimeOnly(hour, 0))).Primary;

        Assert.Equal(("ana", "dora", "ana", "ana"), (Local(25, 7), Local(25, 8), Local(25, 17), Local(26, 10)));
    }

    [Theory]
    [InlineData(2026, 1, 1)]
    [InlineData(2026, 1, 19)]
    [InlineData(2026, 2, 16)]
    [InlineData(2026, 5, 25)]
    [InlineData(2026, 6, 19)]
    [InlineData(2026, 7, 3)]
    [InlineData(2026, 9, 7)]
    [InlineData(2026, 10, 12)]
    [InlineData(2026, 11, 11)]
    [InlineData(2026, 11, 26)]
    [InlineData(2026, 12, 25)]
    [InlineData(2027, 7, 5)]
    [InlineData(2021, 12, 31)]
    public void Federal_holidays_are_known_with_the_day_on_which_they_are_observed(int year, int month, int day) =>
        Assert.True(FederalHolidays.IsHoliday(new DateOnly(year, month, day)));

    [Fact]
    public void A_year_has_eleven_federal_holidays_and_the_observed_days_of_those_on_weekends()
    {
        var days = Enumerable.Range(0, 365).Select(new DateOnly(2026, 1, 1).AddDays).Where(FederalHolidays.IsHoliday).ToList();

        // 4 July 2026 is a Saturday: the third is observed beside it.
        Assert.Equal(12, days.Count);
    }

    private const string Zone = "America/Chicago";

    // 08:00 in Chicago, in January.
    internal static DateTimeOffset At(int day) => new(2026, 1, day, 14, 0, 0, TimeSpan.Zero);

    internal static OnCallSchedule Daily(params string[] people) => new("s", new Rotation("r", Zone, RotationKind.Daily, new DateOnly(2026, 1, 1), new(8, 0), people), []);

    private static IEnumerable<string?> Primaries(OnCallSchedule schedule, int days) => Enumerable.Range(1, days).Select(day => OnCallResolver.At(schedule, At(day)).Primary);

    private static IReadOnlyList<OverrideConflict> Check(OnCallSchedule schedule, OnCallOverride change) =>
        OverrideCheck.Find(change, "s", new Dictionary<string, OnCallSchedule> { ["s"] = schedule }, person => person != "zoe", Now);
}
