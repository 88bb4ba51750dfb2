using CcmFlow.Rules.Time;

namespace CcmFlow.Rules.Billing;

/// <summary>
/// Which family a month is billed in: who did the work, then complexity as the practice designated it. Price plays no part: 99490 with two 99439
/// pays more than 99487 at 60 minutes, and only what was furnished may be coded.
/// </summary>
internal static class FamilyChoice
{
    /// <summary>Null when the threshold of the family in question is not met.</summary>
    public static CodeFamily? Choose(BillingCase facts, CountedTime time)
    {
        var staff = CodeFamily.Staff.IsMetBy(time.ClinicalStaffSeconds) ? StaffTier(facts.Complexity, time) : null;
        var physician = CodeFamily.Physician.IsMetBy(time.PhysicianSeconds) ? CodeFamily.Physician : null;
        return facts.Choice switch
        {
            BillingChoice.Staff => staff,
            BillingChoice.Physician => physician,
            _ => staff ?? physician,
        };
    }

    /// <summary>
    /// Moderate or high decision making by the billing practitioner (CMS CCM FAQ 2022). Since CY2020 Medicare asks for no substantial revision of the
    /// care plan.
    /// </summary>
    public static bool MeetsComplexCriteria(ComplexityFacts complexity) =>
        complexity is { MdmByBillingPractitioner: true, Mdm: MedicalDecisionMaking.Moderate or MedicalDecisionMaking.High };

    /// <summary>The other code sets that the same time supports, for a person to see.</summary>
    public static IReadOnlyList<IReadOnlyList<CodeUnits>> Alternatives(BillingCase facts, CountedTime time, CodeFamily? chosen)
    {
        var sets = CodeFamily.All
            .Where(family => family != chosen && (family != CodeFamily.Complex || MeetsComplexCriteria(facts.Complexity)))
            .Select(family => family.CodesFor(SecondsOf(family, time)))
            .Where(codes => codes.Count > 0)
            .ToList();
        if (chosen is not null && ClinicBundle.IsAllowed(facts))
        {
            sets.Add([new(CcmCodes.ClinicBundle, 1)]);
        }

        return sets;
    }

    public static int SecondsOf(CodeFamily family, CountedTime time) => family.PractitionerTime ? time.PhysicianSeconds : time.ClinicalStaffSeconds;

    private static CodeFamily StaffTier(ComplexityFacts complexity, CountedTime time) =>
        complexity.Designated && MeetsComplexCriteria(complexity) && CodeFamily.Complex.IsMetBy(time.ClinicalStaffSeconds)
            ? CodeFamily.Complex
            : CodeFamily.Staff;
}
