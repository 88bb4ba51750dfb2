namespace CcmFlow.Rules.OnCall;

/// <summary>From a schedule to people.</summary>
public static class OnCallResolver
{
    public static OnCallNow At(OnCallSchedule schedule, DateTimeOffset instant) => throw new NotImplementedException();

    /// <summary>The people of an escalation step at an instant: each once, in the order of the targets. A target that no longer exists adds nobody.</summary>
    public static IReadOnlyList<string> People(
        EscalationStep step, IReadOnlyDictionary<string, OnCallSchedule> schedules, DateTimeOffset instant) => throw new NotImplementedException();

    /// <summary>The cover between two instants, without holes: each shift begins where the one before ends.</summary>
    public static IReadOnlyList<OnCallShift> Shifts(OnCallSchedule schedule, DateTimeOffset from, DateTimeOffset to) => throw new NotImplementedException();

    /// <summary>The spans in which nobody is on call.</summary>
    public static IReadOnlyList<OnCallShift> Gaps(OnCallSchedule schedule, DateTimeOffset from, DateTimeOffset to) =>
        [.. Shifts(schedule, from, to).Where(shift => shift.IsGap)];
}
