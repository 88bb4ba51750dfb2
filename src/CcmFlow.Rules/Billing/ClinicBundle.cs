using CcmFlow.Rules.Calendar;

namespace CcmFlow.Rules.Billing;

/// <summary>G0511, the bundle of rural health clinics and federally qualified health centers: individual codes since January 2025, G0511 still allowed until 1 July 2025 (Noridian).</summary>
internal static class ClinicBundle
{
    private static readonly ServiceMonth FirstMonth = new(2025, 1);
    private static readonly ServiceMonth LastMonth = new(2025, 6);

    public static bool IsAllowed(BillingCase facts) =>
        facts.Practice.Type is PracticeType.Fqhc or PracticeType.Rhc && facts.Month >= FirstMonth && facts.Month <= LastMonth;
}
