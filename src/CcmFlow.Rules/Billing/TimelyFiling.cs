namespace CcmFlow.Rules.Billing;

/// <summary>Medicare's limit for a claim to arrive: twelve months from the date of service; 29 February must arrive by 28 February (First Coast, node 5026).</summary>
public static class TimelyFiling
{
    /// <summary>The last day on which the payer may receive the claim.</summary>
    public static DateOnly Deadline(DateOnly dateOfService) => dateOfService.AddYears(1);
}
