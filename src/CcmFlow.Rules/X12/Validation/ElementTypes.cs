using System.Globalization;
using System.Text.RegularExpressions;

namespace CcmFlow.Rules.X12.Validation;

/// <summary>The forms of X12's data types.</summary>
internal static partial class ElementTypes
{
    public static bool Holds(string type, string text) => type switch
    {
        "N0" => Integer().IsMatch(text),
        "R" => Real().IsMatch(text),
        "DT" => IsDate(text),
        "TM" => Time().IsMatch(text),
        _ => true,
    };

    public static string Describe(string type) => type switch
    {
        "N0" => "a whole number",
        "R" => "a decimal number (digits, at most one point, no comma, dollar or plus sign)",
        "DT" => "a date of the calendar",
        _ => "a time of the day (HHMM or HHMMSS)",
    };

    /// <summary>CCYYMMDD, or YYMMDD in the envelope.</summary>
    public static bool IsDate(string text) => Date(text) is not null;

    public static DateOnly? Date(string text) =>
        DateOnly.TryParseExact(text.Length == 6 ? $"20{text}" : text, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    /// <summary>D8 or RD8; null when it is neither, or ends before it begins.</summary>
    public static (DateOnly First, DateOnly Last)? Period(string qualifier, string text) => qualifier switch
    {
        "D8" when text.Length == 8 && Date(text) is { } day => (day, day),
        "RD8" when text.Length == 17 && text[8] == '-' && Date(text[..8]) is { } first && Date(text[9..]) is { } last && first <= last => (first, last),
        _ => null,
    };

    /// <summary>R; null when it is none.</summary>
    public static decimal? Number(string text) =>
        Real().IsMatch(text) && decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;

    [GeneratedRegex(@"^-?\d+$")]
    private static partial Regex Integer();

    [GeneratedRegex(@"^-?(\d+\.?\d*|\.\d+)$")]
    private static partial Regex Real();

    [GeneratedRegex(@"^([01]\d|2[0-3])[0-5]\d([0-5]\d(\d{1,2})?)?$")]
    private static partial Regex Time();
}
