using CcmFlow.Rules.Eligibility;

namespace CcmFlow.Rules.Billing;

/// <summary>What must hold for a month apart from time and conflicts: patient, consent, care plan, practice.</summary>
internal static class RequirementCheck
{
    private const int LastingMonths = 12;

    public static IEnumerable<ReasonCode> Failed(BillingCase facts, CodeFamily? family) =>
        [.. Consent(facts), .. Conditions(facts.Patient), .. CarePlan(facts), .. Practice(facts.Practice, family), .. Patient(facts)];

    // CMS CCM FAQ 2022 and AMA: before CCM starts, documented, all elements, again only when the billing practitioner changes; a revocation ends CCM
    // at the end of its month (Care Harmony).
    private static IEnumerable<ReasonCode> Consent(BillingCase facts)
    {
        if (facts.Consent is not { } consent || consent.ObtainedAt >= facts.Zone.MonthEnd(facts.Month))
        {
            yield return ReasonCode.NoConsent;
            yield break;
        }

        if (!consent.Documented)
        {
            yield return ReasonCode.ConsentNotDocumented;
        }

        if (consent.MissingElements.Count > 0)
        {
            yield return ReasonCode.ConsentIncomplete;
        }

        if (consent.BillingPractitioner != facts.BillingPractitioner)
        {
            yield return ReasonCode.ConsentNotForThisPractitioner;
        }

        if (consent.StandingRevocation < facts.Zone.MonthStart(facts.Month))
        {
            yield return ReasonCode.ConsentRevoked;
        }
    }

    // MLN909188: two or more chronic conditions expected to last twelve months or until death that put the patient at significant risk. The risk is the
    // patient's from the conditions together, so one documented risk is enough.
    private static IEnumerable<ReasonCode> Conditions(PatientFacts patient)
    {
        var lasting = patient.ChronicConditions.Where(condition => condition.ExpectedMonths >= LastingMonths).ToList();
        if (lasting.Select(condition => ChronicConditions.SameConditionKey(condition.Icd10)).Distinct(StringComparer.Ordinal).Count() < 2)
        {
            yield return ReasonCode.FewerThan2ChronicConditions;
        }

        if (lasting.Count > 0 && !lasting.Exists(condition => condition.SignificantRisk))
        {
            yield return ReasonCode.NoSignificantRisk;
        }
    }

    // Noridian Medical Review FAQ; CMS CCM FAQ 2022.
    private static IEnumerable<ReasonCode> CarePlan(BillingCase facts)
    {
        if (facts.CarePlan is not { } plan || plan.EstablishedOn > facts.Month.Last)
        {
            yield return ReasonCode.NoCarePlan;
            yield break;
        }

        if (!plan.CopyGivenToPatient)
        {
            yield return ReasonCode.CarePlanCopyNotProvided;
        }

        if (!plan.Electronic)
        {
            yield return ReasonCode.CarePlanNotElectronic;
        }
    }

    // First Coast (access); CMS CCM FAQ 2022 (EHR); 42 CFR 410.26(b)(5) (supervision of staff).
    private static IEnumerable<ReasonCode> Practice(PracticeFacts practice, CodeFamily? family)
    {
        if (!practice.CertifiedEhr)
        {
            yield return ReasonCode.NoCertifiedEhr;
        }

        if (!practice.Access247)
        {
            yield return ReasonCode.No247Access;
        }

        if (!practice.GeneralSupervision && family != CodeFamily.Physician)
        {
            yield return ReasonCode.NoGeneralSupervision;
        }
    }

    private static IEnumerable<ReasonCode> Patient(BillingCase facts)
    {
        if (InitiatingVisitRule.IsMissing(facts))
        {
            yield return ReasonCode.NoInitiatingVisit;
        }

        if (facts.Patient.DiedOn < facts.Month.First)
        {
            yield return ReasonCode.PatientDeceased;
        }
    }
}
