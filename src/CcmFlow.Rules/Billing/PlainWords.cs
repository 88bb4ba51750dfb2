using System.Globalization;

namespace CcmFlow.Rules.Billing;

/// <summary>Amounts and dates as they stand in sentences for people.</summary>
internal static class PlainWords
{
    /// <summary>Whole seconds as "27 min 40 s".</summary>
    public static string Time(long seconds) => (seconds / 60, seconds % 60) switch
    {
        (0, var rest) => string.Create(CultureInfo.InvariantCulture, $"{rest} s"),
        (var minutes, 0) => string.Create(CultureInfo.InvariantCulture, $"{minutes} min"),
        var (minutes, rest) => string.Create(CultureInfo.InvariantCulture, $"{minutes} min {rest} s"),
    };

    /// <summary>A date as "4 March 2026".</summary>
    public static string Day(DateOnly date) => date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    public static string Codes(IEnumerable<CodeUnits> codes) =>
        string.Join(" + ", codes.Select(line => line.Units == 1 ? line.Code : string.Create(CultureInfo.InvariantCulture, $"{line.Units} x {line.Code}")));

    public static string Count(int count, string one, string many) => count == 1 ? $"1 {one}" : string.Create(CultureInfo.InvariantCulture, $"{count} {many}");
}
