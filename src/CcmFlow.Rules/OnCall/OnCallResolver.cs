using CcmFlow.Rules.Calendar;

namespace CcmFlow.Rules.OnCall;

/// <summary>From a schedule to people.</summary>
public static class OnCallResolver
{
    public static OnCallNow At(OnCallSchedule schedule, DateTimeOffset instant)
    {
        var scheduled = ScheduledAt(schedule.Rotation, instant);
        var people = new List<string>();
        if (scheduled is not null)
        {
            people.Add(scheduled);
        }

        var applied = new List<string>();
        foreach (var change in schedule.Overrides.Where(change => instant >= change.Start && instant < change.End))
        {
            if (Apply(change, people))
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
        var edges = Edges(schedule, from, to);
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

    private static string? ScheduledAt(Rotation rotation, DateTimeOffset instant)
    {
        var zone = LocalZone.Find(rotation.TimeZone);
        var day = zone.LocalDate(instant);
        if (instant < zone.AtLocal(day, rotation.HandOff))
        {
            day = day.AddDays(-1);
        }

        var days = day.DayNumber - rotation.StartsOn.DayNumber;
        if (days < 0 || rotation.Participants.Count == 0)
        {
            return null;
        }

        return rotation.Participants[days / DaysPerTurn(rotation.Kind) % rotation.Participants.Count];
    }

    private static int DaysPerTurn(RotationKind kind) => kind switch
    {
        RotationKind.Daily => 1,
        RotationKind.Weekly => 7,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Unknown kind of rotation."),
    };

    private static bool Apply(OnCallOverride change, List<string> people) => change switch
    {
        { Kind: OnCallOverrideKind.Add, Add: { } add } => AddOnce(people, add),
        { Kind: OnCallOverrideKind.Remove, Remove: { } remove } => people.Remove(remove),
        { Kind: OnCallOverrideKind.Replace, Add: { } add, Remove: { } remove } => Replace(people, remove, add),
        _ => false,
    };

    private static bool AddOnce(List<string> people, string person)
    {
        if (people.Contains(person))
        {
            return false;
        }

        people.Add(person);
        return true;
    }

    private static bool Replace(List<string> people, string remove, string add)
    {
        var place = people.IndexOf(remove);
        if (place < 0)
        {
            return false;
        }

        if (people.Contains(add))
        {
            people.RemoveAt(place);
        }
        else
        {
            people[place] = add;
        }

        return true;
    }

    private static List<DateTimeOffset> Edges(OnCallSchedule schedule, DateTimeOffset from, DateTimeOffset to)
    {
        var zone = LocalZone.Find(schedule.Rotation.TimeZone);
        var edges = new SortedSet<DateTimeOffset> { from, to };
        for (var day = zone.LocalDate(from); day <= zone.LocalDate(to); day = day.AddDays(1))
        {
            edges.Add(zone.AtLocal(day, schedule.Rotation.HandOff));
        }

        edges.UnionWith(schedule.Overrides.SelectMany(change => new[] { change.Start, change.End }));
        return [.. edges.Where(edge => edge >= from && edge <= to)];
    }
}
