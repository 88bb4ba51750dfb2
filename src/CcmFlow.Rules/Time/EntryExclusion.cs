using CcmFlow.Rules.Calendar;

namespace CcmFlow.Rules.Time;

/// <summary>Takes from an entry what may not count, before overlaps are looked at. The first exclusion that applies is the one that is named.</summary>
internal sealed class EntryExclusion(TimeLimits limits, MonthDays days, IReadOnlyList<TickSpan> otherPrograms, IReadOnlySet<string>? superseded)
{
    // The day on which clocks go back.
    private static readonly TimeSpan LongestDay = TimeSpan.FromHours(25);

    private readonly List<string> orderUnknown = [];
    private readonly long consentAt = limits.ConsentAt?.UtcTicks ?? long.MaxValue;
    private readonly long revokedAt = limits.RevokedAt?.UtcTicks ?? long.MaxValue;
    private readonly long visitStart = limits.InitiatingVisitOn is { } visit ? limits.Zone.DayStart(visit).UtcTicks : long.MinValue;
    private readonly long deathEnd = limits.DiedOn is { } died && died < DateOnly.MaxValue ? limits.Zone.DayStart(died.AddDays(1)).UtcTicks : long.MaxValue;
    private readonly TickSpan[] daysAlone = limits is { ConsentHourUnknown: false, RevokedHourUnknown: false } ? [] : [.. DaysAlone(limits)];
    private readonly TickSpan[] stays = limits.Stays.Count == 0 ? [] : [.. limits.Stays.Select(stay => stay.In(limits.Zone))];

    /// <summary>Entries on the day of consent or revocation, where they or it have no hours.</summary>
    public IReadOnlyList<string> OrderUnknown => orderUnknown;

    public void Apply(EntryAccount account)
    {
        var whole = WholeEntry(account.Entry);
        if (account.Entry is { Start: { } start, End: { } end })
        {
            account.Spans = end > start ? [new(start.UtcTicks, end.UtcTicks)] : [];
            ApplyToInterval(account, whole);
        }
        else if (whole is { } reason)
        {
            account.Exclude(reason, Math.Max(0, account.Entry.Duration?.Ticks ?? 0));
        }
        else
        {
            ApplyToUntimed(account);
        }
    }

    // CMS CCM FAQ 2017 (staff roles), AAFP FPM (visit time, facility stays).
    private TimeExclusion? WholeEntry(TimeEntry entry) => entry switch
    {
        { SharedAcrossPatients: < 1 } => TimeExclusion.Malformed,
        { Start: { } start, End: { } end } when end < start => TimeExclusion.Malformed,
        { Start: null } or { End: null } when entry.Date is null || entry.Duration is null || entry.Duration < TimeSpan.Zero || entry.Duration > LongestDay => TimeExclusion.Malformed,
        _ when superseded?.Contains(entry.Id) == true => TimeExclusion.Superseded,
        { Program: not CareProgram.Ccm } => TimeExclusion.OtherProgram,
        { Role: WorkRole.NonClinical } => TimeExclusion.NonClinicalRole,
        { Contact: ContactType.Automated } => TimeExclusion.AutomatedSend,
        { FaceToFace: true } or { Contact: ContactType.InPerson } or { Activity: CareActivity.OfficeVisitEm or CareActivity.AwvVisitStaffPart } => TimeExclusion.FaceToFace,
        { Setting: not PatientSetting.Community } => TimeExclusion.FacilityStay,
        _ => null,
    };

    private void ApplyToInterval(EntryAccount account, TimeExclusion? whole)
    {
        if (whole is { } reason)
        {
            account.RemoveAll(reason);
            return;
        }

        account.Keep(days.Start, days.End, TimeExclusion.OutsideMonth);
        foreach (var stay in stays)
        {
            account.Remove(stay, TimeExclusion.FacilityStay);
        }

        account.Keep(consentAt, long.MaxValue, TimeExclusion.BeforeConsent);
        account.Keep(visitStart, long.MaxValue, TimeExclusion.BeforeInitiatingVisit);
        account.Keep(long.MinValue, deathEnd, TimeExclusion.AfterDeath);
        account.Keep(long.MinValue, revokedAt, TimeExclusion.AfterRevocation);
        foreach (var other in otherPrograms)
        {
            account.Remove(other, TimeExclusion.CountedToOtherProgram);
        }

        if (daysAlone.Length > 0 && account.Spans.Any(span => Array.Exists(daysAlone, day => span.Start < day.End && day.Start < span.End)))
        {
            orderUnknown.Add(account.Entry.Id);
        }
    }

    private static IEnumerable<TickSpan> DaysAlone(TimeLimits limits)
    {
        if (limits is { ConsentHourUnknown: true, ConsentAt: { } given })
        {
            yield return DayAround(given, limits.Zone);
        }

        if (limits is { RevokedHourUnknown: true, RevokedAt: { } taken })
        {
            yield return DayAround(taken, limits.Zone);
        }
    }

    private static TickSpan DayAround(DateTimeOffset instant, LocalZone zone)
    {
        var day = zone.LocalDate(instant);
        return new(zone.DayStart(day).UtcTicks, zone.DayStart(day.AddDays(1)).UtcTicks);
    }

    private void ApplyToUntimed(EntryAccount account)
    {
        var date = account.Entry.Date!.Value;
        var ticks = account.Entry.Duration!.Value.Ticks;
        if (OutsideOfLimits(date) is { } reason)
        {
            account.Exclude(reason, ticks);
            return;
        }

        account.UntimedTicks = ticks;
        // What only takes another entry out has no time whose order would matter.
        if (ticks > 0 && (date == DayOf(limits.ConsentAt) || date == DayOf(limits.RevokedAt)))
        {
            orderUnknown.Add(account.Entry.Id);
        }
    }

    private TimeExclusion? OutsideOfLimits(DateOnly date) => date switch
    {
        _ when !limits.Month.Contains(date) => TimeExclusion.OutsideMonth,
        _ when limits.Stays.Any(stay => stay.Covers(date)) => TimeExclusion.FacilityStay,
        _ when limits.ConsentAt is null || date < DayOf(limits.ConsentAt) => TimeExclusion.BeforeConsent,
        _ when date < limits.InitiatingVisitOn => TimeExclusion.BeforeInitiatingVisit,
        _ when date > limits.DiedOn => TimeExclusion.AfterDeath,
        _ when date > DayOf(limits.RevokedAt) => TimeExclusion.AfterRevocation,
        _ => null,
    };

    private DateOnly? DayOf(DateTimeOffset? instant) => instant is { } at ? limits.Zone.LocalDate(at) : null;
}
