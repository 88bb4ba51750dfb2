using CcmFlow.Functions.Claims;

namespace CcmFlow.Functions.Api;

/// <summary>An interchange as the API tells it: without its envelope.</summary>
/// <param name="Number">ISA13.</param>
/// <param name="Reasons">Why it was rejected, or why nothing is known. May be PHI.</param>
public sealed record InterchangeView(
    int Number, int Group, string Batch, InterchangeKind Kind, string Month, InterchangeState State, string? FileName, int Claims, decimal Total, string? Sha256, string? SentTo,
    DateTimeOffset? FirstAttemptAt, DateTimeOffset? AttemptAt, string? Reference, IReadOnlyList<string> Reasons, InterchangeSettlement? Settlement)
{
    public static InterchangeView From(InterchangeRecord i) => new(
        i.Number, i.Group, i.Batch, i.Kind, i.Month, i.State, i.FileName, i.Claims, i.Total, i.Sha256, i.SentTo, i.FirstAttemptAt, i.AttemptAt, i.Reference, i.Reasons, i.Settlement);
}
