using CcmFlow.Rules.Claims.Corrections;

namespace CcmFlow.Functions.Claims;

/// <summary>What somebody wants done about a claim.</summary>
/// <param name="Seen">See <see cref="ClaimHistory.Tag"/>; null: however it stands.</param>
public sealed record ClaimOrder(ClaimActKind Kind, string Act, string By, string Why, string? Seen)
{
    /// <summary>Of <see cref="ClaimActKind.Appealed"/> alone.</summary>
    public ClaimAppeal? Appeal { get; init; }
}

/// <summary>What became of it.</summary>
/// <param name="Refusal">Why not, with the mend; null: it is done, now or by the same act before.</param>
/// <param name="Changed">The claim stands otherwise than it was seen.</param>
/// <param name="Fault">A field of the order that is wrong.</param>
public sealed record ClaimOrdered(string? Refusal, bool Changed = false, (string Field, string Mend)? Fault = null)
{
    /// <summary>It was done by the same act before.</summary>
    public bool Repeated { get; init; }
}
