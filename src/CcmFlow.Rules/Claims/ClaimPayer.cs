namespace CcmFlow.Rules.Claims;

/// <param name="Name">The payer's name.</param>
/// <param name="PayerId">The clearinghouse's or the contractor's id of it.</param>
/// <param name="Filing">SBR09.</param>
/// <param name="GroupNumber">SBR03; never for Medicare.</param>
public sealed record ClaimPayer(string Name, string PayerId, ClaimFiling Filing, string? GroupNumber = null)
{
    /// <summary>SBR09 where this payer wants another code than <see cref="Filing"/> gives, e.g. CI for a Medicare Advantage PPO.</summary>
    public string? FilingCode { get; init; }

    /// <summary>SBR04: the plan's or group's name. Written only without a group number.</summary>
    public string? GroupName { get; init; }

    /// <summary>Whether it takes frequency 7 and 8. Medicare's contractors never do.</summary>
    public bool TakesReplacements { get; init; } = true;
}
