using System.Globalization;
using System.Text;
using CcmFlow.Rules.Texts;

namespace CcmFlow.Rules.Claims;

/// <summary>
/// Data as X12 may hold it: the basic character set in upper case. X12 has no escape, so a separator in the data is replaced,
/// never written.
/// </summary>
internal static class X12Text
{
    public const char Element = '*';
    public const char Component = ':';
    public const char Repetition = '^';
    public const char Terminator = '~';

    private const string Punctuation = " !\"&'()+,-./;?=";

    /// <summary>Accents folded, upper case, whatever is not in the set a blank, blanks squeezed; cut to the length of the field.</summary>
    public static string Clean(string? value, int most)
    {
        var clean = new StringBuilder();
        foreach (var character in LatinLetters.Fold(value ?? "").ToUpperInvariant())
        {
            var kept = character is '’' or '‘' ? '\'' : IsBasic(character) ? character : ' ';
            if (kept != ' ' || (clean.Length > 0 && clean[^1] != ' '))
            {
                clean.Append(kept);
            }
        }

        return Cut(clean.ToString().Trim(), most);
    }

    public static string Digits(string? value) => string.Concat((value ?? "").Where(char.IsAsciiDigit));

    public static string LettersAndDigits(string? value) =>
        string.Concat((value ?? "").ToUpperInvariant().Where(char.IsAsciiLetterOrDigit));

    /// <summary>E-mail is the one place for "@" and "_"; separators are dropped all the same.</summary>
    public static string Email(string value) =>
        string.Concat(value.Trim().ToUpperInvariant().Where(character => character is '@' or '_' || (IsBasic(character) && character != ' ')));

    /// <summary>62, 12.5: no trailing zeros, no leading ones.</summary>
    public static string Money(decimal amount) => amount.ToString("0.##", CultureInfo.InvariantCulture);

    public static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    public static string Date(DateOnly date) => date.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static bool IsBasic(char character) =>
        char.IsAsciiLetterUpper(character) || char.IsAsciiDigit(character) || Punctuation.Contains(character, StringComparison.Ordinal);

    private static string Cut(string value, int most) => value.Length <= most ? value : value[..most].TrimEnd();
}
