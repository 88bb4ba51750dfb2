using CcmFlow.Rules.Calendar;

namespace CcmFlow.Rules.Time;

/// <summary>What bounds the time that may count in a month.</summary>
/// <param name="Month">The calendar month; nothing carries over from one to another (AAFP FPM).</param>
/// <param name="Zone">The practice's zone, in which the month begins and ends.</param>
public sealed record TimeLimits(ServiceMonth Month, LocalZone Zone)
{
    /// <summary>When CCM consent was given; null when there is none, and then nothing counts.</summary>
    public DateTimeOffset? ConsentAt { get; init; }

    /// <summary>Only the day of the consent is known; <see cref="ConsentAt"/> is its first instant.</summary>
    public bool ConsentHourUnknown { get; init; }

    /// <summary>Day of the initiating visit that must come first; null when none is needed.</summary>
    public DateOnly? InitiatingVisitOn { get; init; }

    public DateOnly? DiedOn { get; init; }

    /// <summary>From when time does not count because the patient revoked the consent.</summary>
    public DateTimeOffset? RevokedAt { get; init; }

    /// <summary>Only the day is known on which the patient revoked; <see cref="RevokedAt"/> is its last instant.</summary>
    public bool RevokedHourUnknown { get; init; }

    public IReadOnlyList<PatientStay> Stays { get; init; } = [];
}
