using System.Globalization;

namespace CcmFlow.Functions.Console.Patients;

/// <summary>Minutes as people type them: "12", "12.5" for twelve and a half, or "7:30" as pages show them.</summary>
internal static class TypedMinutes
{
    public const string Mend = "minutes above 0, at most 480, such as 12 or 12.5, or minutes and seconds such as 7:30.";
    private const int Most = 480 * 60;

    /// <summary>Seconds; null: that is no such time.</summary>
    public static int? Seconds(string? text) => Read(text?.Trim() ?? "") is > 0 and <= Most and var seconds ? seconds : null;

    /// <summary>Of a call, whose minutes are counted whole: those that are full, so that "7:30" is 7; 0 where there was none. Null: that is no such time, or less than a minute.</summary>
    public static int? Full(string? text) => Read(text?.Trim() ?? "") is { } seconds and (0 or (>= 60 and <= Most)) ? seconds / 60 : null;

    private static int? Read(string text) => text.Split(':') switch
    {
        [var minutes, { Length: 2 } seconds] when Whole(minutes) is { } m && Whole(seconds) is < 60 and var s => (m * 60) + s,
        [_] when decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var minutes) && minutes <= Most => (int)(minutes * 60),
        _ => null,
    };

    private static int? Whole(string text) => text.Length <= 3 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
