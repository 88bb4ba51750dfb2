using CcmFlow.Rules.OnCall;

namespace CcmFlow.Functions.UrgentNeeds;

/// <summary>
/// An urgent need as stored. Instants are UTC. The patient is null when the text came from a number that the roster does not know, or
/// from one that several patients share: then <see cref="Possible"/> names them all.
/// </summary>
public sealed record NeedRecord(
    string Practice, string Id, string CaseCode, string? Patient, string Month, NeedSeverity Severity, DateTimeOffset OpenedAt,
    DateTimeOffset? AcknowledgedAt, string? Holder, int? Level, DateTimeOffset? ClosedAt, int? Minutes)
{
    /// <summary>Patients of a shared phone, any of whom it may be about.</summary>
    public IReadOnlyList<string> Possible { get; init; } = [];

    /// <summary>Everybody whose further texts belong to it.</summary>
    public IEnumerable<string> Everybody => Patient is null ? Possible : [Patient];

    /// <summary>When its paging began last.</summary>
    public DateTimeOffset? RunsSince { get; init; }

    /// <summary>What was written of how it went, and by whom. PHI.</summary>
    public string? Note { get; init; }

    public string? NoteBy { get; init; }

    /// <summary>When it was first handed to the supervisor and the answering service.</summary>
    public DateTimeOffset? HandedOverAt { get; init; }
}
