using CcmFlow.Functions.MonthClose;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Practices;
using CcmFlow.Rules.Billing;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.Claims;

namespace CcmFlow.Functions.Claims;

/// <summary>From a decision to the claim that carries it. What the scrubber finds holds the claim for a person.</summary>
public static class ClaimDrafts
{
    /// <summary>Who pays is of the month: a person says whether the roster was wrong then, or is only of later.</summary>
    public const string OtherPayer =
        "The roster names another payer than the month was decided for. If the month is that payer's, open the month, close it again and confirm it: that decides it for the coverage on file now. " +
        "If it is not, look at the claim again: it goes to the month's payer, with the member id of then.";

    private const int MostDiagnoses = 12;

    /// <param name="patient">As on the roster now; member id and names are taken from there, who pays and who bills from the decision.</param>
    /// <param name="alsoOnFileFor">Other patients with the same member id (<see cref="MemberIds"/>).</param>
    /// <param name="byPerson">A person looked at it, and let another payer on the roster be.</param>
    public static ClaimRecord From(Practice practice, PatientRecord patient, ServiceMonth month, MonthDecision decision, IReadOnlyList<string> alsoOnFileFor, bool byPerson = false)
    {
        var isOfOtherPayer = decision.Coverage?.IsAnotherThan(patient.Roster) == true;
        patient = patient with { Roster = decision.Coverage?.Onto(patient.Roster) ?? patient.Roster };
        var claim = ClaimCoverage.Fill(Claim(practice, patient, month, decision), practice, patient, month);
        var today = practice.Zone.LocalDate(decision.DecidedAt);
        var faults = ClaimScrubber.Check(Provider(practice), claim, today).Select(f => $"{f.Field}: {f.Mend}").ToList();
        if (alsoOnFileFor.Count > 0) faults.Add($"Subscriber.MemberId: {MemberIds.Fault(alsoOnFileFor)}");
        if (isOfOtherPayer && !byPerson) faults.Add(OtherPayer);
        if (decision.ChangedPayer) faults.Add(ClaimDoubts.AnotherPayerThanBefore);
        faults.AddRange(ClaimDoubts.Of(month, patient.Roster.Deceased, patient.Roster.DeceasedOn, decision.AsClosed(), practice.TermsOf(month).Policy));
        return new ClaimRecord(practice.Id, patient.Id, month.ToString(), faults.Count == 0 ? ClaimState.Ready : ClaimState.Held, claim, faults, null)
        {
            Round = decision.Round, DraftedFrom = BillingSettings.TagOf(practice),
        };
    }

    public static BillingProvider Provider(Practice practice) => new(
        practice.Billing.LegalName, practice.Billing.Npi, practice.Billing.TaxId, practice.Billing.Taxonomy,
        new PostalAddress(practice.Billing.Street, null, practice.Billing.City, practice.Billing.State, practice.Billing.Zip));

    private static ProfessionalClaim Claim(Practice practice, PatientRecord patient, ServiceMonth month, MonthDecision decision)
    {
        var (roster, billing, practitioner) = (patient.Roster, practice.Billing, practice.PractitionerOf(month, decision.Practitioner));
        var diagnoses = BillingCases.ConditionsIn(practice, patient, month).Select(c => c.Icd10).Distinct().Take(MostDiagnoses).ToList();
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
            new RenderingProvider(new PersonName(practitioner.LastName, practitioner.FirstName), practitioner.Npi, practitioner.Taxonomy),
            [.. decision.Codes.Select(c => new ClaimLine(c.Code, Fee(billing, c.Code) * c.Units, c.Units, decision.ServiceDate!.Value, pointers))]);
    }

    private static ClaimPayer Payer(Practice practice, Patients.Fhir.RosterPatient roster) => ClaimCoverage.Filing(roster.Payer) is var filing && filing == ClaimFiling.MedicarePartB
        ? new ClaimPayer(practice.Billing.MedicarePayerName, practice.Billing.MedicarePayerId, filing) { TakesReplacements = false }
        : ClaimCoverage.Plan(practice, roster.PayerName, roster.Coverage?.Group, filing);

    private static decimal Fee(PracticeBilling billing, string code) => billing.Fees.GetValueOrDefault(code);
}
