using CcmFlow.Rules.Calendar;

namespace CcmFlow.Rules.OnCall;

/// <summary>One level's cover: a rotation, perhaps another one for office hours and for holidays, and the changes made by hand.</summary>
/// <param name="Rotation">Nights, weekends and whatever <see cref="Business"/> and <see cref="Holidays"/> leave; all day without them.</param>
/// <param name="Overrides">In the order in which they were made.</param>
public sealed record OnCallSchedule(string Id, Rotation Rotation, IReadOnlyList<OnCallOverride> Overrides)
{
    public BusinessCover? Business { get; init; }

    public HolidayCover? Holidays { get; init; }

    /// <summary>The turns before these, oldest first.</summary>
    public IReadOnlyList<PastTurns> Before { get; init; } = [];

    /// <summary>How long turns that were changed are remembered: over a year, as long as a month's claim may still be asked about.</summary>
    private static readonly TimeSpan Remembered = TimeSpan.FromDays(500);

    /// <summary>Every rotation of the schedule as it is set up now.</summary>
    public IEnumerable<Rotation> Rotations() => Turns.Rotations();

    private OnCallTurns Turns => new(Rotation, Business, Holidays);

    /// <summary>The turns that count at an instant.</summary>
    public OnCallTurns TurnsAt(DateTimeOffset instant) => Before.FirstOrDefault(past => instant < past.Until)?.Turns ?? Turns;

    /// <summary>This schedule as it follows another one: who was on call until now stays so in every report of that time.</summary>
    /// <param name="before">As it was set up until now.</param>
    /// <param name="now">UTC.</param>
    public OnCallSchedule After(OnCallSchedule before, DateTimeOffset now) =>
        Turns.IsSameAs(before.Turns)
            ? this with { Before = before.Before }
            : this with { Before = [.. before.Before.Where(past => past.Until > now - Remembered), new PastTurns(now, before.Turns)] };

    /// <summary>Every instant at which who is on call may change, and both ends.</summary>
    internal IReadOnlyList<DateTimeOffset> Edges(DateTimeOffset from, DateTimeOffset to)
    {
        var edges = new SortedSet<DateTimeOffset> { from, to };
        edges.UnionWith(Overrides.SelectMany(change => new[] { change.Start, change.End }));
        var begins = from;
        foreach (var past in Before.Where(past => past.Until > from && past.Until < to))
        {
            edges.UnionWith(past.Turns.Edges(begins, past.Until));
            edges.Add(begins = past.Until);
        }

        edges.UnionWith(TurnsAt(begins).Edges(begins, to));
        return [.. edges.Where(edge => edge >= from && edge <= to)];
    }

    /// <summary>Everybody whom the schedule may put on call.</summary>
    public IEnumerable<string> People() =>
        Rotations().SelectMany(rotation => rotation.Participants).Concat(Overrides.SelectMany(change => change.BroughtIn())).Distinct();

    /// <summary>What keeps the schedule from being used, in sentences; empty when it is sound.</summary>
    public IReadOnlyList<string> Faults() =>
    [
        .. Rotations().Where(rotation => !LocalZone.TryFind(rotation.TimeZone, out _)).Select(_ => "the time zone must be an IANA id such as America/New_York."),
        .. Rotations().Where(rotation => rotation.TimeZone != Rotation.TimeZone).Select(_ => "all rotations of a schedule are in one time zone."),
        .. Rotations().Where(rotation => rotation.Participants.Count == 0).Select(_ => "somebody has to take turns."),
        .. Rotations().Where(rotation => rotation.Length < 1).Select(_ => "the length of a turn is 1 or more."),
        .. Business is { } business && business.To <= business.From ? ["business hours end after they begin."] : Array.Empty<string>(),
    ];
}
