using CcmFlow.Rules.Calendar;

namespace CcmFlow.Rules.Billing;

/// <summary>
/// G0511, the bundle of rural health clinics and federally qualified health centers. Until 2024 it was the only code for them; since January 2025 they
/// report the individual codes and may still choose G0511 until 1 July 2025 (Noridian on Benefit Policy Manual ch. 13; RVU26C has no G0511).
/// </summary>
internal static class ClinicBundle
{
    private static readonly ServiceMonth FirstOfIndividualCodes = new(2025, 1);
    private static readonly ServiceMonth LastMonth = new(2025, 6);

    public static bool IsAllowed(BillingCase facts) => IsClinic(facts) && facts.Month <= LastMonth;

    /// <summary>The clinic may bill nothing else.</summary>
    public static bool IsRequired(BillingCase facts) => IsClinic(facts) && facts.Month < FirstOfIndividualCodes;

    private static bool IsClinic(BillingCase facts) => facts.Practice.Type is PracticeType.Fqhc or PracticeType.Rhc;
}
