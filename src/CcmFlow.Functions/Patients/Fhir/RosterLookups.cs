namespace CcmFlow.Functions.Patients.Fhir;

/// <summary>What resources refer to by id, or by another name under which the export lists it.</summary>
internal sealed record RosterLookups(
    Versions<NamedParty> Organizations,
    Versions<NamedParty> Practitioners,
    Versions<MedicationResource> Medications,
    IReadOnlyDictionary<string, string> Aliases)
{
    public T? Find<T>(Versions<T> among, string? id) where T : class =>
        among.Find(id) ?? among.Find(id is null ? null : Aliases.GetValueOrDefault(id));
}
