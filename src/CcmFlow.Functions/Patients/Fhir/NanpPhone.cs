using System.Text;

namespace CcmFlow.Functions.Patients.Fhir;

/// <summary>A phone number as people write it, turned into E.164; North American numbers only.</summary>
internal static class NanpPhone
{
    private const string Punctuation = "()-. /\u00a0\u2010\u2011\u2012\u2013";

    /// <summary>Null for what is not ten digits (eleven with the leading 1), and for one with an extension: it cannot take a text.</summary>
    public static string? ToE164(string? written) => written is null ? null : Read(written).E164;

    /// <summary>The number, else what is wrong with it as the mend, without a digit of it.</summary>
    public static (string? E164, string? Mend) Read(string written)
    {
        var text = written.StartsWith("tel:", StringComparison.OrdinalIgnoreCase) ? written[4..].Trim() : written.Trim();
        var digits = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (char.IsAsciiDigit(character)) digits.Append(character);
            else if (!(character == '+' && digits.Length == 0) && !Punctuation.Contains(character, StringComparison.Ordinal))
                return (null, digits.Length >= 10 ? "leave the extension out: a number is reached directly, or it is none to text or to call." : "write digits, with brackets, dots, dashes or spaces between them if you like.");
        }
        return Judged(digits.ToString(), text.Contains('+', StringComparison.Ordinal));
    }

    private static (string? E164, string? Mend) Judged(string digits, bool abroad) => digits switch
    {
        { Length: 11 } when digits[0] == '1' => National(digits[1..]),
        { Length: 10 } when !abroad => National(digits),
        _ when abroad && !digits.StartsWith('1') => (null, "only numbers of North America are taken: + and 1, then ten digits."),
        { Length: < 10 } => (null, "digits are missing: a number has ten, the area code first."),
        _ => (null, "it has too many digits: a number has ten, the area code first, with or without 1 before them."),
    };

    // An area code starts with 2-9 and is no service code such as 911.
    private static (string? E164, string? Mend) National(string ten) =>
        ten[0] >= '2' && !(ten[1] == '1' && ten[2] == '1') ? ("+1" + ten, null) : (null, "the area code cannot be: it begins with 2 to 9, and is no service number such as 911.");
}
