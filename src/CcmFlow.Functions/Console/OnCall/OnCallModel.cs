using CcmFlow.Rules.OnCall;

namespace CcmFlow.Functions.Console.OnCall;

/// <summary>Who is on call, the weeks ahead, and what was changed by hand.</summary>
public sealed record OnCallModel(
    IReadOnlyList<LevelNow> Levels, IReadOnlyList<ScheduleWeeks> Schedules, IReadOnlyList<CoverageGap> Gaps, IReadOnlyList<(string Id, string Name, bool Ready)> Team, EscalationPolicy Policy)
{
    public Typed Typed { get; init; } = Typed.Nothing;
}

/// <param name="Next">Who comes after, and when; null when nobody does within the weeks that are shown.</param>
public sealed record LevelNow(int Level, IReadOnlyList<string> People, TimeSpan AckWithin, OnCallShift? Next);

/// <param name="Turns">Ids of the team members who take turns, in their order.</param>
/// <param name="Days">From the Monday of this week on.</param>
public sealed record ScheduleWeeks(string Id, IReadOnlyList<string> Turns, IReadOnlyList<CalendarDay> Days, IReadOnlyList<OnCallOverride> Changes);

/// <param name="Shifts">Local hours and the people; nobody is a gap.</param>
public sealed record CalendarDay(DateOnly Day, IReadOnlyList<CalendarShift> Shifts);

/// <param name="Changed">By hand: the turns alone would have it otherwise.</param>
public sealed record CalendarShift(OnCallShift Shift, bool Changed);
