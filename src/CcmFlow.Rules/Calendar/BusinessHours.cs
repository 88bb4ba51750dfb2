namespace CcmFlow.Rules.Calendar;

/// <summary>The office hours of a practice in its own zone: Monday to Friday, 09:00 inclusive to 17:00 exclusive. Holidays are not known.</summary>
public static class BusinessHours
{
    public static TimeOnly Opens { get; } = new(9, 0);

    public static TimeOnly Closes { get; } = new(17, 0);

    public static bool IsOpen(DateTimeOffset instant, LocalZone zone)
    {
        var time = zone.LocalTime(instant);
        return IsBusinessDay(zone.LocalDate(instant)) && time >= Opens && time < Closes;
    }

    /// <summary>The given instant when the office is open, else its next opening. In UTC.</summary>
    public static DateTimeOffset NextOpen(DateTimeOffset instant, LocalZone zone)
    {
        if (IsOpen(instant, zone))
        {
            return instant.ToUniversalTime();
        }

        var date = zone.LocalDate(instant);
        if (zone.LocalTime(instant) >= Opens || !IsBusinessDay(date))
        {
            date = NextBusinessDay(date);
        }

        return zone.AtLocal(date, Opens).ToUniversalTime();
    }

    /// <summary>The instant by which the office has been open for <paramref name="working"/> from <paramref name="instant"/> on. In UTC.</summary>
    public static DateTimeOffset After(DateTimeOffset instant, TimeSpan working, LocalZone zone)
    {
        var from = NextOpen(instant, zone);
        while (true)
        {
            var closes = zone.AtLocal(zone.LocalDate(from), Closes).ToUniversalTime();
            if (from + working <= closes)
            {
                return from + working;
            }

            working -= closes - from;
            from = NextOpen(closes, zone);
        }
    }

    public static bool IsBusinessDay(DateOnly date) => date.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);

    /// <summary>The first business day after the date.</summary>
    public static DateOnly NextBusinessDay(DateOnly date)
    {
        do
        {
            date = date.AddDays(1);
        }
        while (!IsBusinessDay(date));
        return date;
    }
}
