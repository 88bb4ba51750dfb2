using System.Globalization;

namespace CcmFlow.Functions.Patients.Fhir;

/// <summary>FHIR date and dateTime, which may stop at the month or the year.</summary>
internal static class FhirDate
{
    /// <summary>The day as written, in the offset that the source wrote it in; a month or a year stands for its first day.</summary>
    public static DateOnly? Day(string? text) => text switch
    {
        null => null,
        { Length: 4 } => Exact(text + "-01-01"),
        { Length: 7 } => Exact(text + "-01"),
        { Length: 10 } => Exact(text),
        { Length: > 10 } when text[10] == 'T' => Exact(text[..10]),
        _ => null,
    };

    /// <summary>A full date; null for one that stops at the month or the year.</summary>
    public static DateOnly? FullDay(string? text) => text is { Length: >= 10 } ? Day(text) : null;

    /// <summary>Whether the text is a FHIR date at all.</summary>
    public static bool IsDate(string text) => Day(text) is not null;

    /// <summary>An instant to sort by; a bare day counts as its midnight in UTC.</summary>
    public static DateTimeOffset? Instant(string? text) =>
        text is { Length: > 10 } && DateTimeOffset.TryParse(
            text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant)
            ? instant
            : Day(text) is { } day ? new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero) : null;

    private static DateOnly? Exact(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
