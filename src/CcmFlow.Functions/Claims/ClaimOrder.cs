namespace CcmFlow.Functions.Claims;

/// <summary>What somebody wants done about a claim.</summary>
/// <param name="Seen">See <see cref="ClaimHistory.Tag"/>; null: however it stands.</param>
public sealed record ClaimOrder(ClaimActKind Kind, string Act, string By, string Why, string? Seen);

/// <summary>What became of it.</summary>
/// <param name="Refusal">Why not, with the mend; null: it is done, now or by the same act before.</param>
/// <param name="Changed">The claim stands otherwise than it was seen.</param>
public sealed record ClaimOrdered(string? Refusal, bool Changed = false);
