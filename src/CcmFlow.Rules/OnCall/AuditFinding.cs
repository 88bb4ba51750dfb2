namespace CcmFlow.Rules.OnCall;

public enum AuditFindingKind
{
    /// <summary>An open case that no orchestration runs for: started again at once.</summary>
    NobodyPaging,

    /// <summary>A case that should have gone on by itself: told so; when that does not help, started again.</summary>
    PastItsStep,

    /// <summary>A received text that we never got or whose effects have not all happened: fetched, started again.</summary>
    TextWithoutEffect,

    /// <summary>A page that no delivery report came for within a minute. The escalation went on without it.</summary>
    PageWithoutReport,

    /// <summary>A time within the next two weeks in which a level would page nobody.</summary>
    CoverageGap,

    /// <summary>Test texts do not arrive.</summary>
    CanaryDegraded,
}

/// <summary>Something that the auditor found.</summary>
/// <param name="Subject">Id of the case, text, page or schedule; with the time for a gap.</param>
/// <param name="Since">Since when it is so, or from when it will be (UTC).</param>
public sealed record AuditFinding(AuditFindingKind Kind, string Subject, DateTimeOffset Since)
{
    /// <summary>Whether the supervisor is told at once; the others are on the list and in the log.</summary>
    public bool NeedsSupervisor(DateTimeOffset now) => Kind switch
    {
        AuditFindingKind.NobodyPaging or AuditFindingKind.CanaryDegraded => true,
        AuditFindingKind.CoverageGap => Since - now <= TimeSpan.FromDays(1),
        _ => false,
    };
}
