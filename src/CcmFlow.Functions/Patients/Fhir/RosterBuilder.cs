using CcmFlow.Rules.Eligibility;
using CcmFlow.Rules.Time;

namespace CcmFlow.Functions.Patients.Fhir;

/// <summary>Joins what was read about one patient once everything has been read.</summary>
internal static class RosterBuilder
{
    public static RosterPatient Finish(PatientDraft draft, RosterLookups lookups, DateOnly asOf)
    {
        var patient = draft.Patient!;
        var payer = PayerInForce(draft.Payers, asOf, out var kind);
        var practitioner = lookups.Find(lookups.Practitioners, draft.LastVisitWithPractitioner?.PractitionerId)
            ?? lookups.Find(lookups.Practitioners, draft.GeneralPractitioner);
        var death = draft.Deaths.Values.OrderBy(visit => visit.Start).ThenBy(visit => visit.Id, StringComparer.Ordinal).FirstOrDefault();
        var organization = lookups.Aliases.GetValueOrDefault(patient.ManagingOrganization ?? "", patient.ManagingOrganization!);
        return patient with
        {
            ManagingOrganization = organization,
            ManagingOrganizationName = lookups.Find(lookups.Organizations, organization)?.Name,
            Deceased = patient.Deceased || death is not null,
            DeceasedOn = patient.DeceasedOn ?? death?.Day,
            Payer = kind,
            PayerName = payer is null ? null : payer.Name ?? lookups.Find(lookups.Organizations, payer.OrganizationId)?.Name,
            MemberId = payer?.MemberId ?? (IsMedicare(kind) || kind == PayerKind.Unknown ? patient.MemberId : null),
            Coverage = payer is { IsCoverage: true } ? Coverage(payer, lookups) : null,
            OtherCoverages = [.. draft.Payers.Values.Where(other => other.IsCoverage && other != payer && other.InForce(asOf)).OrderBy(other => other.Order).ThenBy(other => other.SourceId, StringComparer.Ordinal).Select(other => Coverage(other, lookups))],
            Qmb = draft.Payers.Values.Any(evidence => evidence.Qmb && evidence.InForce(asOf)),
            Conditions = [.. draft.Conditions.Values
                .OrderBy(condition => condition.Onset)
                .ThenBy(condition => condition.Snomed ?? condition.Icd10, StringComparer.Ordinal)
                .ThenBy(condition => condition.Display, StringComparer.Ordinal)
                .ThenBy(condition => condition.Abatement)],
            CarePlans = [.. draft.CarePlans.Values.OrderBy(plan => plan.Start).ThenBy(plan => plan.Id, StringComparer.Ordinal)],
            Medications = [.. draft.Medications.Values
                .Select(order => Named(order, lookups))
                .OrderBy(order => order.Display, StringComparer.Ordinal)
                .ThenBy(order => order.Code, StringComparer.Ordinal)
                .ThenByDescending(order => order.Active)],
            LastVisitOn = draft.LastVisit?.Day,
            Stays = [.. InOrder(draft, hospice: false).Select(stay => new PatientStay(stay.From, stay.To, stay.Setting))],
            Hospice = [.. InOrder(draft, hospice: true).Select(stay => new DaySpan(stay.From, stay.To))],
            Numbers = [.. draft.Numbers.Latest.OrderBy(version => version.Id, StringComparer.Ordinal).Select(version => new ObservedNumber(version.Id, version.Updated, version.Value))],
            PractitionerNpi = practitioner?.Npi,
            PractitionerName = practitioner?.Name,
        };
    }

    private static RosterCoverage Coverage(PayerEvidence payer, RosterLookups lookups)
    {
        var insured = payer.Relationship == RosterCoverage.Self ? null : payer.Insured?.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return new RosterCoverage(
            payer.Kind, payer.Name ?? lookups.Find(lookups.Organizations, payer.OrganizationId)?.Name ?? "", payer.MemberId, payer.Order, payer.Relationship,
            insured is { Length: > 1 } ? insured[^1] : null, insured is { Length: > 1 } ? insured[0] : null, payer.Group);
    }

    private static IEnumerable<FacilityStay> InOrder(PatientDraft draft, bool hospice) =>
        draft.Stays.Values.Where(stay => stay.Hospice == hospice).OrderBy(stay => stay.From).ThenBy(stay => stay.To).ThenBy(stay => stay.Setting);

    /// <summary>
    /// Coverage in force before bills, who pays first before who pays second, the later before the earlier. Medicare and Medicaid
    /// both in force make a dual eligible, whose claim still goes to Medicare.
    /// </summary>
    private static PayerEvidence? PayerInForce(Versions<PayerEvidence> payers, DateOnly asOf, out PayerKind kind)
    {
        var ranked = payers.Values
            .OrderByDescending(payer => payer.IsCoverage && payer.InForce(asOf))
            .ThenByDescending(payer => payer.Start is null || payer.Start <= asOf)
            .ThenBy(payer => payer.IsCoverage ? payer.Order : 0)
            .ThenByDescending(payer => payer.Start)
            .ThenByDescending(payer => payer.End)
            .ThenBy(payer => payer.SourceId, StringComparer.Ordinal)
            .ToArray();
        var first = ranked.FirstOrDefault();
        var inForce = ranked.Where(payer => payer.IsCoverage && payer.InForce(asOf)).ToArray();
        var medicare = inForce.FirstOrDefault(payer => IsMedicare(payer.Kind));
        if (medicare is not null && inForce.Any(payer => payer.Kind == PayerKind.Medicaid))
        {
            kind = PayerKind.DualEligible;
            return medicare;
        }

        kind = first?.Kind ?? PayerKind.Unknown;
        return first;
    }

    private static bool IsMedicare(PayerKind kind) => kind is PayerKind.MedicareFfs or PayerKind.MedicareAdvantage or PayerKind.DualEligible;

    private static RosterMedication Named(MedicationResource order, RosterLookups lookups)
    {
        var medication = order.Display is null ? lookups.Find(lookups.Medications, order.MedicationId) : order;
        return new RosterMedication(medication?.Code, medication?.Display ?? "Medication not named in the export", order.Active);
    }
}
