using CcmFlow.Rules.Billing;

namespace CcmFlow.Rules.Outlook;

/// <summary>What one code would bring in one locality in a month.</summary>
/// <param name="Locality">Null for the national amount.</param>
/// <param name="EachAllowed">Allowed amount of a unit in dollars, the patient's share included.</param>
public sealed record GapLine(CarePattern Pattern, string Code, Locality? Locality, int Patients, int Units, decimal EachAllowed)
{
    public decimal Allowed => Units * EachAllowed;
}
