using CcmFlow.Rules.OnCall;
using static CcmFlow.Rules.OnCall.OnCallOverrideKind;
using static CcmFlow.Rules.Tests.OnCall.OverrideTests;

namespace CcmFlow.Rules.Tests.OnCall;

public sealed class TakeBackTests
{
    private const string Unready = "zoe";
    private static readonly DateTimeOffset Now = At(2);

    [Fact]
    public void Taking_back_who_came_is_refused_where_who_was_there_has_gone_since()
    {
        var came = new OnCallOverride("came", Add, At(2), At(4), "ben", null);
        var schedule = Daily("ana") with { Overrides = [came, new("went", Remove, At(3), At(4), null, "ana")] };

        Assert.Equal([new OverrideConflict(OverrideConflictKind.LeavesGap, At(3), At(4), null)], Find(came, schedule));
    }

    [Fact]
    public void Taking_back_who_stood_in_for_somebody_without_verified_numbers_is_refused()
    {
        var change = new OnCallOverride("o", Replace, At(2), At(3), "ana", Unready);

        Assert.Equal([new OverrideConflict(OverrideConflictKind.LeavesGap, At(2), At(3), null)], Find(change, Daily(Unready) with { Overrides = [change] }));
    }

    [Fact]
    public void One_finding_tells_of_time_without_a_break_whoever_would_have_been_on_call()
    {
        var change = new OnCallOverride("o", Cover, At(2), At(4), "ana", null);
        var schedule = Daily("yak", Unready) with { Overrides = [change] };

        Assert.Equal([new OverrideConflict(OverrideConflictKind.LeavesGap, At(2), At(4), null)], TakeBackCheck.Find(change, "s", All(schedule), person => person == "ana", Now));
    }

    [Fact]
    public void Who_comes_back_by_it_and_has_another_levels_shift_by_now_keeps_it_standing()
    {
        var change = new OnCallOverride("o", Replace, At(2), At(4), "ben", "ana");
        var second = Daily("cleo") with { Id = "second", Overrides = [new("p", Add, At(3), At(5), "ana", null)] };

        Assert.Equal([new OverrideConflict(OverrideConflictKind.DoubleShift, At(3), At(4), "second")], Find(change, Daily("ana") with { Overrides = [change] }, second));
    }

    [Fact]
    public void What_nobody_covered_anyway_keeps_no_change_standing()
    {
        var change = new OnCallOverride("o", Add, At(2), At(4), Unready, null);

        Assert.Empty(Find(change, Daily(Unready, "yak") with { Overrides = [change, new("away", Remove, At(2), At(3), null, "yak")] }));
    }

    [Fact]
    public void A_sound_swap_can_be_taken_back_as_it_was_made()
    {
        var change = new OnCallOverride("o", Swap, At(3), At(6), "ana", "ben");

        Assert.Empty(Find(change, Daily("ana", "ben") with { Overrides = [change] }));
    }

    [Fact]
    public void Of_a_change_that_runs_only_the_rest_is_judged_and_one_that_is_over_stays()
    {
        var runs = new OnCallOverride("o", Add, At(1), At(3), "ben", null);
        var schedule = Daily("ana") with { Overrides = [runs, new("went", Remove, At(1), At(3), null, "ana")] };

        Assert.Equal([new OverrideConflict(OverrideConflictKind.LeavesGap, Now, At(3), null)], Find(runs, schedule));
        Assert.Equal([OverrideConflictKind.TimeWrong], Find(runs with { End = Now }, schedule).Select(conflict => conflict.Kind));
    }

    [Fact]
    public void A_change_of_a_schedule_that_is_gone_changes_nobodys_shift() =>
        Assert.Empty(TakeBackCheck.Find(new("o", Add, At(2), At(3), "ben", null), "gone", All(Daily("ana")), _ => true, Now));

    private static IReadOnlyList<OverrideConflict> Find(OnCallOverride change, params OnCallSchedule[] schedules) =>
        TakeBackCheck.Find(change, "s", All(schedules), person => person is not (Unready or "yak"), Now);

    private static Dictionary<string, OnCallSchedule> All(params OnCallSchedule[] schedules) => schedules.ToDictionary(schedule => schedule.Id);
}
