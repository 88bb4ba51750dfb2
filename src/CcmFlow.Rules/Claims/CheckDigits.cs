namespace CcmFlow.Rules.Claims;

/// <summary>Forms of the identifiers that payers check.</summary>
public static class CheckDigits
{
    // C A AN N A AN N A A N N
    private const string MbiForm = "CAXNAXNAANN";
    private const string MbiLetters = "ACDEFGHJKMNPQRTUVWXY";

    /// <summary>Ten digits, Luhn over 80840 and the number (45 CFR 162.406, ISO 7812).</summary>
    public static bool IsNpi(string? npi)
    {
        if (npi is not { Length: 10 } || !npi.All(char.IsAsciiDigit))
        {
            return false;
        }

        var digits = "80840" + npi;
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var digit = digits[digits.Length - 1 - i] - '0';
            var counted = i % 2 == 1 ? digit * 2 : digit;
            sum += counted > 9 ? counted - 9 : counted;
        }

        return sum % 10 == 0;
    }

    /// <summary>Medicare Beneficiary Identifier, dashes allowed: 11 characters, no S L O I B Z.</summary>
    public static bool IsMbi(string? mbi)
    {
        var id = (mbi ?? "").Replace("-", "", StringComparison.Ordinal).ToUpperInvariant();
        return id.Length == MbiForm.Length && id.Zip(MbiForm).All(pair => pair.Second switch
        {
            'C' => pair.First is >= '1' and <= '9',
            'N' => char.IsAsciiDigit(pair.First),
            'A' => MbiLetters.Contains(pair.First, StringComparison.Ordinal),
            _ => char.IsAsciiDigit(pair.First) || MbiLetters.Contains(pair.First, StringComparison.Ordinal),
        });
    }
}
