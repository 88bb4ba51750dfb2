using CcmFlow.Rules.Calendar;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using NodaTime.Extensions;
using NodaTime.TimeZones;

namespace CcmFlow.Rules.Tests.Calendar;

/// <summary>NodaTime, with its own copy of the zone rules, is the oracle.</summary>
public sealed class LocalZoneTests
{
    private static readonly ZoneLocalMappingResolver Resolver = Resolvers.CreateMappingResolver(Resolvers.ReturnEarlier, Resolvers.ReturnStartOfIntervalAfter);

    private static readonly string[] ZoneIds =
    [
        .. PatientZones.AllStates.Select(zone => zone.Id),
        "America/Puerto_Rico", "Pacific/Guam", "Pacific/Pago_Pago", "America/Indiana/Indianapolis", "America/Indiana/Knox", "America/Kentucky/Louisville",
        "America/Detroit", "America/Menominee", "America/North_Dakota/Beulah", "America/Boise", "America/Juneau", "America/Metlakatla", "America/St_Thomas",
    ];

    public static TheoryData<string> Zones => [.. ZoneIds];

    [Theory]
    [MemberData(nameof(Zones))]
    public void Local_times_around_every_clock_change_agree_with_NodaTime(string id)
    {
        var zone = LocalZone.Find(id);
        var oracle = DateTimeZoneProviders.Tzdb[id];
        var changes = oracle.GetZoneIntervals(Instant.FromUtc(2020, 1, 1, 0, 0), Instant.FromUtc(2036, 1, 1, 0, 0))
            .Where(interval => interval.HasEnd).Select(interval => interval.IsoLocalEnd);
        foreach (var local in changes.SelectMany(change => Enumerable.Range(-18, 37).Select(step => change.PlusMinutes(step * 10).PlusSeconds(step % 3))))
        {
            Assert.Equal(Expected(local, oracle), AtLocal(local, zone));
        }
    }

    [Fact]
    public void Any_local_time_agrees_with_NodaTime()
    {
        var cases = from id in Gen.Elements(ZoneIds)
                    from second in Gen.Choose(0, 16 * 365 * 86400)
                    select (id, local: new LocalDateTime(2020, 1, 1, 0, 0).PlusSeconds(second));
        Prop.ForAll(cases.ToArbitrary(), one => AtLocal(one.local, LocalZone.Find(one.id)) == Expected(one.local, DateTimeZoneProviders.Tzdb[one.id]))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(2000));
    }

    [Fact]
    public void Local_date_of_any_instant_agrees_with_NodaTime()
    {
        var cases = from id in Gen.Elements(ZoneIds)
                    from second in Gen.Choose(0, 16 * 365 * 86400)
                    select (id, instant: new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.Zero).AddSeconds(second));
        Prop.ForAll(cases.ToArbitrary(), one =>
                LocalZone.Find(one.id).LocalDate(one.instant)
                == one.instant.ToInstant().InZone(DateTimeZoneProviders.Tzdb[one.id]).Date.ToDateOnly())
            .Check(Config.QuickThrowOnFailure.WithMaxTest(2000));
    }

    [Theory]
    [MemberData(nameof(Zones))]
    public void Months_follow_each_other_without_gap_and_begin_at_the_oracles_start_of_day(string id)
    {
        var zone = LocalZone.Find(id);
        var oracle = DateTimeZoneProviders.Tzdb[id];
        for (var month = new ServiceMonth(2020, 1); month < new ServiceMonth(2036, 1); month = month.Next)
        {
            Assert.Equal(zone.MonthEnd(month), zone.MonthStart(month.Next));
            Assert.Equal(oracle.AtStartOfDay(new LocalDate(month.Year, month.Month, 1)).ToDateTimeOffset(), zone.MonthStart(month));
            Assert.Equal(month, ServiceMonth.Of(zone.MonthStart(month), zone));
            Assert.Equal(month.Previous, ServiceMonth.Of(zone.MonthStart(month).AddTicks(-1), zone));
        }
    }

    [Fact]
    public void A_skipped_local_time_gives_the_first_instant_after_the_gap() => Assert.Equal(
        new DateTimeOffset(2026, 3, 8, 3, 0, 0, TimeSpan.FromHours(-4)),
        LocalZone.Find("America/New_York").AtLocal(new DateOnly(2026, 3, 8), new TimeOnly(2, 30)));

    [Fact]
    public void A_doubled_local_time_gives_the_earlier_instant() => Assert.Equal(
        new DateTimeOffset(2026, 11, 1, 1, 30, 0, TimeSpan.FromHours(-4)),
        LocalZone.Find("America/New_York").AtLocal(new DateOnly(2026, 11, 1), new TimeOnly(1, 30)));

    private static DateTimeOffset AtLocal(LocalDateTime local, LocalZone zone) =>
        zone.AtLocal(local.Date.ToDateOnly(), new TimeOnly(local.TickOfDay));

    private static DateTimeOffset Expected(LocalDateTime local, DateTimeZone oracle) => local.InZone(oracle, Resolver).ToDateTimeOffset();
}
