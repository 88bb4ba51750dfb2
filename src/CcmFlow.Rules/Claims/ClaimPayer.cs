namespace CcmFlow.Rules.Claims;

/// <param name="Name">The payer's name.</param>
/// <param name="PayerId">The clearinghouse's or the contractor's id of it.</param>
/// <param name="Filing">SBR09.</param>
/// <param name="GroupNumber">SBR03; never for Medicare.</param>
public sealed record ClaimPayer(string Name, string PayerId, ClaimFiling Filing, string? GroupNumber = null);
