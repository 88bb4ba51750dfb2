namespace CcmFlow.Rules.Time;

/// <summary>Takes from an entry what may not count, before overlaps are looked at. The first exclusion that applies is the one that is named.</summary>
internal sealed class EntryExclusion(TimeLimits limits, IReadOnlyList<TickSpan> otherPrograms)
{
    private readonly List<string> orderUnknown = [];
    private readonly TickSpan month = new(limits.Zone.MonthStart(limits.Month).UtcTicks, limits.Zone.MonthEnd(limits.Month).UtcTicks);
    private readonly DateOnly? consentDay = limits.ConsentAt is { } at ? limits.Zone.LocalDate(at) : null;
    private readonly DateOnly? revocationDay = limits.RevokedAt is { } at ? limits.Zone.LocalDate(at) : null;

    /// <summary>Entries without hours on the day of consent or revocation.</summary>
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
    private static TimeExclusion? WholeEntry(TimeEntry entry) => entry switch
    {
        { SharedAcrossPatients: < 1 } => TimeExclusion.Malformed,
        { Start: { } start, End: { } end } when end < start => TimeExclusion.Malformed,
        { Start: null } or { End: null } when entry.Date is null || entry.Duration is null || entry.Duration < TimeSpan.Zero => TimeExclusion.Malformed,
        { Program: not CareProgram.Ccm } => TimeExclusion.OtherProgram,
        { Role: WorkRole.NonClinical } => TimeExclusion.NonClinicalRole,
        { FaceToFace: true } or { Activity: CareActivity.OfficeVisitEm or CareActivity.AwvVisitStaffPart } => TimeExclusion.FaceToFace,
        { Setting: not PatientSetting.Community } => TimeExclusion.FacilityStay,
        _ => null,
    };

    private void ApplyToInterval(EntryAccount account, TimeExclusion? whole)
    {
        if (whole is { } reason)
        {
            account.Remove(new(long.MinValue, long.MaxValue), reason);
            return;
        }

        account.Keep(month, TimeExclusion.OutsideMonth);
        foreach (var stay in limits.Stays)
        {
            account.Remove(new(StartOf(stay.From), stay.To is { } to ? StartOf(to) : long.MaxValue), TimeExclusion.FacilityStay);
        }

        account.Keep(new(limits.ConsentAt?.UtcTicks ?? long.MaxValue, long.MaxValue), TimeExclusion.BeforeConsent);
        account.Keep(new(limits.InitiatingVisitOn is { } visit ? StartOf(visit) : long.MinValue, long.MaxValue), TimeExclusion.BeforeInitiatingVisit);
        account.Keep(new(long.MinValue, limits.DiedOn is { } died ? StartOf(died.AddDays(1)) : long.MaxValue), TimeExclusion.AfterDeath);
        account.Keep(new(long.MinValue, limits.RevokedAt?.UtcTicks ?? long.MaxValue), TimeExclusion.AfterRevocation);
        foreach (var other in otherPrograms)
        {
            account.Remove(other, TimeExclusion.CountedToOtherProgram);
        }
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
        if (date == consentDay || date == revocationDay)
        {
            orderUnknown.Add(account.Entry.Id);
        }
    }

    private TimeExclusion? OutsideOfLimits(DateOnly date) => date switch
    {
        _ when !limits.Month.Contains(date) => TimeExclusion.OutsideMonth,
        _ when limits.Stays.Any(stay => stay.Covers(date)) => TimeExclusion.FacilityStay,
        _ when consentDay is null || date < consentDay => TimeExclusion.BeforeConsent,
        _ when date < limits.InitiatingVisitOn => TimeExclusion.BeforeInitiatingVisit,
        _ when date > limits.DiedOn => TimeExclusion.AfterDeath,
        _ when date > revocationDay => TimeExclusion.AfterRevocation,
        _ => null,
    };

    private long StartOf(DateOnly date) => limits.Zone.DayStart(date).UtcTicks;
}
