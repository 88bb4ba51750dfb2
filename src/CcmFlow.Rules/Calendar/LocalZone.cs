using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace CcmFlow.Rules.Calendar;

/// <summary>A time zone by its IANA id, and all of the zone arithmetic of the product: local dates, local times on days when clocks change, month edges.</summary>
[JsonConverter(typeof(LocalZoneJsonConverter))]
public sealed class LocalZone : IEquatable<LocalZone>
{
    // Zones are few and asked for again and again; an id that does not exist is not kept.
    private static readonly ConcurrentDictionary<string, LocalZone> Known = new(StringComparer.Ordinal);

    private readonly TimeZoneInfo zone;
    private readonly ConcurrentDictionary<ServiceMonth, MonthDays> days = new();

    private LocalZone(string id, TimeZoneInfo zone) => (Id, this.zone) = (id, zone);

    /// <summary>The IANA id, for example America/New_York.</summary>
    public string Id { get; }

    /// <exception cref="TimeZoneNotFoundException">There is no such zone.</exception>
    public static LocalZone Find(string ianaId) =>
        Known.TryGetValue(ianaId, out var known) ? known : Known.GetOrAdd(ianaId, new LocalZone(ianaId, TimeZoneInfo.FindSystemTimeZoneById(ianaId)));

    public static bool TryFind(string? ianaId, [NotNullWhen(true)] out LocalZone? zone)
    {
        zone = !string.IsNullOrEmpty(ianaId) && TimeZoneInfo.TryFindSystemTimeZoneById(ianaId, out _) ? Find(ianaId) : null;
        return zone is not null;
    }

    /// <summary>The same instant with the offset in force in this zone.</summary>
    public DateTimeOffset ToLocal(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, zone);

    public DateOnly LocalDate(DateTimeOffset instant) => DateOnly.FromDateTime(ToLocal(instant).DateTime);

    public TimeOnly LocalTime(DateTimeOffset instant) => TimeOnly.FromDateTime(ToLocal(instant).DateTime);

    /// <summary>
    /// The instant of a local date and time. A local time that is skipped when clocks go forward gives the first instant after the gap; one that
    /// comes twice when clocks go back gives the earlier instant.
    /// </summary>
    public DateTimeOffset AtLocal(DateOnly date, TimeOnly time)
    {
        var local = date.ToDateTime(time, DateTimeKind.Unspecified);
        if (zone.IsInvalidTime(local))
        {
            return FirstInstantAfterGap(local);
        }

        var offset = zone.IsAmbiguousTime(local) ? zone.GetAmbiguousTimeOffsets(local).Max() : zone.GetUtcOffset(local);
        return new DateTimeOffset(local, offset);
    }

    /// <summary>The first instant of a local day.</summary>
    public DateTimeOffset DayStart(DateOnly date) => AtLocal(date, TimeOnly.MinValue);

    /// <summary>The first instant of the month.</summary>
    public DateTimeOffset MonthStart(ServiceMonth month) => DayStart(month.First);

    /// <summary>The first instant after the month (exclusive end).</summary>
    public DateTimeOffset MonthEnd(ServiceMonth month) => DayStart(month.Last.AddDays(1));

    internal MonthDays DaysOf(ServiceMonth month) => days.GetOrAdd(month, static (one, zone) => new MonthDays(one, zone), this);

    public bool Equals(LocalZone? other) => other is not null && other.Id == Id;

    public override bool Equals(object? obj) => Equals(obj as LocalZone);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    public override string ToString() => Id;

    // Within a gap the offset before it, applied to the skipped time, gives an instant after the transition; the transition
    // itself is found by halving between an instant surely before and that one.
    private DateTimeOffset FirstInstantAfterGap(DateTime skipped)
    {
        var low = new DateTimeOffset(skipped, TimeSpan.Zero).AddHours(-27).UtcTicks;
        var before = zone.GetUtcOffset(new DateTimeOffset(low, TimeSpan.Zero));
        var high = new DateTimeOffset(skipped, before).UtcTicks;
        while (high - low > 1)
        {
            var middle = low + ((high - low) / 2);
            if (zone.GetUtcOffset(new DateTimeOffset(middle, TimeSpan.Zero)) == before)
            {
                low = middle;
            }
            else
            {
                high = middle;
            }
        }

        return ToLocal(new DateTimeOffset(high, TimeSpan.Zero));
    }
}
