namespace CcmFlow.Functions.Practices;

/// <summary>How one plan wants its claims.</summary>
public sealed record PlanSettings
{
    /// <summary>SBR09 where the plan wants another code than its kind has, such as CI for a Medicare Advantage PPO.</summary>
    public string? FilingCode { get; init; }

    /// <summary>It takes replacements and voids (frequency 7 and 8).</summary>
    public bool TakesReplacements { get; init; } = true;

    /// <summary>Days after the service within which a claim has to be filed; null: as plans usually have it.</summary>
    public int? TimelyFilingDays { get; init; }

    /// <summary>SBR03.</summary>
    public string? GroupNumber { get; init; }
}
