using CcmFlow.Rules.X12.Validation;

namespace CcmFlow.Rules.Claims.Inbound;

/// <summary>
/// A transaction set is over. Only when it is sound may what it told be posted; otherwise a person looks at it. The other sets of the file
/// are not touched by it.
/// </summary>
/// <param name="IsRead">False for a kind that is not read here, or one that has no place in this app.</param>
/// <param name="Problems">Of the envelope and of values that cannot be read; empty when sound.</param>
public sealed record SetEnd(InboundSource Source, int Position, bool IsRead, IReadOnlyList<X12Finding> Problems) : InboundItem(Source, Position)
{
    public bool IsSound => IsRead && Problems.Count == 0;
}
