namespace CcmFlow.Rules.Billing;

/// <summary>
/// The visit that must come before CCM for a patient who is new or was not seen in the year before the start: E/M of level 2 to 5 (not 99211), annual
/// wellness visit, initial preventive exam (AAFP on the CMS FAQ) or transitional care visit; CCM must have been discussed (Noridian, Nov 2017).
/// </summary>
public static class InitiatingVisitRule
{
    private static readonly HashSet<string> QualifyingCodes =
    [
        "99202", "99203", "99204", "99205", "99212", "99213", "99214", "99215", "99495", "99496", "G0402", "G0438", "G0439",
    ];

    private static readonly HashSet<string> TransitionalCare = ["99495", "99496"];

    public static bool Qualifies(InitiatingVisit visit) => visit.CcmDiscussed && QualifyingCodes.Contains(visit.Code.Trim().ToUpperInvariant());

    /// <summary>A visit that G0506 may be added to: all that qualify but transitional care.</summary>
    public static bool CarriesCarePlanning(InitiatingVisit visit) => Qualifies(visit) && !TransitionalCare.Contains(visit.Code.Trim());

    /// <summary>A visit is needed and there is none on or before the end of the month.</summary>
    internal static bool IsMissing(BillingCase facts) => !facts.Patient.SeenWithinYearBeforeStart && RequiredVisit(facts) is null;

    /// <summary>The day before which time does not count; null when no visit is needed or none qualifies.</summary>
    internal static DateOnly? RequiredOn(BillingCase facts) => facts.Patient.SeenWithinYearBeforeStart ? null : RequiredVisit(facts)?.Date;

    private static InitiatingVisit? RequiredVisit(BillingCase facts) =>
        facts.InitiatingVisit is { } visit && Qualifies(visit) && visit.Date <= facts.Month.Last ? visit : null;
}
