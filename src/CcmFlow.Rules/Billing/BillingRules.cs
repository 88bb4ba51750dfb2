using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.Time;

namespace CcmFlow.Rules.Billing;

/// <summary>
/// Decides a patient-month: counts the time, chooses the family, checks requirements and conflicts, and explains the result
/// (CMS MLN909188, CMS CCM FAQ 2022, CPT 2025 and 2026; each rule names its own source).
/// </summary>
public static class BillingRules
{
    public static BillingDecision Decide(BillingCase facts)
    {
        var time = CountedTime.Of(facts.Entries, LimitsOf(facts));
        var proposed = facts.ProposedClaim is { } claim ? ProposedClaimCheck.Merge(claim) : null;
        var family = proposed is null ? FamilyChoice.Choose(facts, time) : FamilyOf(proposed);
        var codes = proposed ?? FamilyChoice.CodesOf(facts, family, time);
        var earliest = EarliestServiceDate(family, codes, time);
        var latest = facts.Patient.DiedOn < facts.Month.Last ? facts.Patient.DiedOn.Value : facts.Month.Last;
        var reasons = Reasons(facts, time, family, proposed, earliest, latest);
        var warnings = BillingWarnings.Of(facts, time, family, reasons);
        var billable = reasons.IsEmpty;
        return new BillingDecision
        {
            Billable = billable,
            Codes = billable ? codes : [],
            VisitAddOn = proposed is null ? CarePlanningAddOn.For(facts, reasons) : null,
            Reasons = reasons.ToList(),
            Warnings = warnings.ToList(),
            NeedsReview = BillingWarnings.NeedPerson(warnings, facts.Policy),
            Alternatives = proposed is null ? FamilyChoice.Alternatives(facts, time, family) : [],
            Time = time,
            EarliestServiceDate = billable ? earliest ?? latest : null,
            LatestServiceDate = billable ? latest : null,
            PlaceOfService = PlaceOfServiceRule.For(facts.Practice),
            EvidenceEntryIds = billable ? Evidence(time, family) : [],
            Explain = decision => DecisionExplanation.Lines(facts, decision, family),
        };
    }

    private static CodeFamily? FamilyOf(IReadOnlyList<CodeUnits> proposed) =>
        proposed.Select(line => CodeFamily.Of(line.Code)).FirstOrDefault(found => found is not null);

    private static TimeLimits LimitsOf(BillingCase facts)
    {
        var revoked = facts.Consent?.StandingRevocation;
        var revocationEnds = revoked is { } at && facts.Policy.CountTimeAfterRevocationUntilMonthEnd
            ? facts.Zone.MonthEnd(ServiceMonth.Of(at, facts.Zone))
            : revoked;
        return new(facts.Month, facts.Zone)
        {
            ConsentAt = facts.Consent?.ObtainedAt,
            ConsentHourUnknown = facts.Consent is { HourUnknown: true },
            InitiatingVisitOn = InitiatingVisitRule.RequiredOn(facts),
            DiedOn = facts.Patient.DiedOn,
            RevokedAt = revocationEnds,
            RevokedHourUnknown = revocationEnds == revoked && facts.Consent is { RevokedHourUnknown: true },
            Stays = facts.Patient.Stays,
        };
    }

    private static CodeSet<ReasonCode> Reasons(
        BillingCase facts, CountedTime time, CodeFamily? family, IReadOnlyList<CodeUnits>? proposed, DateOnly? earliest, DateOnly latest)
    {
        var reasons = new CodeSet<ReasonCode>();
        RequirementCheck.AddFailed(facts, family, reasons);
        ConflictCheck.AddReasons(facts, reasons);
        var belowThreshold = proposed is null
            ? family is null
            : !CodeFamily.Staff.IsMetBy(time.ClinicalStaffSeconds) && !CodeFamily.Physician.IsMetBy(time.PhysicianSeconds);
        reasons.AddIf(belowThreshold && !LeavesNoTime(reasons), ReasonCode.TimeBelowThreshold);
        if (proposed is not null)
        {
            ProposedClaimCheck.AddReasons(facts, proposed, time, belowThreshold, reasons);
        }

        if (facts.Claim is { } claim)
        {
            AddOfClaimDates(claim, earliest, latest, reasons);
        }

        return reasons;
    }

    // These leave no countable time by themselves; that the threshold is missed would say nothing more.
    private static bool LeavesNoTime(CodeSet<ReasonCode> reasons) =>
        reasons.Contains(ReasonCode.NoConsent) || reasons.Contains(ReasonCode.ConsentRevoked) || reasons.Contains(ReasonCode.PatientDeceased);

    private static void AddOfClaimDates(ClaimDates claim, DateOnly? earliest, DateOnly latest, CodeSet<ReasonCode> into)
    {
        into.AddIf(claim.ReceivedOn > TimelyFiling.Deadline(claim.DateOfService), ReasonCode.TimelyFilingExpired);

        // A span may begin before the time was reached, but not end before it (First Coast; timely filing runs from its first date).
        var last = claim.Through ?? claim.DateOfService;
        into.AddIf(last < earliest || last > latest, ReasonCode.DateOfServiceOutsideWindow);
    }

    // Date on which the last billed unit was reached, or any later one to the end of the month (AAFP on CMS FAQ no. 4).
    private static DateOnly? EarliestServiceDate(CodeFamily? family, IReadOnlyList<CodeUnits> codes, CountedTime time)
    {
        if (family is null)
        {
            return null;
        }

        var needed = family.SecondsFor(codes);
        return family.PractitionerTime ? time.PhysicianReached(needed) : time.ClinicalStaffReached(needed);
    }

    private static List<string> Evidence(CountedTime time, CodeFamily? family)
    {
        var ids = new List<string>(time.Entries.Count);
        foreach (var entry in time.Entries)
        {
            if ((family is { PractitionerTime: true } ? entry.PhysicianSeconds : entry.ClinicalStaffSeconds) > 0)
            {
                ids.Add(entry.EntryId);
            }
        }

        return ids;
    }
}
