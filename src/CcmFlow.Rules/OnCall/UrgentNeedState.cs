using System.Text.Json.Serialization;

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

    /// <summary>Who was paged at the current step and may take it.</summary>
    public IReadOnlyList<PagedPerson> Paged { get; init; } = [];

    /// <summary>Who is paged after them in the same step, one after the other.</summary>
    public IReadOnlyList<string> Waiting { get; init; } = [];

    /// <summary>Who took a case that needs more than one.</summary>
    public IReadOnlyList<string> Takers { get; init; } = [];

    /// <summary>When the current step gives up; only while paging.</summary>
    public DateTimeOffset? AckBy { get; init; }

    public string? Holder { get; init; }

    public DateTimeOffset? AcknowledgedAt { get; init; }

    /// <summary>When the case was first handed to the supervisor and the answering service.</summary>
    public DateTimeOffset? HandedOverAt { get; init; }

    /// <summary>When the patient last wrote of a need after the first text.</summary>
    public DateTimeOffset? WroteAgainAt { get; init; }

    /// <summary>When the patient is told that nobody has answered yet.</summary>
    public DateTimeOffset TellPatientAt { get; init; }

    /// <summary>How often the patient was told so.</summary>
    public int PatientTold { get; init; }

    /// <summary>When the phase goes on by itself. Null only when closed.</summary>
    public DateTimeOffset? PhaseDeadline { get; init; }

    /// <summary>Nobody has the case.</summary>
    [JsonIgnore]
    public bool IsUntaken => Phase is UrgentNeedPhase.Opened or UrgentNeedPhase.Paging or UrgentNeedPhase.BetweenRounds;

    /// <summary>When <see cref="DeadlinePassed"/> is due. Null only when closed.</summary>
    [JsonIgnore]
    public DateTimeOffset? Deadline => IsUntaken && TellPatientAt < PhaseDeadline ? TellPatientAt : PhaseDeadline;
}
