using CcmFlow.Rules.Calendar;

namespace CcmFlow.Rules.OnCall;

/// <summary>
/// A rotation's turns, counted from 0 at its first hand-off. Turn n begins at its hand-off's instant and lasts until the next
/// one's; hand-offs never step back in time, so at each instant after the first exactly one turn is running.
/// </summary>
internal static class RotationTurns
{
    public static string? PersonAt(Rotation rotation, DateTimeOffset instant) =>
        rotation.Participants.Count > 0 && At(rotation, LocalZone.Find(rotation.TimeZone), instant) is { } turn
            ? rotation.Participants[(int)(turn % rotation.Participants.Count)]
            : null;

    /// <summary>The hand-offs after <paramref name="from"/> and up to <paramref name="to"/>.</summary>
    public static IEnumerable<DateTimeOffset> HandOffs(Rotation rotation, DateTimeOffset from, DateTimeOffset to)
    {
        var zone = LocalZone.Find(rotation.TimeZone);
        for (var turn = (At(rotation, zone, from) ?? -1) + 1; StartOf(rotation, zone, turn) is var start && start <= to; turn++)
        {
            yield return start;
        }
    }

    private static long? At(Rotation rotation, LocalZone zone, DateTimeOffset instant)
    {
        var turn = Guess(rotation, zone.ToLocal(instant).DateTime);
        // Where clocks change, the wall clock misleads by a turn or (with hourly turns) two.
        while (turn > 0 && StartOf(rotation, zone, turn) > instant)
        {
            turn--;
        }

        while (turn >= 0 && StartOf(rotation, zone, turn + 1) <= instant)
        {
            turn++;
        }

        return turn < 0 || StartOf(rotation, zone, turn) > instant ? null : turn;
    }

    private static long Guess(Rotation rotation, DateTime local)
    {
        var first = rotation.StartsOn.ToDateTime(rotation.HandOff);
        var units = rotation.Kind switch
        {
            RotationKind.Hourly => (local - first).Ticks / TimeSpan.TicksPerHour,
            RotationKind.Daily => (local - first).Ticks / TimeSpan.TicksPerDay,
            RotationKind.Weekly => (local - first).Ticks / TimeSpan.TicksPerDay / 7,
            RotationKind.Monthly => ((local.Year - first.Year) * 12) + local.Month - first.Month,
            _ => throw Unknown(rotation.Kind),
        };
        return local < first ? -1 : Math.Max(0, units / rotation.Length);
    }

    private static DateTimeOffset StartOf(Rotation rotation, LocalZone zone, long turn)
    {
        var first = rotation.StartsOn.ToDateTime(rotation.HandOff);
        var units = (int)turn * rotation.Length;
        var local = rotation.Kind switch
        {
            RotationKind.Hourly => first.AddHours(units),
            RotationKind.Daily => first.AddDays(units),
            RotationKind.Weekly => first.AddDays(7 * units),
            RotationKind.Monthly => first.AddMonths(units),
            _ => throw Unknown(rotation.Kind),
        };
        return zone.AtLocal(DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local));
    }

    private static ArgumentOutOfRangeException Unknown(RotationKind kind) => new(nameof(kind), kind, "Unknown kind of rotation.");
}
