using CcmFlow.Rules.Calendar;

namespace CcmFlow.Rules.OnCall;

/// <summary>Days on which the office is closed, midnight to midnight, local.</summary>
/// <param name="Dates">The practice's own.</param>
/// <param name="Federal">The US federal holidays count as well.</param>
/// <param name="Rotation">Who is on call on a holiday; null leaves it to the schedule's own rotation.</param>
public sealed record HolidayCover(IReadOnlyList<DateOnly> Dates, bool Federal, Rotation? Rotation)
{
    public bool Contains(DateOnly date) => Dates.Contains(date) || (Federal && FederalHolidays.IsHoliday(date));
}
