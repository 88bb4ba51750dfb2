using System.Globalization;

namespace CcmFlow.Functions.MonthClose.Reports;

/// <summary>How the report writes dates, durations and money: always the same, whatever machine renders it.</summary>
internal static class ReportFormat
{
    private static readonly CultureInfo Plain = CultureInfo.InvariantCulture;

    public static string Money(decimal dollars) => (dollars < 0 ? "-$" : "$") + Math.Abs(dollars).ToString("N2", Plain);

    public static string Number(int count) => count.ToString("N0", Plain);

    /// <summary>Minutes and seconds, such as 23:05: billing thresholds are exact to the second.</summary>
    public static string Minutes(int seconds) => string.Create(Plain, $"{seconds / 60}:{seconds % 60:D2}");

    public static string Day(DateOnly day) => day.ToString("MMM d, yyyy", Plain);

    /// <summary>With its offset: the report may cover practices in several zones.</summary>
    public static string Instant(DateTimeOffset? instant) => instant?.ToString("MMM d, HH:mm:ss zzz", Plain) ?? "never";

    public static string Wait(int? seconds) => seconds switch
    {
        null => "not acknowledged",
        < 120 => string.Create(Plain, $"{seconds} s"),
        < 7200 => string.Create(Plain, $"{seconds / 60} min {seconds % 60} s"),
        _ => string.Create(Plain, $"{seconds / 3600} h {seconds % 3600 / 60} min"),
    };

    public static string Share(int part, int whole) => whole == 0 ? "" : string.Create(Plain, $"{100.0 * part / whole:0} %");

    /// <summary>With the year, for what is kept for years.</summary>
    public static string Dated(DateTimeOffset instant) => instant.ToString("MMM d, yyyy HH:mm:ss zzz", Plain);

    /// <summary>"TIME_BELOW_THRESHOLD" and "WithPayer" as words.</summary>
    public static string Words(string code)
    {
        var parted = code.Any(char.IsLower) ? string.Concat(code.Select((c, i) => i > 0 && char.IsUpper(c) && char.IsLower(code[i - 1]) ? $" {c}" : c.ToString())) : code;
        var text = parted.Replace('_', ' ').ToLowerInvariant();
        return text.Length == 0 ? "" : char.ToUpperInvariant(text[0]) + text[1..];
    }
}
