namespace CcmFlow.Functions.Patients.Fhir;

/// <summary>Resources of one type by id: an export may hold several versions of one, of which the last changed counts.</summary>
internal sealed class Versions<T> where T : class
{
    private readonly Dictionary<string, (DateTimeOffset Updated, T? Value)> _byId = new(StringComparer.Ordinal);

    /// <summary>Those that are still there; a version that was left out (entered in error) also hides the older ones.</summary>
    public IEnumerable<T> Values => _byId.Values.Select(version => version.Value).OfType<T>();

    /// <summary>The last version of each; null where it was left out.</summary>
    public IEnumerable<(string Id, DateTimeOffset Updated, T? Value)> Latest => _byId.Select(version => (version.Key, version.Value.Updated, version.Value.Value));

    public void Keep(string id, DateTimeOffset updated, T? value)
    {
        if (!_byId.TryGetValue(id, out var known) || updated > known.Updated)
        {
            _byId[id] = (updated, value);
        }
    }

    public void KeepAll(Versions<T> others)
    {
        foreach (var (id, (updated, value)) in others._byId)
        {
            Keep(id, updated, value);
        }
    }

    public T? Find(string? id) => id is not null && _byId.TryGetValue(id, out var version) ? version.Value : null;
}
