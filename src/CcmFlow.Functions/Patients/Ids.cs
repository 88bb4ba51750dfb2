using System.Security.Cryptography;
using System.Text;

namespace CcmFlow.Functions.Patients;

/// <summary>Ids that go into table keys, instance ids and URLs.</summary>
public static class Ids
{
    private const int LongestKey = 48;

    /// <summary>A carrier's id as part of keys and instance ids: itself where it fits, else a hash of it. No id is a reason to drop a text.</summary>
    public static string ForKey(string id) =>
        IsValid(id, LongestKey) ? id : "h" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(id)).AsSpan(0, 16));

    /// <summary>Ten hexadecimal digits that stand for a text.</summary>
    public static string ShortHash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 5));

    /// <summary>Letters, digits, '-' and '.', 1 to 64 characters (as a FHIR id) unless said otherwise, so that no separator of ours can occur in one.</summary>
    public static bool IsValid(string? id, int longest = 64) =>
        id is { Length: > 0 } && id.Length <= longest && id.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.');
}
