using CcmFlow.Rules.Calendar;

namespace CcmFlow.Rules.Carriers;

/// <summary>
/// How many routine texts a patient gets. One a day and three a week are what 47 CFR 64.1200(a)(9)(iv) allows a health care provider; here they are
/// the default. Safety texts and direct answers to the patient's own text do not count.
/// </summary>
/// <param name="PerDay">Local day of the patient.</param>
/// <param name="PerWeek">Any seven such days in a row.</param>
public sealed record FrequencyCap(int PerDay, int PerWeek)
{
    private const int Week = 7;

    public static FrequencyCap Default { get; } = new(1, 3);

    /// <summary>The given instant when one more text is within the cap then, else the first allowed daytime instant of a later day (UTC).</summary>
    /// <param name="earlier">When routine texts went out; older than a week does not matter.</param>
    public DateTimeOffset NextAllowed(IReadOnlyCollection<DateTimeOffset> earlier, DateTimeOffset now, IReadOnlyList<LocalZone> zones)
    {
        var zone = zones[0];
        var days = earlier.Select(zone.LocalDate).ToList();
        var today = zone.LocalDate(now);
        if (HasRoom(days, today)) return now;
        var day = today.AddDays(1);
        while (!HasRoom(days, day)) day = day.AddDays(1);
        return QuietHours.NextAllowed(zone.AtLocal(day, zone.LocalTime(now)), zones).ToUniversalTime();
    }

    private bool HasRoom(List<DateOnly> days, DateOnly day) =>
        days.Count(d => d == day) < PerDay && days.Count(d => d > day.AddDays(-Week) && d <= day) < PerWeek;
}
