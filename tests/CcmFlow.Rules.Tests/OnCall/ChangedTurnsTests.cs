using CcmFlow.Rules.OnCall;
using FsCheck;
using FsCheck.Fluent;

namespace CcmFlow.Rules.Tests.OnCall;

/// <summary>Turns that are changed change nothing of who was on call before.</summary>
public sealed class ChangedTurnsTests
{
    private const string Zone = "America/New_York";
    private static readonly DateTimeOffset Start = new(2026, 3, 1, 5, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Turns_that_begin_in_ten_years_take_nobody_off_call_who_was_on_call_last_month()
    {
        var before = Schedule(new Rotation("r", Zone, RotationKind.Weekly, new DateOnly(2026, 1, 5), new TimeOnly(8, 0), ["a", "b"]));
        var now = Start.AddDays(30);
        var after = (before with { Rotation = before.Rotation with { StartsOn = new DateOnly(2036, 1, 7) } }).After(before, now);
        Assert.Empty(OnCallResolver.Gaps(after, Start, now));
        var gap = Assert.Single(OnCallResolver.Gaps(after, Start, now.AddDays(1)));
        Assert.Equal((now, now.AddDays(1)), (gap.Start, gap.End));
    }

    [Fact]
    public void A_change_of_nothing_leaves_no_trace()
    {
        var before = Schedule(new Rotation("r", Zone, RotationKind.Daily, new DateOnly(2026, 1, 5), new TimeOnly(8, 0), ["a", "b"])) with
        {
            Business = new BusinessCover([DayOfWeek.Monday], new TimeOnly(9, 0), new TimeOnly(17, 0), new Rotation("o", Zone, RotationKind.Daily, new DateOnly(2026, 1, 5), new TimeOnly(8, 0), ["c"])),
            Holidays = new HolidayCover([new DateOnly(2026, 4, 1)], true, null),
        };
        var same = before with
        {
            Rotation = before.Rotation with { Participants = ["a", "b"] }, Business = before.Business with { Days = [DayOfWeek.Monday] }, Holidays = before.Holidays with { Dates = [new DateOnly(2026, 4, 1)] },
        };
        Assert.Empty(same.After(before, Start).Before);
        Assert.Single((same with { Business = null }).After(before, Start).Before);
        Assert.Single((same with { Holidays = before.Holidays with { Federal = false } }).After(before, Start).Before);
    }

    [Fact]
    public void Each_change_keeps_what_was_so_at_every_instant_before_it_and_edges_tell_all_that_changes() => Check.One(
        Config.QuickThrowOnFailure,
        Prop.ForAll(Gen.Zip(Turn().ListOf(4), Gen.Choose(1, 60).ListOf(3)).ToArbitrary(), drawn =>
        {
            var (turns, gaps) = drawn;
            var (now, current) = (Start, Schedule(turns[0]));
            var (end, said) = (Start.AddDays(200), new Dictionary<DateTimeOffset, string>());
            foreach (var (turn, gap) in turns.Skip(1).Zip(gaps))
            {
                for (var at = now; at < now.AddHours(gap * 7); at = at.AddMinutes(90)) said[at] = Words(current, at);
                now = now.AddHours(gap * 7);
                current = (current with { Rotation = turn }).After(current, now);
            }
            Assert.All(said, s => Assert.Equal(s.Value, Words(current, s.Key)));
            foreach (var shift in OnCallResolver.Shifts(current, Start, end))
                for (var at = shift.Start; at < shift.End; at = at.AddMinutes(177)) Assert.Equal(string.Join(',', shift.People), Words(current, at));
        }));

    private static string Words(OnCallSchedule schedule, DateTimeOffset at) => string.Join(',', OnCallResolver.At(schedule, at).People);

    private static OnCallSchedule Schedule(Rotation rotation) => new("first", rotation, []);

    private static Gen<Rotation> Turn() =>
        from kind in Gen.Elements(RotationKind.Hourly, RotationKind.Daily, RotationKind.Weekly, RotationKind.Monthly)
        from day in Gen.Choose(0, 120)
        from hour in Gen.Choose(0, 23)
        from length in Gen.Choose(kind == RotationKind.Hourly ? 3 : 1, 12)
        from people in Gen.Elements<IReadOnlyList<string>>(["a"], ["a", "b"], ["b", "c", "a"])
        select new Rotation("r", Zone, kind, new DateOnly(2026, 1, 1).AddDays(day), new TimeOnly(hour, 30), people) { Length = length };
}
