namespace CcmFlow.Rules.Billing;

/// <summary>A claim line with its price: each unit is rounded to the cent, then multiplied.</summary>
public sealed record PricedCode(string Code, int Units, decimal EachAllowed)
{
    public decimal Allowed => Units * EachAllowed;
}
