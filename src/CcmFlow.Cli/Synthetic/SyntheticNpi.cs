namespace CcmFlow.Cli.Synthetic;

/// <summary>National Provider Identifiers that pass for real by their check digit.</summary>
internal static class SyntheticNpi
{
    /// <summary>Adds the check digit: Luhn over 80840 and the first nine digits (45 CFR 162.406).</summary>
    public static string With(int firstNine)
    {
        // 24 is what the constant prefix 80840 adds to the sum.
        var sum = 24;
        var rest = firstNine;
        for (var position = 0; position < 9; position++, rest /= 10)
        {
            var digit = rest % 10 * (position % 2 == 0 ? 2 : 1);
            sum += digit > 9 ? digit - 9 : digit;
        }

        return $"{firstNine}{(10 - (sum % 10)) % 10}";
    }
}
