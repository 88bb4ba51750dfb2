namespace CcmFlow.Functions.Patients;

/// <summary>Ids that go into table keys, instance ids and URLs.</summary>
public static class Ids
{
    /// <summary>Letters, digits, '-' and '.', 1 to 64 characters (as a FHIR id) unless said otherwise, so that no separator of ours can occur in one.</summary>
    public static bool IsValid(string? id, int longest = 64) =>
        id is { Length: > 0 } && id.Length <= longest && id.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.');
}
