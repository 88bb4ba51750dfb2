using CcmFlow.Functions.MonthClose;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Practices;
using CcmFlow.Rules.Billing;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.Claims;
using CcmFlow.Rules.Eligibility;

namespace CcmFlow.Functions.Claims;

/// <summary>From a decision to the claim that carries it. What the scrubber finds holds the claim for a person.</summary>
public static class ClaimDrafts
{
    private const int MostDiagnoses = 12;

    public static ClaimRecord From(Practice practice, PatientRecord patient, ServiceMonth month, MonthDecision decision)
    {
        var claim = Claim(practice, patient, month, decision);
        var today = practice.Zone.LocalDate(decision.DecidedAt);
        var faults = ClaimScrubber.Check(Provider(practice), claim, today).Select(f => $"{f.Field}: {f.Mend}").ToList();
        if (patient.Roster.Deceased) faults.Add("The patient has died: a person has to confirm that the service was complete before.");
        if (decision.NeedsReview) faults.Add("The month is marked for review: a person has to look at its warnings before the claim goes.");
        return new ClaimRecord(practice.Id, patient.Id, month.ToString(), faults.Count == 0 ? ClaimState.Ready : ClaimState.Held, claim, faults, null);
    }

    public static BillingProvider Provider(Practice practice) => new(
        practice.Billing.LegalName, practice.Billing.Npi, practice.Billing.TaxId, practice.Billing.Taxonomy,
        new PostalAddress(practice.Billing.Street, null, practice.Billing.City, practice.Billing.State, practice.Billing.Zip));

    private static ProfessionalClaim Claim(Practice practice, PatientRecord patient, ServiceMonth month, MonthDecision decision)
    {
        var (roster, billing) = (patient.Roster, practice.Billing);
        var diagnoses = patient.Eligibility.Conditions.Select(c => c.Icd10).Distinct().Take(MostDiagnoses).ToList();
        var pointers = Enumerable.Range(1, Math.Min(4, diagnoses.Count)).ToList();
        return new ProfessionalClaim(
            PatientControlNumber.For(practice.Id, patient.Id, month),
            Payer(practice, roster),
            new ClaimSubscriber(
                new PersonName(roster.FamilyName, roster.GivenName, roster.MiddleName), roster.MemberId ?? "", roster.BirthDate,
                roster.Sex switch { "F" => AdministrativeSex.Female, "M" => AdministrativeSex.Male, _ => AdministrativeSex.Unknown },
                new PostalAddress(roster.AddressLine, null, roster.City, roster.State, roster.Zip + roster.ZipPlus4)),
            PlaceOfServiceRule.For(BillingCases.PracticeFactsOf(practice)),
            diagnoses,
            new RenderingProvider(new PersonName(billing.PractitionerLastName, billing.PractitionerFirstName), billing.PractitionerNpi, billing.PractitionerTaxonomy),
            [.. decision.Codes.Select(c => new ClaimLine(c.Code, Fee(billing, c.Code) * c.Units, c.Units, decision.ServiceDate!.Value, pointers))]);
    }

    private static ClaimPayer Payer(Practice practice, Patients.Fhir.RosterPatient roster) => roster.Payer switch
    {
        PayerKind.MedicareFfs or PayerKind.DualEligible =>
            new ClaimPayer(practice.Billing.MedicarePayerName, practice.Billing.MedicarePayerId, ClaimFiling.MedicarePartB),
        PayerKind.MedicareAdvantage => Plan(practice, roster, ClaimFiling.MedicareAdvantage),
        PayerKind.Medicaid => Plan(practice, roster, ClaimFiling.Medicaid),
        _ => Plan(practice, roster, ClaimFiling.Commercial),
    };

    /// <summary>A plan that the practice has no payer id for gives a claim that the scrubber holds.</summary>
    private static ClaimPayer Plan(Practice practice, Patients.Fhir.RosterPatient roster, ClaimFiling filing) =>
        new(roster.PayerName ?? "", practice.Billing.PlanPayerIds.GetValueOrDefault(roster.PayerName ?? "") ?? "", filing);

    private static decimal Fee(PracticeBilling billing, string code) => billing.Fees.GetValueOrDefault(code);
}
