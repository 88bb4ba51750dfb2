using CcmFlow.Functions.Patients.Fhir;
using CcmFlow.Rules.Eligibility;

namespace CcmFlow.Functions.Patients;

/// <summary>
/// Whose member ids are also on file for somebody else. Medicare, Medicare Advantage and Medicaid give a person an id of their own, so that one of two has
/// the wrong one, or one person is on the roster twice. A family may share the id of a commercial plan.
/// </summary>
public sealed class MemberIds(PatientCards cards)
{
    /// <summary>What the id is compared by; null where there is none, or where others may have the same.</summary>
    public static string? KeyOf(RosterPatient person)
    {
        if (person.Payer == PayerKind.Commercial || person.MemberId is not { } given) return null;
        var id = string.Concat(given.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();
        var payer = person.Payer is PayerKind.MedicareAdvantage or PayerKind.Medicaid ? $"{person.Payer}|{person.PayerName?.Trim().ToUpperInvariant()}" : "Medicare";
        return id.Length == 0 ? null : $"{payer}|{id}";
    }

    /// <summary>Ids of the other patients with the member id, in order.</summary>
    public async Task<IReadOnlyList<string>> AlsoOnFileForAsync(PatientRecord patient, CancellationToken cancellation) => [.. (await OthersAsync(patient, cancellation)).Select(card => card.Id)];

    /// <summary>The other patients with the member id, in the order of their ids: from the list that is kept of the practice, without a look at storage
    /// for each, and without a walk over the list: an import asks for every patient.</summary>
    public async Task<IReadOnlyList<PatientCard>> OthersAsync(PatientRecord patient, CancellationToken cancellation) => KeyOf(patient.Roster) is { } key
        ? [.. (await cards.OfMemberAsync(patient.Practice, key, cancellation)).Where(card => card.Id != patient.Id).OrderBy(card => card.Id, StringComparer.Ordinal)]
        : [];

    /// <summary>Everybody whose member id is also on file for others, with the ids of those.</summary>
    public async Task<IReadOnlyDictionary<string, IReadOnlyList<string>>> SharedAsync(string practice, CancellationToken cancellation) =>
        (await cards.ListAsync(practice, cancellation)).Where(card => card.Member is not null).GroupBy(card => card.Member, StringComparer.Ordinal).Where(group => group.Count() > 1)
            .SelectMany(group => group.Select(card => (card.Id, Others: group.Where(other => other.Id != card.Id).Select(other => other.Id).Order(StringComparer.Ordinal))))
            .ToDictionary(shared => shared.Id, IReadOnlyList<string> (shared) => [.. shared.Others], StringComparer.Ordinal);

    /// <summary>What is wrong, with the mend. Names the others by their ids only.</summary>
    public static string Fault(IReadOnlyList<string> others) =>
        $"the member id is also on file for {string.Join(", ", others)}: correct it on the one that has the wrong one, or take out the second record of the same person.";
}
