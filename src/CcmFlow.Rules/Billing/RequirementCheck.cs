using CcmFlow.Rules.Eligibility;

namespace CcmFlow.Rules.Billing;

/// <summary>What must hold for a month apart from time and conflicts: patient, consent, care plan, practice.</summary>
internal static class RequirementCheck
{
    private const int LastingMonths = 12;

    public static void AddFailed(BillingCase facts, CodeFamily? family, CodeSet<ReasonCode> into)
    {
        Consent(facts, into);
        Conditions(facts.Patient, into);
        CarePlan(facts, into);
        Practice(facts.Practice, family, into);
        into.AddIf(InitiatingVisitRule.IsMissing(facts), ReasonCode.NoInitiatingVisit);
        into.AddIf(facts.Patient.DiedOn < facts.Month.First, ReasonCode.PatientDeceased);
    }

    // CMS CCM FAQ 2022 and AMA: before CCM starts, documented, all elements, again only when the billing practitioner changes; a revocation ends CCM
    // at the end of its month (Care Harmony).
    private static void Consent(BillingCase facts, CodeSet<ReasonCode> into)
    {
        if (facts.Consent is not { } consent || consent.ObtainedAt >= facts.Zone.MonthEnd(facts.Month))
        {
            into.Add(ReasonCode.NoConsent);
            return;
        }

        into.AddIf(!consent.Documented, ReasonCode.ConsentNotDocumented);
        into.AddIf(!consent.HasAllElements, ReasonCode.ConsentIncomplete);
        into.AddIf(consent.BillingPractitioner != facts.BillingPractitioner, ReasonCode.ConsentNotForThisPractitioner);
        into.AddIf(consent.StandingRevocation < facts.Zone.MonthStart(facts.Month), ReasonCode.ConsentRevoked);
    }

    // MLN909188: two or more chronic conditions expected to last twelve months or until death that put the patient at significant risk. The risk is the
    // patient's from the conditions together, so one documented risk is enough.
    private static void Conditions(PatientFacts patient, CodeSet<ReasonCode> into)
    {
        string? first = null;
        var (two, risk) = (false, false);
        foreach (var condition in patient.ChronicConditions)
        {
            if (condition.ExpectedMonths < LastingMonths || string.IsNullOrWhiteSpace(condition.Icd10))
            {
                continue;
            }

            risk |= condition.SignificantRisk;
            if (!two)
            {
                var key = ChronicConditions.SameConditionKey(condition.Icd10);
                first ??= key;
                two = key != first;
            }
        }

        into.AddIf(!two, ReasonCode.FewerThan2ChronicConditions);
        into.AddIf(first is not null && !risk, ReasonCode.NoSignificantRisk);
    }

    // Noridian Medical Review FAQ; CMS CCM FAQ 2022.
    private static void CarePlan(BillingCase facts, CodeSet<ReasonCode> into)
    {
        if (facts.CarePlan is not { } plan || plan.EstablishedOn > facts.Month.Last)
        {
            into.Add(ReasonCode.NoCarePlan);
            return;
        }

        // That a copy was given is asked for (Noridian Medical Review FAQ); no source read names the day by which. So one that was given later counts, and the
        // month waits for a person (WarningCode.CarePlanCopyAfterMonth).
        into.AddIf(!plan.CopyGivenToPatient, ReasonCode.CarePlanCopyNotProvided);
        into.AddIf(!plan.Electronic, ReasonCode.CarePlanNotElectronic);
    }

    // First Coast (access); CMS CCM FAQ 2022 (EHR); 42 CFR 410.26(b)(5) (supervision of staff).
    private static void Practice(PracticeFacts practice, CodeFamily? family, CodeSet<ReasonCode> into)
    {
        into.AddIf(!practice.CertifiedEhr, ReasonCode.NoCertifiedEhr);
        into.AddIf(!practice.Access247, ReasonCode.No247Access);
        into.AddIf(!practice.GeneralSupervision && family != CodeFamily.Physician, ReasonCode.NoGeneralSupervision);
    }
}
