using CcmFlow.Functions.UrgentNeeds;
using CcmFlow.Rules.OnCall;

namespace CcmFlow.Functions.Api;

/// <summary>An urgent case as lists have it: ids and instants (UTC), nothing that anybody wrote.</summary>
/// <param name="Patient">Null: the number is nobody's of the roster, or one of several patients', who are <paramref name="PossiblePatients"/>.</param>
/// <param name="Holder">Team member who took it.</param>
/// <param name="HandedOverAt">When it first went to the supervisor and the answering service.</param>
/// <param name="Minutes">Of the call, as reported; null: none was.</param>
public sealed record NeedView(
    string Id, string CaseCode, string? Patient, IReadOnlyList<string> PossiblePatients, NeedSeverity Severity, string Month, DateTimeOffset OpenedAt, DateTimeOffset? AcknowledgedAt,
    string? Holder, int? Level, DateTimeOffset? HandedOverAt, DateTimeOffset? ClosedAt, int? Minutes)
{
    public static NeedView From(NeedRecord need) => new(
        need.Id, need.CaseCode, need.Patient, need.Possible, need.Severity, need.Month, need.OpenedAt, need.AcknowledgedAt, need.Holder, need.Level, need.HandedOverAt, need.ClosedAt, need.Minutes);
}

/// <summary>A case whole. PHI.</summary>
/// <param name="Number">E.164, to call back.</param>
/// <param name="Note">What the clinician wrote of how it went.</param>
/// <param name="Words">What the patient wrote, in order of time.</param>
/// <param name="Trail">What happened, in order of time.</param>
public sealed record NeedDetail(NeedView Case, string Number, IReadOnlyList<NeedLine> Words, string? Note, string? NoteBy, IReadOnlyList<NeedEvent> Trail);

public sealed record NeedLine(DateTimeOffset At, string Words, int Pictures);

public enum NeedEventKind { Opened, Texted, Called, Taken, HandedOver, Closed }

/// <param name="Person">Team member, where it was one.</param>
/// <param name="Text">Which text it was.</param>
/// <param name="State">How far the text or call got; null: nothing is known yet.</param>
public sealed record NeedEvent(DateTimeOffset At, NeedEventKind What, string? Person = null, string? Text = null, string? State = null);
