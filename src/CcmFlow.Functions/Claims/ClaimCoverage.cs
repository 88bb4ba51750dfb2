using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Patients.Fhir;
using CcmFlow.Functions.Practices;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.Claims;
using CcmFlow.Rules.Eligibility;

namespace CcmFlow.Functions.Claims;

/// <summary>What a claim says of who pays, from the patient's coverage data and the practice's settings for each plan.</summary>
internal static class ClaimCoverage
{
    /// <summary>The draft with payer, insured, other payers and their order filled in.</summary>
    public static ProfessionalClaim Fill(ProfessionalClaim draft, Practice practice, PatientRecord patient, ServiceMonth month)
    {
        var roster = patient.Roster;
        var isMedicare = draft.Payer.Filing == ClaimFiling.MedicarePartB;
        var first = isMedicare && patient.Circumstances.MedicareSecondary is not null ? roster.OtherCoverages.FirstOrDefault(c => c.Kind is not (PayerKind.Medicaid or PayerKind.MedicareFfs)) : null;
        var claim = draft with
        {
            OtherCoverages = [.. Others(practice, patient, month, first, draft.Subscriber)],
            Sequence = isMedicare && patient.Circumstances.MedicareSecondary is not null ? PayerSequence.Secondary : PayerSequence.Primary,
            SecondaryReason = isMedicare ? patient.Circumstances.MedicareSecondary : null,
        };
        return roster.Coverage is { Relationship: not RosterCoverage.Self } insured && !isMedicare && draft.Payer.Filing != ClaimFiling.Medicaid ? ByDependent(claim, insured) : claim;
    }

    /// <summary>A plan as the practice has set it up; one without a payer id gives a claim that the scrubber holds.</summary>
    public static ClaimPayer Plan(Practice practice, string? name, string? group, ClaimFiling filing)
    {
        var settings = practice.Billing.PlanNamed(name ?? "");
        return new ClaimPayer(name ?? "", practice.Billing.PlanPayerIds.GetValueOrDefault(name ?? "") ?? "", filing, filing == ClaimFiling.MedicarePartB ? null : settings?.GroupNumber ?? group)
        {
            FilingCode = settings?.FilingCode,
            TakesReplacements = settings?.TakesReplacements ?? true,
        };
    }

    public static ClaimFiling Filing(PayerKind kind) => kind switch
    {
        PayerKind.MedicareFfs or PayerKind.DualEligible => ClaimFiling.MedicarePartB,
        PayerKind.MedicareAdvantage => ClaimFiling.MedicareAdvantage,
        PayerKind.Medicaid => ClaimFiling.Medicaid,
        _ => ClaimFiling.Commercial,
    };

    // The plan knows the insured by the id, and the patient only through the insured.
    private static ProfessionalClaim ByDependent(ProfessionalClaim claim, RosterCoverage insured) => claim with
    {
        Subscriber = claim.Subscriber with { Name = new PersonName(insured.InsuredFamily ?? "", insured.InsuredGiven ?? "") },
        Dependent = new DependentPatient(claim.Subscriber.Name, insured.Relationship, claim.Subscriber.BirthDate, claim.Subscriber.Sex, claim.Subscriber.Address),
    };

    /// <summary>
    /// The payer before this one, always; a payer after it only when the practice has its id, since it is told for its sake alone. Medicaid after Medicare crosses over by
    /// itself.
    /// </summary>
    private static IEnumerable<OtherCoverage> Others(Practice practice, PatientRecord patient, ServiceMonth month, RosterCoverage? first, ClaimSubscriber subscriber)
    {
        if (first is not null)
        {
            yield return Other(practice, first, PayerSequence.Primary, subscriber) with
            {
                Decision = patient.Circumstances.EarlierDecisions.LastOrDefault(d => d.Month == month)?.Decision,
            };
        }
        var next = first is null ? PayerSequence.Secondary : PayerSequence.Tertiary;
        var after = patient.Roster.OtherCoverages.FirstOrDefault(c =>
            c != first && c.Kind is PayerKind.Commercial && c.MemberId is not null && c.Order >= (patient.Roster.Coverage?.Order ?? 1) && practice.Billing.PlanPayerIds.ContainsKey(c.Name));
        if (after is not null) yield return Other(practice, after, next, subscriber);
    }

    private static OtherCoverage Other(Practice practice, RosterCoverage coverage, PayerSequence sequence, ClaimSubscriber subscriber) => new(
        sequence, Plan(practice, coverage.Name, coverage.Group, Filing(coverage.Kind)),
        coverage.Relationship == RosterCoverage.Self ? subscriber.Name : new PersonName(coverage.InsuredFamily ?? "", coverage.InsuredGiven ?? ""),
        coverage.MemberId ?? "", coverage.Relationship);
}
