using CcmFlow.Rules.Calendar;

namespace CcmFlow.Rules.Consent;

/// <summary>
/// When a patient said what staff write down: at a moment, or on a day of which nobody knows the hour. Neither: as it is written down. Minutes before a consent do not count
/// (AMA; CMS CCM FAQ 2022), so that the day of a signature is worth minutes.
/// </summary>
/// <param name="At">Any offset.</param>
/// <param name="On">Local to the practice.</param>
public sealed record SaidWhen(DateTimeOffset? At = null, DateOnly? On = null)
{
    /// <summary>Medicare pays for CCM from this day on (CMS, calendar year 2015 physician fee schedule): nobody was asked for it before.</summary>
    public static DateOnly CcmBegan { get; } = new(2015, 1, 1);

    /// <summary>Written down while it is said.</summary>
    public bool IsNow => At is null && On is null;

    /// <summary>What is wrong with it, as a mend; null: nothing. How early a consent counts is the billing rules' matter: time before an initiating visit that is needed does not count, whenever the patient consented.</summary>
    /// <param name="born">Null: not known.</param>
    public string? Fault(LocalZone zone, DateTimeOffset now, DateOnly? born) => this switch
    {
        { At: not null, On: not null } => "give the moment or the day, not both.",
        { IsNow: true } => null,
        _ when At > now || On > zone.LocalDate(now) => "lies in the future: give the day on which the patient said it.",
        _ when Day(zone) < born => "lies before the patient's birth: give the day on which the patient said it.",
        _ when Day(zone) < CcmBegan => "lies before 2015, when chronic care management began: give the day on which the patient said it.",
        _ => null,
    };

    /// <summary>
    /// The evidence with its time. Of a day alone: what gives a permission stands at its first instant, what takes one at its last, so that of both on one day, with the order
    /// unknown, the patient's no counts. Work of that day is a person's to judge (<see cref="Time.TimeLimits.ConsentHourUnknown"/>), as an entry without hours is.
    /// </summary>
    /// <param name="evidence">As of <paramref name="now"/>.</param>
    /// <param name="takes">It takes a permission, or refuses one.</param>
    public Evidence Date(Evidence evidence, bool takes, LocalZone zone, DateTimeOffset now) => this switch
    {
        { At: { } at } => evidence with { At = at.ToUniversalTime(), RecordedAt = now },
        { On: { } day } => evidence with { At = (takes ? Earlier(zone.DayStart(day.AddDays(1)).AddTicks(-1), now) : zone.DayStart(day)).ToUniversalTime(), RecordedAt = now, DayAlone = day },
        _ => evidence with { At = now },
    };

    /// <summary>The local day; null: today.</summary>
    public DateOnly? Day(LocalZone zone) => On ?? (At is { } at ? zone.LocalDate(at) : null);

    private static DateTimeOffset Earlier(DateTimeOffset one, DateTimeOffset other) => one < other ? one : other;
}
