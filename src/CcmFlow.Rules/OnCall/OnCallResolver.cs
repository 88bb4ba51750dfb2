namespace CcmFlow.Rules.OnCall;

/// <summary>From a schedule to people.</summary>
public static class OnCallResolver
{
    public static OnCallNow At(OnCallSchedule schedule, DateTimeOffset instant)
    {
        var scheduled = schedule.TurnsAt(instant).PersonAt(instant);
        var people = new List<string>();
        if (scheduled is not null)
        {
            people.Add(scheduled);
        }

        var applied = new List<string>();
        foreach (var change in schedule.Overrides)
        {
            if (change.Covers(instant) && OverrideEffect.Apply(change, people))
            {
                applied.Add(change.Id);
            }
        }

        return new OnCallNow(people, scheduled, applied);
    }

    /// <summary>The people of an escalation step at an instant: each once, in the order of the targets. A target that no longer exists adds nobody.</summary>
    public static IReadOnlyList<string> People(
        EscalationStep step, IReadOnlyDictionary<string, OnCallSchedule> schedules, DateTimeOffset instant) =>
    [
        .. step.Targets.SelectMany(target => target.Kind switch
        {
            EscalationTargetKind.Person => [target.Id],
            _ => schedules.TryGetValue(target.Id, out var schedule) ? At(schedule, instant).People : [],
        }).Distinct(),
    ];

    /// <summary>The cover between two instants, without holes: each shift begins where the one before ends.</summary>
    public static IReadOnlyList<OnCallShift> Shifts(OnCallSchedule schedule, DateTimeOffset from, DateTimeOffset to)
    {
        var shifts = new List<OnCallShift>();
        var edges = schedule.Edges(from, to);
        for (var i = 0; i + 1 < edges.Count; i++)
        {
            var people = At(schedule, edges[i]).People;
            if (shifts.Count > 0 && shifts[^1].People.SequenceEqual(people))
            {
                shifts[^1] = shifts[^1] with { End = edges[i + 1] };
            }
            else
            {
                shifts.Add(new OnCallShift(edges[i], edges[i + 1], people));
            }
        }

        return shifts;
    }

    /// <summary>The spans in which nobody is on call.</summary>
    public static IReadOnlyList<OnCallShift> Gaps(OnCallSchedule schedule, DateTimeOffset from, DateTimeOffset to) =>
        [.. Shifts(schedule, from, to).Where(shift => shift.IsGap)];
}
