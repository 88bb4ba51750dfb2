namespace CcmFlow.Rules.Calendar;

/// <summary>US federal holidays (5 U.S.C. 6103): one on a Saturday is observed on the Friday before, one on a Sunday on the Monday after.</summary>
public static class FederalHolidays
{
    /// <summary>The day is a holiday, or the day on which one is observed.</summary>
    public static bool IsHoliday(DateOnly date) => date.DayOfWeek switch
    {
        DayOfWeek.Friday => IsNamed(date) || IsNamed(date.AddDays(1)),
        DayOfWeek.Monday => IsNamed(date) || IsNamed(date.AddDays(-1)),
        _ => IsNamed(date),
    };

    private static bool IsNamed(DateOnly date) => (date.Month, date.Day, date.DayOfWeek) switch
    {
        (1, 1, _) or (6, 19, _) or (7, 4, _) or (11, 11, _) or (12, 25, _) => true,
        (1 or 2, > 14 and < 22, DayOfWeek.Monday) => true,
        (5, > 24, DayOfWeek.Monday) => true,
        (9, < 8, DayOfWeek.Monday) => true,
        (10, > 7 and < 15, DayOfWeek.Monday) => true,
        (11, > 21 and < 29, DayOfWeek.Thursday) => true,
        _ => false,
    };
}
