namespace CcmFlow.Rules.Time;

/// <summary>
/// One piece of logged work: either an interval between two instants, or a duration on a local date when the log does not say at what hour.
/// With both, the interval counts.
/// </summary>
public sealed record TimeEntry
{
    public required string Id { get; init; }

    /// <summary>First instant of the interval.</summary>
    public DateTimeOffset? Start { get; init; }

    /// <summary>End of the interval, exclusive.</summary>
    public DateTimeOffset? End { get; init; }

    /// <summary>Local date of an entry without an interval.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Length of an entry without an interval.</summary>
    public TimeSpan? Duration { get; init; }

    public required WorkRole Role { get; init; }

    /// <summary>Who did the work.</summary>
    public string StaffId { get; init; } = "";

    /// <summary>Credential of the person, for example RN.</summary>
    public string? Credential { get; init; }

    public CareActivity Activity { get; init; }

    public CareProgram Program { get; init; } = CareProgram.Ccm;

    public ContactType Contact { get; init; }

    /// <summary>The work was done face to face with the patient; it is taken as part of a visit and not counted.</summary>
    public bool FaceToFace { get; init; }

    public PatientSetting Setting { get; init; }

    /// <summary>The practitioner did the clinical staff's work in person; then it may count toward 99490 and 99487 too (CMS CCM FAQ 2017, Q1).</summary>
    public bool CountsAsClinicalStaff { get; init; }

    /// <summary>For how many patients the work was done; each gets its share (CMS CCM FAQ 2022).</summary>
    public int SharedAcrossPatients { get; init; } = 1;

    /// <summary>Id of the entry that this one corrects: that one is kept and no longer counted. Null for an entry of its own.</summary>
    public string? Supersedes { get; init; }

    public static TimeEntry Between(string id, DateTimeOffset start, DateTimeOffset end, WorkRole role = WorkRole.ClinicalStaff) =>
        new() { Id = id, Start = start, End = end, Role = role };

    public static TimeEntry On(string id, DateOnly date, TimeSpan duration, WorkRole role = WorkRole.ClinicalStaff) =>
        new() { Id = id, Date = date, Duration = duration, Role = role };
}
