using CcmFlow.Rules.Calendar;

namespace CcmFlow.Rules.Outlook;

/// <summary>
/// When care managers are told of months that will miss the first threshold: late enough that the pace says something, early enough to act, and twice,
/// because a pace may drop. The month itself is named once.
/// </summary>
public static class NudgePlan
{
    private const int FirstLook = 12;
    private const int SecondLook = 5;

    /// <summary>Local hour of the practice at which it is looked.</summary>
    public const int Hour = 9;

    /// <summary>It is looked on this day.</summary>
    public static bool IsDue(ServiceMonth month, DateOnly today) => DaysLeft(month, today) is FirstLook or SecondLook;

    /// <summary>From this day on a nudge may be open.</summary>
    public static bool HasBegun(ServiceMonth month, DateOnly today) => DaysLeft(month, today) <= FirstLook;

    private static int DaysLeft(ServiceMonth month, DateOnly today) => month.Last.DayNumber - today.DayNumber;
}
