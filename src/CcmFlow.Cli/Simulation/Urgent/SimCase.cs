using CcmFlow.Rules.OnCall;

namespace CcmFlow.Cli.Simulation.Urgent;

/// <summary>One patient's case as the app keeps it, and what the simulation observes of it.</summary>
internal sealed class SimCase(string patient, string code, DateTimeOffset openedAt, NeedSeverity severity)
{
    public string Patient { get; } = patient;
    public string Code { get; } = code;
    public DateTimeOffset OpenedAt { get; } = openedAt;
    public NeedSeverity Severity { get; set; } = severity;

    /// <summary>Null until the orchestration has begun, and while it is lost.</summary>
    public UrgentNeedState? State { get; set; }

    /// <summary>Counts the starts of the orchestration: what an earlier one left behind is not for this one.</summary>
    public int Epoch { get; set; }

    /// <summary>Both carriers were away, or the process died or lost the text, before anybody was paged.</summary>
    public bool WasDisturbed { get; set; }

    public DateTimeOffset? TimerAt { get; set; }
    public DateTimeOffset? LostAt { get; set; }
    public bool IsClosed { get; set; }

    /// <summary>Who was paged in any way, and under which key: a code counts from nobody else.</summary>
    public HashSet<string> PagedPeople { get; } = [];
    public DateTimeOffset? HandedOverAt { get; set; }
    public int Texts { get; set; }

    /// <summary>Entries in the patient's ledger: key and how often it was written.</summary>
    public Dictionary<string, int> Ledger { get; } = [];

    public DateTimeOffset? FirstPageAt { get; set; }
    public DateTimeOffset? SecondWayAt { get; set; }
    public DateTimeOffset? AcknowledgedAt { get; set; }

    /// <summary>Since when somebody has to take it or be handed it; null while somebody has it.</summary>
    public DateTimeOffset? UntakenSince { get; set; }

    /// <summary>What each step of the policy may take, as far as it is known: longer when its people are paged in turn.</summary>
    public Dictionary<int, TimeSpan> StepDelays { get; } = [];
}
