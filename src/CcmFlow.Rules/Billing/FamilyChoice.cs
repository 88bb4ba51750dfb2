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
        var staff = CodeFamily.Staff.IsMetBy(time.ClinicalStaffSeconds) ? StaffTier(facts, time) : null;
        var physician = CodeFamily.Physician.IsMetBy(time.PhysicianSeconds) ? CodeFamily.Physician : null;
        return facts.Choice switch
        {
            BillingChoice.Staff => staff,
            BillingChoice.Physician => physician,
            _ => staff ?? physician,
        };
    }

    /// <summary>What the chosen family brings; a clinic's bundle stands for it as long as a clinic may bill nothing else.</summary>
    public static IReadOnlyList<CodeUnits> CodesOf(BillingCase facts, CodeFamily? family, CountedTime time) =>
        family is null ? [] : ClinicBundle.IsRequired(facts) ? [new(CcmCodes.ClinicBundle, 1)] : family.CodesFor(SecondsOf(family, time));

    /// <summary>
    /// Moderate or high decision making by the billing practitioner (CMS CCM FAQ 2022). Since CY2020 Medicare asks for no substantial revision of the
    /// care plan.
    /// </summary>
    public static bool MeetsComplexCriteria(ComplexityFacts complexity) =>
        complexity is { MdmByBillingPractitioner: true, Mdm: MedicalDecisionMaking.Moderate or MedicalDecisionMaking.High };

    /// <summary>The other code sets that the same time supports, for a person to see.</summary>
    public static IReadOnlyList<IReadOnlyList<CodeUnits>> Alternatives(BillingCase facts, CountedTime time, CodeFamily? chosen)
    {
        if (ClinicBundle.IsRequired(facts))
        {
            return [];
        }

        List<IReadOnlyList<CodeUnits>>? sets = null;
        foreach (var family in CodeFamily.All)
        {
            if (family != chosen && family.IsMetBy(SecondsOf(family, time)) && (family != CodeFamily.Complex || MeetsComplexCriteria(facts.Complexity)))
            {
                (sets ??= []).Add(family.CodesFor(SecondsOf(family, time)));
            }
        }

        if (chosen is not null && ClinicBundle.IsAllowed(facts))
        {
            (sets ??= []).Add([new(CcmCodes.ClinicBundle, 1)]);
        }

        return sets ?? (IReadOnlyList<IReadOnlyList<CodeUnits>>)[];
    }

    public static int SecondsOf(CodeFamily family, CountedTime time) => family.PractitionerTime ? time.PhysicianSeconds : time.ClinicalStaffSeconds;

    private static CodeFamily StaffTier(BillingCase facts, CountedTime time) =>
        facts.Complexity.Designated && MeetsComplexCriteria(facts.Complexity) && CodeFamily.Complex.IsMetBy(time.ClinicalStaffSeconds) && !ClinicBundle.IsRequired(facts)
            ? CodeFamily.Complex
            : CodeFamily.Staff;
}
