namespace CcmFlow.Rules.OnCall;

/// <summary>Where a case stands. Plain data, free of PHI: it lives in the history of a durable orchestration.</summary>
public sealed record UrgentNeedState
{
    public required string CaseCode { get; init; }

    public required EscalationPolicy Policy { get; init; }

    public required NeedSeverity Severity { get; init; }

    public required UrgentNeedPhase Phase { get; init; }

    public required DateTimeOffset OpenedAt { get; init; }

    /// <summary>Counts from 1.</summary>
    public int Round { get; init; } = 1;

    public DateTimeOffset RoundStartedAt { get; init; }

    /// <summary>Index into the policy's steps.</summary>
    public int Step { get; init; }

    /// <summary>Who was paged at the current step.</summary>
    public IReadOnlyList<string> Paged { get; init; } = [];

    /// <summary>The people of the current step were reminded.</summary>
    public bool Reminded { get; init; }

    /// <summary>When the current step gives up; only while paging.</summary>
    public DateTimeOffset? AckBy { get; init; }

    public string? Holder { get; init; }

    public DateTimeOffset? AcknowledgedAt { get; init; }

    /// <summary>When <see cref="DeadlinePassed"/> is due. Null only when closed.</summary>
    public DateTimeOffset? Deadline { get; init; }
}
