namespace CcmFlow.Rules.Calendar;

/// <summary>The local days of a month as stretches of real time in UTC ticks. Made once a zone and month, so that counting asks the zone nothing.</summary>
internal sealed class MonthDays
{
    // One start a day, and last the first instant after the month. A day that a zone skipped has no length.
    private readonly long[] starts;

    public MonthDays(ServiceMonth month, LocalZone zone) =>
        starts = [.. Enumerable.Range(0, month.Last.Day + 1).Select(day => zone.DayStart(month.First.AddDays(day)).UtcTicks)];

    public long Start => starts[0];

    /// <summary>The first instant after the month.</summary>
    public long End => starts[^1];

    /// <summary>How many days after the first of the month an instant of it lies.</summary>
    public int DayOf(long utcTicks)
    {
        var found = Array.BinarySearch(starts, utcTicks);
        var day = found >= 0 ? found : ~found - 1;
        while (day + 1 < starts.Length && starts[day + 1] == starts[day])
        {
            day++;
        }

        return day;
    }

    /// <summary>The first instant after the day.</summary>
    public long EndOf(int day) => starts[day + 1];
}
