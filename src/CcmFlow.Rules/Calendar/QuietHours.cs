namespace CcmFlow.Rules.Calendar;

/// <summary>
/// When automated texts may go out: from 08:00 inclusive to 21:00 exclusive at the patient's place (47 CFR 64.1200(c)(1), local time of the called
/// party; applied to every automated text). With several possible zones it must be a decent hour in each.
/// </summary>
public static class QuietHours
{
    /// <summary>First allowed local time.</summary>
    public static TimeOnly Opens { get; } = new(8, 0);

    /// <summary>First local time that is no longer allowed.</summary>
    public static TimeOnly Closes { get; } = new(21, 0);

    public static bool IsAllowed(DateTimeOffset instant, IReadOnlyCollection<LocalZone> zones)
    {
        RequireZones(zones);
        return zones.All(zone => IsAllowed(instant, zone));
    }

    /// <summary>The given instant when it is allowed, else the first later one that is. In UTC.</summary>
    /// <exception cref="InvalidOperationException">No hour of the day is decent in all zones at once.</exception>
    public static DateTimeOffset NextAllowed(DateTimeOffset instant, IReadOnlyCollection<LocalZone> zones)
    {
        RequireZones(zones);
        var latestTry = instant.AddDays(3);
        for (var candidate = instant.ToUniversalTime(); candidate < latestTry;)
        {
            var blocking = zones.FirstOrDefault(zone => !IsAllowed(candidate, zone));
            if (blocking is null)
            {
                return candidate;
            }

            candidate = NextOpening(candidate, blocking);
        }

        throw new InvalidOperationException("There is no hour of the day that is allowed in all zones of the patient.");
    }

    /// <summary>The first instant after an allowed one at which it is late in one of the zones. In UTC.</summary>
    public static DateTimeOffset AllowedUntil(DateTimeOffset instant, IReadOnlyCollection<LocalZone> zones)
    {
        RequireZones(zones);
        return zones.Min(zone => zone.AtLocal(zone.LocalDate(instant), Closes)).ToUniversalTime();
    }

    private static bool IsAllowed(DateTimeOffset instant, LocalZone zone)
    {
        var time = zone.LocalTime(instant);
        return time >= Opens && time < Closes;
    }

    private static DateTimeOffset NextOpening(DateTimeOffset instant, LocalZone zone)
    {
        var local = zone.ToLocal(instant);
        var date = DateOnly.FromDateTime(local.DateTime);
        return zone.AtLocal(TimeOnly.FromDateTime(local.DateTime) < Opens ? date : date.AddDays(1), Opens).ToUniversalTime();
    }

    private static void RequireZones(IReadOnlyCollection<LocalZone> zones)
    {
        if (zones.Count == 0)
        {
            throw new ArgumentException("At least one zone is needed.", nameof(zones));
        }
    }
}
