namespace CcmFlow.Functions.Patients.Fhir;

/// <summary>The id behind the forms in which FHIR servers write a reference.</summary>
internal static class FhirReference
{
    private const string Uuid = "urn:uuid:";
    private const string History = "/_history/";

    /// <summary>
    /// Takes "urn:uuid:x", "Patient/x", an absolute URL, either with "/_history/1", and the conditional form
    /// "Practitioner?identifier=system|x"; null for a contained resource ("#x") and for none.
    /// </summary>
    public static string? Id(string? reference)
    {
        if (string.IsNullOrEmpty(reference) || reference[0] == '#')
        {
            return null;
        }

        if (reference.StartsWith(Uuid, StringComparison.OrdinalIgnoreCase))
        {
            return NullIfEmpty(reference[Uuid.Length..]);
        }

        if (reference.Contains('?', StringComparison.Ordinal))
        {
            return NullIfEmpty(reference[(reference.LastIndexOfAny(['|', '=']) + 1)..]);
        }

        var history = reference.IndexOf(History, StringComparison.Ordinal);
        var unversioned = history < 0 ? reference : reference[..history];
        return NullIfEmpty(unversioned[(unversioned.LastIndexOf('/') + 1)..]);
    }

    private static string? NullIfEmpty(string id) => id.Length == 0 ? null : id;
}
