namespace CcmFlow.Rules.Billing;

/// <summary>
/// G0506: the billing practitioner's own extensive assessment and care planning beyond the usual effort of the initiating visit. Once a patient and
/// practitioner, add-on to that visit (E/M, annual wellness visit or initial preventive exam, not transitional care), no time threshold
/// (Care Harmony; RVU26C: global ZZZ). Its time is never CCM time as well.
/// </summary>
internal static class CarePlanningAddOn
{
    public static VisitAddOn? For(BillingCase facts, CodeSet<ReasonCode> reasons) =>
        facts.InitiatingVisit is { CarePlanningByPractitioner: true } visit
        && InitiatingVisitRule.CarriesCarePlanning(visit)
        && facts.Month.Contains(visit.Date)
        && !BilledBefore(facts)
        && NothingButTimeIsMissing(reasons)
            ? new(CcmCodes.CarePlanningAddOn, visit.Date)
            : null;

    /// <summary>The same practitioner has billed it for this patient.</summary>
    public static bool BilledBefore(BillingCase facts) =>
        facts.Patient.CarePlanningBilledBefore
        || facts.OtherServices.Any(service => service.By == ServiceBilledBy.SamePractitioner && service.Code.Trim().Equals(CcmCodes.CarePlanningAddOn, StringComparison.OrdinalIgnoreCase));

    private static bool NothingButTimeIsMissing(CodeSet<ReasonCode> reasons) =>
        reasons.ToList().All(reason => reason is ReasonCode.TimeBelowThreshold);
}
