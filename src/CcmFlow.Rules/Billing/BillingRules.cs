using CcmFlow.Rules.Time;

namespace CcmFlow.Rules.Billing;

/// <summary>
/// Decides a patient-month: counts the time, chooses the family, checks requirements and conflicts, and explains the result
/// (CMS MLN909188, CMS CCM FAQ 2022, CPT 2025 and 2026; each rule names its own source).
/// </summary>
public static class BillingRules
{
    // These leave no countable time by themselves; that the threshold is missed would say nothing more.
    private static readonly HashSet<ReasonCode> LeavesNoTime = [ReasonCode.NoConsent, ReasonCode.ConsentRevoked, ReasonCode.PatientDeceased];

    public static BillingDecision Decide(BillingCase facts)
    {
        var time = CountedTime.Of(facts.Entries, LimitsOf(facts));
        var proposed = facts.ProposedClaim is { } claim ? ProposedClaimCheck.Merge(claim) : null;
        var family = proposed is null
            ? FamilyChoice.Choose(facts, time)
            : proposed.Select(line => CodeFamily.Of(line.Code)).FirstOrDefault(found => found is not null);
        var codes = proposed ?? family?.CodesFor(FamilyChoice.SecondsOf(family, time)) ?? [];
        var earliest = EarliestServiceDate(family, codes, time);
        var latest = facts.Patient.DiedOn < facts.Month.Last ? facts.Patient.DiedOn.Value : facts.Month.Last;
        var reasons = Reasons(facts, time, family, proposed, earliest, latest);
        var warnings = BillingWarnings.Of(facts, time, family, reasons);
        var billable = reasons.Count == 0;
        var decision = new BillingDecision
        {
            Billable = billable,
            Codes = billable ? codes : [],
            Reasons = reasons,
            Warnings = warnings,
            NeedsReview = warnings.Any(BillingWarnings.NeedsPerson),
            Alternatives = proposed is null ? FamilyChoice.Alternatives(facts, time, family) : [],
            Time = time,
            EarliestServiceDate = billable ? earliest ?? latest : null,
            LatestServiceDate = billable ? latest : null,
            EvidenceEntryIds = billable ? Evidence(time, family) : [],
            ExplanationLines = [],
        };
        return decision with { ExplanationLines = DecisionExplanation.Lines(facts, decision, family) };
    }

    private static TimeLimits LimitsOf(BillingCase facts)
    {
        var revoked = facts.Consent?.StandingRevocation;
        var revocationEnds = revoked is { } at && facts.Policy.CountTimeAfterRevocationUntilMonthEnd
            ? facts.Zone.MonthEnd(Calendar.ServiceMonth.Of(at, facts.Zone))
            : revoked;
        return new(facts.Month, facts.Zone)
        {
            ConsentAt = facts.Consent?.ObtainedAt,
            InitiatingVisitOn = InitiatingVisitRule.RequiredOn(facts),
            DiedOn = facts.Patient.DiedOn,
            RevokedAt = revocationEnds,
            Stays = facts.Patient.Stays,
        };
    }

    private static List<ReasonCode> Reasons(
        BillingCase facts, CountedTime time, CodeFamily? family, IReadOnlyList<CodeUnits>? proposed, DateOnly? earliest, DateOnly latest)
    {
        var reasons = new SortedSet<ReasonCode>([.. RequirementCheck.Failed(facts, family), .. ConflictCheck.Reasons(facts)]);
        var belowThreshold = proposed is null
            ? family is null
            : !CodeFamily.Staff.IsMetBy(time.ClinicalStaffSeconds) && !CodeFamily.Physician.IsMetBy(time.PhysicianSeconds);
        if (belowThreshold && !reasons.Overlaps(LeavesNoTime))
        {
            reasons.Add(ReasonCode.TimeBelowThreshold);
        }

        if (proposed is not null)
        {
            reasons.UnionWith(ProposedClaimCheck.Reasons(facts, proposed, time).Where(reason => !belowThreshold || reason != ReasonCode.UnitsNotSupportedByTime));
        }

        if (facts.Claim is { } claim)
        {
            reasons.UnionWith(OfClaimDates(claim, earliest, latest));
        }

        return [.. reasons];
    }

    private static IEnumerable<ReasonCode> OfClaimDates(ClaimDates claim, DateOnly? earliest, DateOnly latest)
    {
        if (claim.ReceivedOn > TimelyFiling.Deadline(claim.DateOfService))
        {
            yield return ReasonCode.TimelyFilingExpired;
        }

        // A span may begin before the time was reached, but not end before it (First Coast; timely filing runs from its first date).
        var last = claim.Through ?? claim.DateOfService;
        if (last < earliest || last > latest)
        {
            yield return ReasonCode.DateOfServiceOutsideWindow;
        }
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

    private static List<string> Evidence(CountedTime time, CodeFamily? family) =>
    [
        .. time.Entries
            .Where(entry => family is { PractitionerTime: true } ? entry.PhysicianSeconds > 0 : entry.ClinicalStaffSeconds > 0)
            .Select(entry => entry.EntryId),
    ];
}
