using static CcmFlow.Rules.OnCall.OverrideConflictKind;

namespace CcmFlow.Rules.OnCall;

/// <summary>Looks at an override before it is taken back: that changes who is on call as much as making it did. None of its findings is let pass.</summary>
public static class TakeBackCheck
{
    /// <param name="schedules">All of the practice's schedules, by id, with the override as it stands.</param>
    /// <param name="mayHoldShift">Somebody without verified numbers covers nothing.</param>
    public static IReadOnlyList<OverrideConflict> Find(
        OnCallOverride change, string scheduleId, IReadOnlyDictionary<string, OnCallSchedule> schedules, Func<string, bool> mayHoldShift, DateTimeOffset now)
    {
        if (change.End <= now)
        {
            return [new OverrideConflict(TimeWrong, change.Start, change.End, null)];
        }

        if (!schedules.TryGetValue(scheduleId, out var before))
        {
            return [];
        }

        var after = before with { Overrides = [.. before.Overrides.Where(other => other.Id != change.Id)] };
        // What is over stays as it was, whatever is taken back.
        var (from, to) = (change.Start > now ? change.Start : now, change.End);
        return
        [
            .. Joined(Spans(before, after, from, to).Where(span => !span.Now.Any(mayHoldShift) && span.Then.Any(mayHoldShift)).Select(span => new OverrideConflict(LeavesGap, span.Start, span.End, null))),
            .. Joined(DoubleShifts(before, after, schedules.Values.Where(other => other.Id != scheduleId), from, to)),
        ];
    }

    /// <summary>Whoever comes back by it may have been given another level's shift meanwhile.</summary>
    private static IEnumerable<OverrideConflict> DoubleShifts(OnCallSchedule before, OnCallSchedule after, IEnumerable<OnCallSchedule> others, DateTimeOffset from, DateTimeOffset to)
    {
        foreach (var other in others)
        {
            foreach (var span in Spans(before, after, from, to))
            {
                foreach (var shift in OnCallResolver.Shifts(other, span.Start, span.End).Where(shift => shift.People.Intersect(span.Now.Except(span.Then)).Any()))
                {
                    yield return new OverrideConflict(DoubleShift, shift.Start, shift.End, other.Id);
                }
            }
        }
    }

    /// <summary>The time cut wherever somebody goes or comes, with and without the change.</summary>
    private static IEnumerable<(DateTimeOffset Start, DateTimeOffset End, IReadOnlyList<string> Then, IReadOnlyList<string> Now)> Spans(
        OnCallSchedule before, OnCallSchedule after, DateTimeOffset from, DateTimeOffset to)
    {
        var edges = new SortedSet<DateTimeOffset> { from, to };
        edges.UnionWith(OnCallResolver.Shifts(before, from, to).Concat(OnCallResolver.Shifts(after, from, to)).Select(shift => shift.Start));
        return edges.Zip(edges.Skip(1), (start, end) => (start, end, OnCallResolver.At(before, start).People, OnCallResolver.At(after, start).People));
    }

    /// <summary>One finding for time without a break.</summary>
    private static IEnumerable<OverrideConflict> Joined(IEnumerable<OverrideConflict> conflicts)
    {
        OverrideConflict? open = null;
        foreach (var next in conflicts)
        {
            if (open is not null && open.With == next.With && open.End == next.Start)
            {
                open = open with { End = next.End };
                continue;
            }

            if (open is not null)
            {
                yield return open;
            }

            open = next;
        }

        if (open is not null)
        {
            yield return open;
        }
    }
}
