using static CcmFlow.Rules.OnCall.OverrideConflictKind;

namespace CcmFlow.Rules.OnCall;

/// <summary>Looks at an override before it is made. None of its findings is let pass: a person mends the request.</summary>
public static class OverrideCheck
{
    /// <summary>What a year cannot be before or after; whether a shift lies too far ahead is judged with the change.</summary>
    public const int EarliestYear = 2000;

    public const int LatestYear = 2199;

    /// <summary>For longer than that, and for what lies further ahead, the rotation itself is to be changed; a year mistyped is caught too.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromDays(366);

    private static readonly TimeSpan Ahead = TimeSpan.FromDays(2 * 366);

    /// <param name="schedules">All of the practice's schedules, by id.</param>
    /// <param name="mayHoldShift">Whether a person may be put on call.</param>
    public static IReadOnlyList<OverrideConflict> Find(
        OnCallOverride change, string scheduleId, IReadOnlyDictionary<string, OnCallSchedule> schedules, Func<string, bool> mayHoldShift, DateTimeOffset now)
    {
        OverrideConflict Of(OverrideConflictKind kind, string? with = null) => new(kind, change.Start, change.End, with);
        if (!HasItsPeople(change))
        {
            return [Of(PeopleMissing)];
        }

        if (change.End <= change.Start || change.End <= now || change.End - change.Start > Longest || change.Start - now > Ahead)
        {
            return [Of(TimeWrong)];
        }

        var schedule = schedules[scheduleId];
        var after = schedule with { Overrides = [.. schedule.Overrides, change] };
        var gaps = OnCallResolver.Gaps(schedule, change.Start, change.End);
        return
        [
            .. change.BroughtIn().Where(person => !mayHoldShift(person)).Select(person => Of(MayHoldNoShift, person)),
            .. schedule.Overrides.Where(other => other.Overlaps(change) && Contradict(other, change)).Select(other => Of(Contradicts, other.Id)),
            .. OnCallResolver.Shifts(after, change.Start, change.End).Any(shift => OnCallResolver.At(after, shift.Start).OverrideIds.Contains(change.Id))
                ? Array.Empty<OverrideConflict>()
                : [Of(NoEffect)],
            .. OnCallResolver.Gaps(after, change.Start, change.End).Where(gap => !gaps.Any(old => old.Start <= gap.Start && gap.End <= old.End))
                .Select(gap => new OverrideConflict(LeavesGap, gap.Start, gap.End, null)),
            .. DoubleShifts(change, after, schedules.Values.Where(other => other.Id != scheduleId)),
        ];
    }

    /// <summary>Of two who change places, without a shift in exchange: who holds none of the schedule's shifts then. Null: both hold one, or neither, which changes nothing.</summary>
    public static OverrideConflict? FindOneSided(OnCallOverride change, OnCallSchedule schedule)
    {
        if (change is not { Kind: OnCallOverrideKind.Swap, Add: { } one, Remove: { } other } || change.End <= change.Start)
        {
            return null;
        }

        var holders = OnCallResolver.Shifts(schedule, change.Start, change.End).SelectMany(shift => shift.People).ToHashSet(StringComparer.Ordinal);
        return holders.Contains(one) == holders.Contains(other) ? null : new OverrideConflict(OneSided, change.Start, change.End, holders.Contains(one) ? other : one);
    }

    public static bool IsYear(int year) => year is >= EarliestYear and <= LatestYear;

    private static bool HasItsPeople(OnCallOverride change) => change.Kind switch
    {
        OnCallOverrideKind.Add or OnCallOverrideKind.Cover => change.Add is not null,
        OnCallOverrideKind.Remove => change.Remove is not null,
        _ => change.Add is not null && change.Remove is not null && change.Add != change.Remove,
    };

    // Whoever an earlier override has sent away cannot be brought in, nor the other way round, nor be replaced twice.
    private static bool Contradict(OnCallOverride earlier, OnCallOverride later) =>
        Goes(earlier).Intersect(Comes(later)).Any() || Comes(earlier).Intersect(Goes(later)).Any() || Goes(earlier).Intersect(Goes(later)).Any()
        || (earlier.Kind == OnCallOverrideKind.Cover && later.Kind == OnCallOverrideKind.Cover);

    private static IEnumerable<string> Comes(OnCallOverride change) => change.BroughtIn();

    private static IEnumerable<string> Goes(OnCallOverride change) =>
        (change.Kind switch
        {
            OnCallOverrideKind.Remove or OnCallOverrideKind.Replace => new[] { change.Remove },
            OnCallOverrideKind.Swap => [change.Add, change.Remove],
            _ => [],
        }).OfType<string>();

    /// <summary>One person on two levels at once is one person less when both are paged.</summary>
    private static IEnumerable<OverrideConflict> DoubleShifts(OnCallOverride change, OnCallSchedule after, IEnumerable<OnCallSchedule> others)
    {
        var mine = OnCallResolver.Shifts(after, change.Start, change.End);
        foreach (var other in others)
        {
            foreach (var shift in OnCallResolver.Shifts(other, change.Start, change.End))
            {
                var meets = mine.FirstOrDefault(own => own.Start < shift.End && shift.Start < own.End && own.People.Intersect(change.BroughtIn()).Intersect(shift.People).Any());
                if (meets is not null)
                {
                    yield return new OverrideConflict(DoubleShift, Later(meets.Start, shift.Start), Earlier(meets.End, shift.End), other.Id)
                    {
                        Person = meets.People.Intersect(change.BroughtIn()).Intersect(shift.People).First(),
                    };
                }
            }
        }
    }

    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;

    private static DateTimeOffset Earlier(DateTimeOffset one, DateTimeOffset other) => one < other ? one : other;
}
