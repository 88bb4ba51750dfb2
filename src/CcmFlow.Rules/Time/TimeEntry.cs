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

    /// <summary>Who corrected it, where that is another than who did the work.</summary>
    public string? CorrectedBy { get; init; }

    /// <summary>Why it was corrected, as somebody wrote it. May be PHI.</summary>
    public string? Reason { get; init; }

    /// <summary>What stands in for an entry that was logged wrongly; who did the work, in what role, stays as it was.</summary>
    /// <param name="original">Kept, and no longer counted.</param>
    /// <param name="id">The correction's own.</param>
    /// <param name="time">When and how long the work was; nothing but its place and length is taken from it.</param>
    public static TimeEntry Correcting(TimeEntry original, string id, TimeEntry time, CareActivity activity, string by, string reason) => original with
    {
        Id = id, Start = time.Start, End = time.End, Date = time.Date, Duration = time.Duration, Activity = activity, Supersedes = original.Id, CorrectedBy = by, Reason = reason,
    };

    /// <summary>Takes an entry out of the count: it was no work of that month for that patient.</summary>
    /// <param name="date">Local date that the entry was logged for.</param>
    public static TimeEntry Withdrawing(TimeEntry original, string id, DateOnly date, string by, string reason) =>
        Correcting(original, id, On(id, date, TimeSpan.Zero), original.Activity, by, reason);

    public static TimeEntry Between(string id, DateTimeOffset start, DateTimeOffset end, WorkRole role = WorkRole.ClinicalStaff) =>
        new() { Id = id, Start = start, End = end, Role = role };

    public static TimeEntry On(string id, DateOnly date, TimeSpan duration, WorkRole role = WorkRole.ClinicalStaff) =>
        new() { Id = id, Date = date, Duration = duration, Role = role };
}
