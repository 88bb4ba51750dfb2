namespace CcmFlow.Rules.Billing;

/// <summary>
/// A claim line with its price in US dollars: each unit is rounded to the cent, then multiplied. Medicare reckons deductible, coinsurance and sequestration
/// by line.
/// </summary>
/// <param name="EachAllowed">100 % of the allowed amount of one unit.</param>
/// <param name="Deductible">What of the line falls to the patient's open deductible.</param>
public sealed record PricedCode(string Code, int Units, decimal EachAllowed, decimal Deductible = 0)
{
    private const decimal CoinsuranceRate = 0.20m;

    public decimal Allowed => Units * EachAllowed;

    /// <summary>20 % of what the deductible leaves.</summary>
    public decimal Coinsurance => decimal.Round((Allowed - Deductible) * CoinsuranceRate, 2, MidpointRounding.AwayFromZero);

    public decimal CostSharing => Deductible + Coinsurance;

    /// <summary>Medicare's share before sequestration.</summary>
    public decimal PayerShare => Allowed - CostSharing;

    /// <summary>Medicare's share after sequestration.</summary>
    public decimal PayerPays => Sequestration.Apply(PayerShare);
}
