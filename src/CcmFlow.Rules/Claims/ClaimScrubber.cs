namespace CcmFlow.Rules.Claims;

/// <summary>Finds what payers reject and map validators miss, before anything is sent.</summary>
public static class ClaimScrubber
{
    /// <param name="provider">The biller.</param>
    /// <param name="claim">The claim.</param>
    /// <param name="asOf">Today, practice's local date: no service lies after it.</param>
    public static IReadOnlyList<ClaimFault> Check(BillingProvider provider, ProfessionalClaim claim, DateOnly asOf) => throw new NotImplementedException();

    /// <summary>The rules of the batch and of each claim in it.</summary>
    public static IReadOnlyList<ClaimFault> Check(Interchange837 interchange, DateOnly asOf) => throw new NotImplementedException();
}
