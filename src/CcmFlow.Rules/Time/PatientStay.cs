using CcmFlow.Rules.Calendar;

namespace CcmFlow.Rules.Time;

/// <summary>An inpatient or Part A skilled nursing stay from the day of admission to the day of discharge (local dates); still going on when <paramref name="To"/> is null.</summary>
public sealed record PatientStay(DateOnly From, DateOnly? To, PatientSetting Setting)
{
    /// <summary>The patient was in the facility on that day. The day of discharge is outside: the patient is at home again.</summary>
    public bool Covers(DateOnly date) => date >= From && (To is null || date < To);

    internal TickSpan In(LocalZone zone) => new(zone.DayStart(From).UtcTicks, To is { } to ? zone.DayStart(to).UtcTicks : long.MaxValue);
}
