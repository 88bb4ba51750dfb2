namespace CcmFlow.Rules.OnCall;

/// <summary>Who takes turns. The clock that counts is the wall clock of <paramref name="TimeZone"/>, so a shift across a DST change is an hour longer or shorter.</summary>
/// <param name="Id">Stable id.</param>
/// <param name="TimeZone">IANA id.</param>
/// <param name="Kind">What the length of a turn is counted in.</param>
/// <param name="StartsOn">Local date of the first hand-off; nobody is on call by this rotation before it. It fixes the weekday of a weekly and the day of a monthly rotation.</param>
/// <param name="HandOff">Local time of the first hand-off, and of each but with hourly turns. A skipped time means the first instant after the gap, a doubled one the earlier.</param>
/// <param name="Participants">Person ids in turn; the first has the first turn.</param>
public sealed record Rotation(
    string Id,
    string TimeZone,
    RotationKind Kind,
    DateOnly StartsOn,
    TimeOnly HandOff,
    IReadOnlyList<string> Participants)
{
    /// <summary>Hours, days, weeks or months a turn; 1 or more. Twelve-hour shifts are Hourly with 12.</summary>
    public int Length { get; init; } = 1;
}
