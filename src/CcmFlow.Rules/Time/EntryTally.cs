namespace CcmFlow.Rules.Time;

/// <summary>What became of one entry: seconds that count as clinical staff time and as the practitioner's own time, and what was left out.</summary>
public sealed record EntryTally(string EntryId, decimal ClinicalStaffSeconds, decimal PhysicianSeconds, IReadOnlyList<ExcludedTime> Excluded)
{
    public bool Counted => ClinicalStaffSeconds > 0 || PhysicianSeconds > 0;
}
