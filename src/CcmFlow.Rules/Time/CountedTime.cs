namespace CcmFlow.Rules.Time;

/// <summary>
/// The countable time of a patient-month in exact seconds. Practitioner entries that count as clinical staff work are in both totals; only one of
/// the two is ever billed.
/// </summary>
public sealed record CountedTime
{
    /// <summary>Whole seconds of clinical staff time; the fraction below a second (shared activities) is dropped from the total only.</summary>
    public required int ClinicalStaffSeconds { get; init; }

    /// <summary>Whole seconds of the practitioner's own time.</summary>
    public required int PhysicianSeconds { get; init; }

    /// <summary>One tally an entry, by entry id.</summary>
    public required IReadOnlyList<EntryTally> Entries { get; init; }

    /// <summary>An entry without hours lies on the day of consent or revocation: whether it was before or after cannot be told.</summary>
    public required IReadOnlyList<string> OrderUnknownEntryIds { get; init; }

    /// <summary>The local date on which clinical staff time reached so many seconds; null when it did not.</summary>
    public DateOnly? ClinicalStaffReached(int seconds) => throw new NotImplementedException();

    /// <summary>The local date on which the practitioner's time reached so many seconds; null when it did not.</summary>
    public DateOnly? PhysicianReached(int seconds) => throw new NotImplementedException();

    public bool Excludes(TimeExclusion reason) => Entries.Any(entry => entry.Excluded.Any(part => part.Reason == reason));

    public static CountedTime Of(IEnumerable<TimeEntry> entries, TimeLimits limits) => throw new NotImplementedException();
}
