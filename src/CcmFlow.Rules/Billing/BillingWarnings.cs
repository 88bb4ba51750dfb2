using CcmFlow.Rules.Time;

namespace CcmFlow.Rules.Billing;

/// <summary>What does not stop a claim but should be seen; some hold the month for a person.</summary>
internal static class BillingWarnings
{
    public static IReadOnlyList<WarningCode> Of(BillingCase facts, CountedTime time, CodeFamily? family, IReadOnlyList<ReasonCode> reasons) =>
        [.. new SortedSet<WarningCode>([.. OfTime(facts, time, reasons), .. OfCodes(facts, time, family), .. ConflictCheck.Warnings(facts), .. OfPatient(facts, reasons)])];

    /// <summary>The rule is silent or a fact is missing: a person decides.</summary>
    public static bool NeedsPerson(WarningCode warning) => warning is WarningCode.AfterRevocation
        or WarningCode.ApcmOtherPractice
        or WarningCode.ConflictEsrdOtherPractitioner
        or WarningCode.ConflictG0181OtherPractitioner
        or WarningCode.ConflictG0182OtherPractitioner
        or WarningCode.HospiceElection
        or WarningCode.OrderWithinDayUnknown
        or WarningCode.OnlyVoicemail;

    // Where a reason already says that the whole month lies before consent, after revocation or after death, the warning would only repeat it.
    private static IEnumerable<WarningCode> OfTime(BillingCase facts, CountedTime time, IReadOnlyList<ReasonCode> reasons)
    {
        (TimeExclusion Exclusion, WarningCode Warning, ReasonCode? SaidBy)[] all =
        [
            (TimeExclusion.BeforeConsent, WarningCode.BeforeConsent, ReasonCode.NoConsent),
            (TimeExclusion.BeforeInitiatingVisit, WarningCode.BeforeInitiatingVisit, null),
            (TimeExclusion.AfterDeath, WarningCode.AfterDeath, ReasonCode.PatientDeceased),
            (TimeExclusion.AfterRevocation, WarningCode.AfterRevocation, ReasonCode.ConsentRevoked),
            (TimeExclusion.OverlapSameMinutes, WarningCode.OverlapSameMinutes, null),
            (TimeExclusion.CountedToOtherProgram, WarningCode.CountedToOtherProgram, null),
        ];
        foreach (var (exclusion, warning, saidBy) in all)
        {
            if (time.Excludes(exclusion) && !(saidBy is { } reason && reasons.Contains(reason)))
            {
                yield return warning;
            }
        }

        if (time.OrderUnknownEntryIds.Count > 0)
        {
            yield return WarningCode.OrderWithinDayUnknown;
        }

        // Noridian, Feb 2017: attempts without any contact cannot be billed.
        var counted = time.Entries.Where(entry => entry.Counted).Select(entry => entry.EntryId).ToHashSet(StringComparer.Ordinal);
        if (counted.Count > 0 && facts.Entries.Where(entry => counted.Contains(entry.Id)).All(entry => entry.Activity == CareActivity.Voicemail))
        {
            yield return WarningCode.OnlyVoicemail;
        }
    }

    private static IEnumerable<WarningCode> OfCodes(BillingCase facts, CountedTime time, CodeFamily? family)
    {
        if (family is { MaxAddOns: { } cap } && family.AddOnsIn(FamilyChoice.SecondsOf(family, time)) > cap)
        {
            yield return family.PractitionerTime ? WarningCode.UnitCap99437Reached : WarningCode.UnitCap99439Reached;
        }

        if (facts.Complexity.Designated && family != CodeFamily.Physician && !FamilyChoice.MeetsComplexCriteria(facts.Complexity))
        {
            yield return WarningCode.ComplexCriteriaNotMet;
        }
    }

    private static IEnumerable<WarningCode> OfPatient(BillingCase facts, IReadOnlyList<ReasonCode> reasons)
    {
        // Attending: GV; unrelated to the terminal illness: GW; else denied (Novitas). Which one, only a person can say.
        if (facts.Patient.HospiceElection)
        {
            yield return WarningCode.HospiceElection;
        }

        var revokedInMonth = facts.Consent?.StandingRevocation is { } revoked
            && facts.Month == Calendar.ServiceMonth.Of(revoked, facts.Zone);
        if (revokedInMonth && reasons.Count == 0)
        {
            yield return WarningCode.RevokedEffectiveMonthEnd;
        }
    }
}
