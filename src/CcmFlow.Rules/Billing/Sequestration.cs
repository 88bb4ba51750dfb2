namespace CcmFlow.Rules.Billing;

/// <summary>The cut of what Medicare pays: 2 % off its share, never off the patient's (Budget Control Act; PYA, Nov 2025: still in force).</summary>
public static class Sequestration
{
    private const decimal Cut = 0.02m;

    /// <summary>What is paid of the payer's share, rounded to the cent.</summary>
    public static decimal Apply(decimal payerShare) => payerShare - decimal.Round(payerShare * Cut, 2, MidpointRounding.AwayFromZero);
}
