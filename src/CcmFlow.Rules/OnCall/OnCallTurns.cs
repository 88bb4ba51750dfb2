using CcmFlow.Rules.Calendar;

namespace CcmFlow.Rules.OnCall;

/// <summary>Who takes turns on a level, at all hours: see <see cref="OnCallSchedule"/>.</summary>
public sealed record OnCallTurns(Rotation Rotation, BusinessCover? Business = null, HolidayCover? Holidays = null)
{
    /// <summary>Each rotation of them.</summary>
    public IEnumerable<Rotation> Rotations() => new[] { Rotation, Business?.Rotation, Holidays?.Rotation }.OfType<Rotation>();

    /// <summary>Who has the turn at an instant; null: nobody.</summary>
    internal string? PersonAt(DateTimeOffset instant) => RotationTurns.PersonAt(RotationAt(instant), instant);

    /// <summary>Every instant at which the answer may change, from <paramref name="from"/> to <paramref name="to"/>.</summary>
    internal IEnumerable<DateTimeOffset> Edges(DateTimeOffset from, DateTimeOffset to)
    {
        foreach (var handOff in Rotations().SelectMany(rotation => RotationTurns.HandOffs(rotation, from, to)))
        {
            yield return handOff;
        }

        if (Business is null && Holidays is null)
        {
            yield break;
        }

        var zone = LocalZone.Find(Rotation.TimeZone);
        for (var day = zone.LocalDate(from); day <= zone.LocalDate(to); day = day.AddDays(1))
        {
            yield return zone.DayStart(day);
            if (Business is { } business)
            {
                yield return zone.AtLocal(day, business.From);
                yield return zone.AtLocal(day, business.To);
            }
        }
    }

    /// <summary>Whether they say the same; lists are compared by what is in them.</summary>
    internal bool IsSameAs(OnCallTurns other) =>
        IsSame(Rotation, other.Rotation)
        && (Business is { } mine && other.Business is { } theirs
            ? mine.Days.SequenceEqual(theirs.Days) && (mine.From, mine.To) == (theirs.From, theirs.To) && IsSame(mine.Rotation, theirs.Rotation)
            : Business is null && other.Business is null)
        && (Holidays is { } one && other.Holidays is { } another
            ? one.Dates.SequenceEqual(another.Dates) && one.Federal == another.Federal && IsSame(one.Rotation, another.Rotation)
            : Holidays is null && other.Holidays is null);

    private static bool IsSame(Rotation? one, Rotation? other) =>
        one is null || other is null ? one is null && other is null : one.Participants.SequenceEqual(other.Participants) && one with { Participants = other.Participants } == other;

    private Rotation RotationAt(DateTimeOffset instant)
    {
        if (Business is null && Holidays is null)
        {
            return Rotation;
        }

        var zone = LocalZone.Find(Rotation.TimeZone);
        var day = zone.LocalDate(instant);
        if (Holidays is { } holidays && holidays.Contains(day))
        {
            return holidays.Rotation ?? Rotation;
        }

        return Business is { } business && business.Days.Contains(day.DayOfWeek)
            && instant >= zone.AtLocal(day, business.From) && instant < zone.AtLocal(day, business.To)
            ? business.Rotation
            : Rotation;
    }
}

/// <summary>Turns that a schedule had before they were changed: who was on call then stays who was on call then.</summary>
/// <param name="Until">The first instant of what came after them.</param>
public sealed record PastTurns(DateTimeOffset Until, OnCallTurns Turns);
