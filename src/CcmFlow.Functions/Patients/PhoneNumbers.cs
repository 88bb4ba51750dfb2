using System.Security.Cryptography;
using System.Text;
using CcmFlow.Functions.Hosting;
using CcmFlow.Functions.Patients.Fhir;

namespace CcmFlow.Functions.Patients;

/// <summary>E.164 numbers and the keyed hash under which they are looked up.</summary>
public sealed class PhoneNumbers(CcmFlowSettings settings)
{
    private readonly byte[] key = Encoding.UTF8.GetBytes(settings.PhoneHashSecret);

    /// <summary>Hash of a number for a table key. Keyed, because all numbers of a country can be tried against a plain hash in seconds.</summary>
    public string Hash(string e164) => Convert.ToHexStringLower(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(e164)).AsSpan(0, 16));

    public static bool IsE164(string? number) =>
        number is ['+', >= '1' and <= '9', ..] && number.Length is >= 8 and <= 16 && number.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0;

    /// <summary>A number as people write it; without a country it is one of North America. Else the mend.</summary>
    public static (string? E164, string? Mend) Written(string text)
    {
        var given = text.Trim();
        if (!given.StartsWith('+') || given.StartsWith("+1", StringComparison.Ordinal)) return NanpPhone.Read(given);
        var bare = string.Concat(given.Where(character => !" ()-./\u00a0".Contains(character, StringComparison.Ordinal)));
        return IsE164(bare) ? (bare, null) : (null, "a number of another country has + and its code, then digits, fifteen at most in all.");
    }

    /// <summary>Carriers differ in the leading +: Event Grid leaves it out. Null when it is no number at all (a short code stays null).</summary>
    public static string? Normalize(string? raw)
    {
        if (string.IsNullOrWhiteSpace(raw)) return null;
        var trimmed = raw.Trim();
        if (!trimmed.StartsWith('+')) trimmed = "+" + trimmed;
        return IsE164(trimmed) ? trimmed : null;
    }
}
