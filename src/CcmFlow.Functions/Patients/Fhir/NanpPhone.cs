using System.Text;

namespace CcmFlow.Functions.Patients.Fhir;

/// <summary>A phone number as people write it, turned into E.164; North American numbers only.</summary>
internal static class NanpPhone
{
    private const string Punctuation = "()-. /\u00a0\u2010\u2011\u2012\u2013";

    /// <summary>Null for what is not ten digits (eleven with the leading 1), and for one with an extension: it cannot take a text.</summary>
    public static string? ToE164(string? written)
    {
        if (written is null)
        {
            return null;
        }

        var text = written.StartsWith("tel:", StringComparison.OrdinalIgnoreCase) ? written[4..] : written;
        var digits = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsAsciiDigit(text[i]))
            {
                digits.Append(text[i]);
            }
            else if (!(text[i] == '+' && digits.Length == 0) && !Punctuation.Contains(text[i], StringComparison.Ordinal))
            {
                return null;
            }
        }

        return digits.Length == 11 && digits[0] == '1' ? National(digits.ToString(1, 10))
            : digits.Length == 10 && !text.Contains('+', StringComparison.Ordinal) ? National(digits.ToString())
            : null;
    }

    // An area code starts with 2-9 and is no service code such as 911.
    private static string? National(string ten) =>
        ten[0] >= '2' && !(ten[1] == '1' && ten[2] == '1') ? "+1" + ten : null;
}
