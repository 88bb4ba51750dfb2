using CcmFlow.Rules.Calendar;

namespace CcmFlow.Rules.OnCall;

/// <summary>One level's cover: a rotation, perhaps another one for office hours and for holidays, and the changes made by hand.</summary>
/// <param name="Rotation">Nights, weekends and whatever <see cref="Business"/> and <see cref="Holidays"/> leave; all day without them.</param>
/// <param name="Overrides">In the order in which they were made.</param>
public sealed record OnCallSchedule(string Id, Rotation Rotation, IReadOnlyList<OnCallOverride> Overrides)
{
    public BusinessCover? Business { get; init; }

    public HolidayCover? Holidays { get; init; }

    /// <summary>Every rotation of the schedule.</summary>
    public IEnumerable<Rotation> Rotations() => new[] { Rotation, Business?.Rotation, Holidays?.Rotation }.OfType<Rotation>();

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
