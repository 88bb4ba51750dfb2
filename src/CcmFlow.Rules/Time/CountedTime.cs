namespace CcmFlow.Rules.Time;

/// <summary>
/// The countable time of a patient-month in exact seconds. Practitioner entries that count as clinical staff work are in both totals; only one of
/// the two is ever billed.
/// </summary>
public sealed record CountedTime
{
    /// <summary>Running total of clinical staff time, one row a local day with time.</summary>
    public required IReadOnlyList<DayTime> ClinicalStaffDays { get; init; }

    /// <summary>Running total of the practitioner's own time, one row a local day with time.</summary>
    public required IReadOnlyList<DayTime> PhysicianDays { get; init; }

    /// <summary>One tally an entry, by entry id.</summary>
    public required IReadOnlyList<EntryTally> Entries { get; init; }

    /// <summary>Entries on the day of consent or revocation of which nobody can tell whether they came before or after, because they have no hours or the consent has none. They are counted.</summary>
    public required IReadOnlyList<string> OrderUnknownEntryIds { get; init; }

    /// <summary>Whole seconds of clinical staff time; only the total drops a fraction of a second (shared activities), no entry does.</summary>
    public int ClinicalStaffSeconds => ClinicalStaffDays.Count == 0 ? 0 : ClinicalStaffDays[^1].SecondsSoFar;

    /// <summary>Whole seconds of the practitioner's own time.</summary>
    public int PhysicianSeconds => PhysicianDays.Count == 0 ? 0 : PhysicianDays[^1].SecondsSoFar;

    /// <summary>The local date on which clinical staff time reached so many seconds; null when it did not.</summary>
    public DateOnly? ClinicalStaffReached(int seconds) => Reached(ClinicalStaffDays, seconds);

    /// <summary>The local date on which the practitioner's time reached so many seconds; null when it did not.</summary>
    public DateOnly? PhysicianReached(int seconds) => Reached(PhysicianDays, seconds);

    public bool Excludes(TimeExclusion reason)
    {
        foreach (var entry in Entries)
        {
            foreach (var part in entry.Excluded)
            {
                if (part.Reason == reason)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>
    /// Counts the CCM entries within the limits: union of overlapping intervals (one person's time only, CPT care management guideline), minutes of
    /// another program left to it, a shared activity split among its patients (CMS CCM FAQ 2022), actual seconds without rounding.
    /// The order of the entries does not matter.
    /// </summary>
    public static CountedTime Of(IEnumerable<TimeEntry> entries, TimeLimits limits) => TimeCounter.Count(entries as IReadOnlyList<TimeEntry> ?? [.. entries], limits);

    private static DateOnly? Reached(IReadOnlyList<DayTime> days, int seconds)
    {
        foreach (var day in days)
        {
            if (day.SecondsSoFar >= seconds)
            {
                return day.Date;
            }
        }

        return null;
    }
}
