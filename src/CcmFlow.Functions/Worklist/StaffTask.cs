using System.Text.Json.Serialization;
using CcmFlow.Functions.Storage;
using CcmFlow.Rules.Eligibility;
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

    /// <summary>Team member or account; <see cref="WorklistStore.ByItself"/>: the app. Null while it is open.</summary>
    public string? DoneBy { get; init; }

    /// <summary>What it was done with; null: a person ticked it off, or it is open.</summary>
    public StaffAct? DoneWith { get; init; }

    /// <summary>What was done, in the words of whoever ticked it off. PHI. Stays with work that was put back.</summary>
    public string? Note { get; init; }

    /// <summary>Of <see cref="StaffTaskKind.CorrectClaim"/> that a person ticked off: the difference that was settled (<see cref="CcmFlow.Rules.Billing.ClaimDifference"/>). Null: none is known.</summary>
    [JsonIgnore]
    public string? Settled { get; init; }

    /// <summary>Of <see cref="StaffTaskKind.ReviewEligibility"/>: what speaks against CCM.</summary>
    public IReadOnlyList<EligibilityCode> Against { get; init; } = [];

    /// <summary>Of work on answers that somebody has to look at: the file that brought them.</summary>
    public AnswerFileNote? File { get; init; }

    /// <summary>Ticked off by a person. Such work may be put back; what an act did stays done.</summary>
    public bool ByHand => Done && DoneWith is null;

    /// <summary>Tells one state of the work from another.</summary>
    public string Tag() => SectionTag.Of(new { Done, DoneAt, DoneBy, DoneWith, Note });

    public static string IdOf(StaffTaskKind kind, string month, string? patient, string? occasion = null) =>
        string.Join('.', new[] { month, patient, kind.ToString(), occasion }.OfType<string>());
}

/// <summary>Tells a clearinghouse's file from others.</summary>
/// <param name="Kind">TA1, 999, 277, 835, 271; several with commas; empty: it could not be read.</param>
/// <param name="Name">As the clearinghouse or whoever uploaded it named it.</param>
/// <param name="At">When it came (UTC).</param>
public sealed record AnswerFileNote(string Kind, string Name, DateTimeOffset At);
