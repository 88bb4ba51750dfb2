using CcmFlow.Rules.Time;

namespace CcmFlow.Rules.Billing;

/// <summary>Checks codes that someone wants to bill: one family, no add-on without its base, units within the limits and within the time.</summary>
internal static class ProposedClaimCheck
{
    /// <summary>Lines of one code added up, base codes first.</summary>
    public static IReadOnlyList<CodeUnits> Merge(IReadOnlyList<CodeUnits> claim) =>
    [
        .. claim
            .GroupBy(line => line.Code.Trim().ToUpperInvariant(), StringComparer.Ordinal)
            .Select(lines => new CodeUnits(lines.Key, lines.Sum(line => line.Units)))
            .OrderBy(line => CodeFamily.Of(line.Code)?.Base != line.Code)
            .ThenBy(line => line.Code, StringComparer.Ordinal),
    ];

    public static void AddReasons(BillingCase facts, IReadOnlyList<CodeUnits> claim, CountedTime time, bool belowThreshold, CodeSet<ReasonCode> into)
    {
        foreach (var reason in Reasons(facts, claim, time))
        {
            into.AddIf(!belowThreshold || reason != ReasonCode.UnitsNotSupportedByTime, reason);
        }
    }

    private static IEnumerable<ReasonCode> Reasons(BillingCase facts, IReadOnlyList<CodeUnits> claim, CountedTime time)
    {
        var families = claim.Select(line => CodeFamily.Of(line.Code)).OfType<CodeFamily>().Distinct().ToList();
        var bundled = claim.Any(line => line.Code == CcmCodes.ClinicBundle);
        if (families.Count > 1 || (bundled && families.Count > 0))
        {
            yield return ReasonCode.CodesMutuallyExclusive;
        }

        if (families.Count == 0 && !(bundled && ClinicBundle.IsAllowed(facts)))
        {
            yield return ReasonCode.NotACcmCode;
        }

        foreach (var reason in claim.SelectMany(line => OfLine(facts, line, claim)).Concat(families.SelectMany(family => OfTime(facts, family, claim, time))))
        {
            yield return reason;
        }
    }

    private static IEnumerable<ReasonCode> OfLine(BillingCase facts, CodeUnits line, IReadOnlyList<CodeUnits> claim)
    {
        var family = CodeFamily.Of(line.Code);
        var isCarePlanning = line.Code == CcmCodes.CarePlanningAddOn;
        var individual = (family is not null || isCarePlanning) && !ClinicBundle.IsRequired(facts);
        if (!individual && !(line.Code == CcmCodes.ClinicBundle && ClinicBundle.IsAllowed(facts)))
        {
            yield return ReasonCode.NotACcmCode;
        }

        // G0506 is an add-on to the initiating visit (Care Harmony; RVU26C: global ZZZ).
        var isAddOn = family?.AddOn == line.Code;
        if ((isAddOn && !Has(claim, family!.Base)) || (isCarePlanning && !VisitInMonth(facts)))
        {
            yield return ReasonCode.AddonWithoutBase;
        }

        if (isCarePlanning && CarePlanningAddOn.BilledBefore(facts))
        {
            yield return ReasonCode.AlreadyBilledThisMonth;
        }

        if (line.Units > (isAddOn ? family!.MaxAddOns ?? int.MaxValue : 1))
        {
            yield return ReasonCode.UnitsOverMax;
        }
    }

    private static IEnumerable<ReasonCode> OfTime(BillingCase facts, CodeFamily family, IReadOnlyList<CodeUnits> claim, CountedTime time)
    {
        if (!Has(claim, family.Base))
        {
            yield break;
        }

        if (family == CodeFamily.Complex && !FamilyChoice.MeetsComplexCriteria(facts.Complexity))
        {
            yield return ReasonCode.ComplexCriteriaNotMet;
        }

        // Units over the cap are named as such; here only those that could be billed at all are held against the time.
        var seconds = FamilyChoice.SecondsOf(family, time);
        var addOns = family.Capped(claim.Where(line => line.Code == family.AddOn).Sum(line => line.Units));
        if (!family.IsMetBy(seconds) || addOns > family.AddOnsIn(seconds) || claim.Any(line => line.Units < 1))
        {
            yield return ReasonCode.UnitsNotSupportedByTime;
        }
    }

    private static bool Has(IReadOnlyList<CodeUnits> claim, string code) => claim.Any(line => line.Code == code);

    private static bool VisitInMonth(BillingCase facts) =>
        facts.InitiatingVisit is { } visit && InitiatingVisitRule.CarriesCarePlanning(visit) && facts.Month.Contains(visit.Date);
}
