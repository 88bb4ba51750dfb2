using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.Time;

namespace CcmFlow.Rules.Billing;

/// <summary>What does not stop a claim but should be seen; some hold the month for a person.</summary>
internal static class BillingWarnings
{
    // Where a reason already says that the whole month lies before consent, after revocation or after death, the warning would only repeat it.
    private static readonly (TimeExclusion Exclusion, WarningCode Warning, ReasonCode? SaidBy)[] OfExclusions =
    [
        (TimeExclusion.BeforeConsent, WarningCode.BeforeConsent, ReasonCode.NoConsent),
        (TimeExclusion.BeforeInitiatingVisit, WarningCode.BeforeInitiatingVisit, null),
        (TimeExclusion.AfterDeath, WarningCode.AfterDeath, ReasonCode.PatientDeceased),
        (TimeExclusion.AfterRevocation, WarningCode.AfterRevocation, ReasonCode.ConsentRevoked),
        (TimeExclusion.OverlapSameMinutes, WarningCode.OverlapSameMinutes, null),
        (TimeExclusion.CountedToOtherProgram, WarningCode.CountedToOtherProgram, null),
    ];

    // The rule is silent or a fact is missing: a person decides.
    private static readonly WarningCode[] HoldTheMonth =
    [
        WarningCode.AfterRevocation,
        WarningCode.ApcmOtherPractice,
        WarningCode.ConflictEsrdOtherPractitioner,
        WarningCode.ConflictG0181OtherPractitioner,
        WarningCode.ConflictG0182OtherPractitioner,
        WarningCode.HospiceElection,
        WarningCode.OrderWithinDayUnknown,
        WarningCode.OnlyVoicemail,
        WarningCode.CarePlanCopyAfterMonth,
    ];

    public static CodeSet<WarningCode> Of(BillingCase facts, CountedTime time, CodeFamily? family, CodeSet<ReasonCode> reasons)
    {
        var warnings = new CodeSet<WarningCode>();
        foreach (var (exclusion, warning, saidBy) in OfExclusions)
        {
            warnings.AddIf(time.Excludes(exclusion) && !(saidBy is { } reason && reasons.Contains(reason)), warning);
        }

        warnings.AddIf(time.OrderUnknownEntryIds.Count > 0, WarningCode.OrderWithinDayUnknown);
        warnings.AddIf(IsOnlyVoicemail(facts, time), WarningCode.OnlyVoicemail);
        AddOfCodes(facts, time, family, warnings);
        ConflictCheck.AddWarnings(facts, warnings);

        // Attending: GV; unrelated to the terminal illness: GW; else denied (Novitas). Which one, only a person can say.
        warnings.AddIf(facts.Patient.HospiceElection, WarningCode.HospiceElection);
        var revokedInMonth = facts.Consent?.StandingRevocation is { } revoked && facts.Month == ServiceMonth.Of(revoked, facts.Zone);
        warnings.AddIf(revokedInMonth && reasons.IsEmpty, WarningCode.RevokedEffectiveMonthEnd);
        warnings.AddIf(!facts.CoverageChecked, WarningCode.CoverageNotChecked);

        // CMS (MLN909188: "provide the patient or caregiver with a copy") and Noridian's Medical Review FAQ name no day by which. A reviewer may ask for one in the month.
        warnings.AddIf(facts.CarePlan is { CopyGivenToPatient: true } plan && plan.CopyGivenOn > facts.Month.Last, WarningCode.CarePlanCopyAfterMonth);
        return warnings;
    }

    /// <summary>Whether the warning by itself makes the month a person's to look at.</summary>
    public static bool HoldsTheMonth(WarningCode warning) => Array.IndexOf(HoldTheMonth, warning) >= 0;

    public static bool NeedPerson(CodeSet<WarningCode> warnings, BillingPolicy policy) =>
        !warnings.IsEmpty
        && (Array.Exists(HoldTheMonth, warnings.Contains) || (policy.HoldWhenCoverageNotChecked && warnings.Contains(WarningCode.CoverageNotChecked)));

    // Noridian, Feb 2017: attempts without any contact cannot be billed.
    private static bool IsOnlyVoicemail(BillingCase facts, CountedTime time)
    {
        var attempt = false;
        foreach (var entry in facts.Entries)
        {
            var voicemail = entry.Activity == CareActivity.Voicemail;
            if (!voicemail && IsCounted(time, entry.Id))
            {
                return false;
            }

            attempt |= voicemail && IsCounted(time, entry.Id);
        }

        return attempt;
    }

    private static bool IsCounted(CountedTime time, string entryId)
    {
        foreach (var entry in time.Entries)
        {
            if (entry.EntryId == entryId)
            {
                return entry.Counted;
            }
        }

        return false;
    }

    private static void AddOfCodes(BillingCase facts, CountedTime time, CodeFamily? family, CodeSet<WarningCode> into)
    {
        if (family is { MaxAddOns: { } cap } && family.AddOnsIn(FamilyChoice.SecondsOf(family, time)) > cap)
        {
            into.Add(family.PractitionerTime ? WarningCode.UnitCap99437Reached : WarningCode.UnitCap99439Reached);
        }

        into.AddIf(
            facts.Complexity.Designated && family != CodeFamily.Physician && !FamilyChoice.MeetsComplexCriteria(facts.Complexity),
            WarningCode.ComplexCriteriaNotMet);
    }
}
