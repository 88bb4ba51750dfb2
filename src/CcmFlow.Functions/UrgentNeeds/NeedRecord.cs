using CcmFlow.Rules.OnCall;

namespace CcmFlow.Functions.UrgentNeeds;

/// <summary>An urgent need as stored. Instants are UTC. The patient is null when the text came from a number that the roster does not know.</summary>
public sealed record NeedRecord(
    string Practice, string Id, string CaseCode, string? Patient, string Month, NeedSeverity Severity, DateTimeOffset OpenedAt,
    DateTimeOffset? AcknowledgedAt, string? Holder, int? Level, DateTimeOffset? ClosedAt, int? Minutes)
{
    /// <summary>When it was first handed to the supervisor and the answering service.</summary>
    public DateTimeOffset? HandedOverAt { get; init; }
}
