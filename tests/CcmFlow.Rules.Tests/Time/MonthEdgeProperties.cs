using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.Time;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace CcmFlow.Rules.Tests.Time;

/// <summary>Months with a change of clocks, with 28 and with 29 days, in every zone of the United States and its territories.</summary>
public sealed class MonthEdgeProperties
{
    private static readonly string[] Zones =
    [
        "America/New_York", "America/Detroit", "America/Indiana/Indianapolis", "America/Kentucky/Louisville", "America/Chicago", "America/Menominee",
        "America/North_Dakota/Center", "America/Denver", "America/Boise", "America/Phoenix", "America/Los_Angeles", "America/Anchorage", "America/Juneau",
        "America/Adak", "Pacific/Honolulu", "America/Puerto_Rico", "America/St_Thomas", "Pacific/Guam", "Pacific/Saipan", "Pacific/Pago_Pago",
    ];

    private static readonly ServiceMonth[] Months = [new(2026, 3), new(2026, 11), new(2028, 2), new(2027, 2), new(2025, 12)];

    private static readonly Config Runs = Config.QuickThrowOnFailure.WithMaxTest(400);

    // Hours before and after an edge of the month or the night in which clocks change.
    private static readonly Gen<(string Zone, ServiceMonth Month, TimeEntry[] Log)> Cases =
        from zone in Gen.Elements(Zones)
        from month in Gen.Elements(Months)
        from log in Gen.ArrayOf(EntryNear(zone, month), 6)
        select (zone, month, log.Select((entry, at) => entry with { Id = $"e{at}" }).ToArray());

    private static Gen<TimeEntry> EntryNear(string zone, ServiceMonth month) =>
        from near in Gen.Elements(month.First, month.Last.AddDays(1), new DateOnly(2026, 3, 8), new DateOnly(2026, 11, 1), new DateOnly(2028, 2, 29))
        from second in Gen.Choose(-4 * 3600, 6 * 3600)
        from length in Gen.Choose(1, 7200)
        let start = LocalZone.Find(zone).DayStart(near).AddSeconds(second)
        select TimeEntry.Between("", start, start.AddSeconds(length));

    [Fact]
    public void Time_is_shared_out_among_the_months_and_none_is_lost_or_doubled() => Prop.ForAll(Cases.ToArbitrary(), one =>
    {
        var months = one.Log.SelectMany(entry => new[] { entry.Start!.Value, entry.End!.Value }).Select(at => ServiceMonth.Of(at, LocalZone.Find(one.Zone))).Distinct();
        return months.Sum(month => Count(one.Log, one.Zone, month).ClinicalStaffSeconds) == Union(one.Log);
    }).Check(Runs);

    /// <summary>The oracle asks NodaTime for the local date of each second.</summary>
    [Fact]
    public void Each_day_has_the_seconds_that_the_calendar_of_the_zone_gives_it() => Prop.ForAll(Cases.ToArbitrary(), one =>
    {
        var zone = DateTimeZoneProviders.Tzdb[one.Zone];
        var expected = Seconds(one.Log)
            .Select(second => Instant.FromUnixTimeSeconds(second).InZone(zone).Date)
            .Where(date => (date.Year, date.Month) == (one.Month.Year, one.Month.Month))
            .CountBy(date => date.Day)
            .OrderBy(day => day.Key)
            .ToList();
        var days = Count(one.Log, one.Zone, one.Month).ClinicalStaffDays;
        return days.Select((day, at) => (day.Date.Day, day.SecondsSoFar - (at == 0 ? 0 : days[at - 1].SecondsSoFar))).SequenceEqual(expected.Select(day => (day.Key, day.Value)));
    }).Check(Runs.WithMaxTest(120));

    private static CountedTime Count(TimeEntry[] log, string zone, ServiceMonth month) =>
        CountedTime.Of(log, new TimeLimits(month, LocalZone.Find(zone)) { ConsentAt = DateTimeOffset.UnixEpoch });

    private static HashSet<long> Seconds(TimeEntry[] log) =>
        [.. log.SelectMany(entry => Enumerable.Range(0, (int)(entry.End!.Value - entry.Start!.Value).TotalSeconds).Select(second => entry.Start!.Value.ToUnixTimeSeconds() + second))];

    private static int Union(TimeEntry[] log) => Seconds(log).Count;
}
