using CcmFlow.Rules.Outreach;

namespace CcmFlow.Functions.Worklist;

/// <summary>Work that waits for a person.</summary>
/// <param name="Id">Stable: ordering the same work twice gives one task.</param>
/// <param name="Patient">Patient id, or null.</param>
/// <param name="Month">Service month the work belongs to, yyyy-MM.</param>
/// <param name="DueAt">UTC.</param>
public sealed record StaffTask(string Practice, string Id, StaffTaskKind Kind, string? Patient, string Month, DateTimeOffset CreatedAt, DateTimeOffset DueAt, bool Done)
{
    /// <summary>UTC; null while it is open.</summary>
    public DateTimeOffset? DoneAt { get; init; }

    public static string IdOf(StaffTaskKind kind, string month, string? patient, string? occasion = null) =>
        string.Join('.', new[] { month, patient, kind.ToString(), occasion }.OfType<string>());
}
