using System.Buffers;
using System.Globalization;
using System.Text;
using CcmFlow.Rules.Texts;

namespace CcmFlow.Rules.X12;

/// <summary>
/// Data as X12 may hold it: the basic character set in upper case. X12 has no escape, so a separator in the data is replaced,
/// never written.
/// </summary>
internal static class X12Text
{
    private const string BasicCharacters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 !\"&'()+,-./;?=";
    private static readonly SearchValues<char> Basic = SearchValues.Create(BasicCharacters);

    /// <summary>The basic and the extended set (005010 TR3 B.1.1.2.2 and B.1.1.2.3), separators among them.</summary>
    public static SearchValues<char> Extended { get; } = SearchValues.Create(BasicCharacters + "*:abcdefghijklmnopqrstuvwxyz%@[]_{}\\|<>~^`#$");

    /// <summary>Accents folded, upper case, whatever is not in the set a blank, blanks squeezed; cut to the length of the field.</summary>
    public static string Clean(string? value, int most)
    {
        if (value is null)
        {
            return "";
        }

        if (IsClean(value))
        {
            return Cut(value, most);
        }

        var clean = new StringBuilder(value.Length);
        foreach (var character in LatinLetters.Fold(value).ToUpperInvariant())
        {
            var kept = character is '’' or '‘' ? '\'' : Basic.Contains(character) ? character : ' ';
            if (kept != ' ' || (clean.Length > 0 && clean[^1] != ' '))
            {
                clean.Append(kept);
            }
        }

        return Cut(clean.ToString().Trim(), most);
    }

    public static string Digits(string? value) => Kept(value ?? "", char.IsAsciiDigit);

    public static string LettersAndDigits(string? value) => Kept((value ?? "").ToUpperInvariant(), char.IsAsciiLetterOrDigit);

    /// <summary>E-mail is the one place for "@" and "_"; separators are dropped all the same.</summary>
    public static string Email(string value) =>
        Kept(value.Trim().ToUpperInvariant(), character => character is '@' or '_' || (Basic.Contains(character) && character != ' '));

    /// <summary>62, 12.5: no trailing zeros, no leading ones.</summary>
    public static string Money(decimal amount) => amount.ToString("0.##", CultureInfo.InvariantCulture);

    public static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    public static string Date(DateOnly date) => date.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static bool IsClean(string value) =>
        !value.AsSpan().ContainsAnyExcept(Basic) && !value.StartsWith(' ') && !value.EndsWith(' ') && !value.Contains("  ", StringComparison.Ordinal);

    private static string Kept(string value, Func<char, bool> keep) => value.All(keep) ? value : string.Concat(value.Where(keep));

    private static string Cut(string value, int most) => value.Length <= most ? value : value[..most].TrimEnd();
}
