using System.Globalization;
using CcmFlow.Rules.X12;
using CcmFlow.Rules.X12.Validation;

namespace CcmFlow.Rules.Claims.Inbound;

/// <summary>Reads values of a transaction set; one that cannot be read is a problem of the set, and stands as zero or null.</summary>
/// <param name="Source">The set.</param>
/// <param name="Emit">Takes each item.</param>
/// <param name="Report">Takes each problem.</param>
internal sealed record SetValues(InboundSource Source, Action<InboundItem> Emit, Action<X12Finding> Report)
{
    /// <summary>Zero when the element is empty.</summary>
    public decimal Money(X12Segment segment, int element) => MoneyOrNull(segment, element) ?? 0;

    public decimal? MoneyOrNull(X12Segment segment, int element)
    {
        if (segment[element].Length == 0)
        {
            return null;
        }

        if (ElementTypes.Number(segment[element]) is not { } value)
        {
            Unreadable(segment, element, "an amount");
            return null;
        }

        return value;
    }

    public int? Count(X12Segment segment, int element)
    {
        if (segment[element].Length == 0)
        {
            return null;
        }

        if (!int.TryParse(segment[element], NumberStyles.None, CultureInfo.InvariantCulture, out var value))
        {
            Unreadable(segment, element, "a whole number");
            return null;
        }

        return value;
    }

    /// <summary>A day with its time (HHMM, or longer to the minute). Null where the day is none, midnight where the time is: it orders what was told, no more, and spoils no set.</summary>
    public static DateTime? Moment(X12Segment segment, int day, int time) =>
        ElementTypes.Date(segment[day]) is not { } on ? null
        : segment[time] is { Length: >= 4 } text && TimeOnly.TryParseExact(text.AsSpan(0, 4), "HHmm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var at) ? on.ToDateTime(at)
        : on.ToDateTime(TimeOnly.MinValue);

    public DateOnly? Date(X12Segment segment, int element)
    {
        if (segment[element].Length == 0)
        {
            return null;
        }

        if (ElementTypes.Date(segment[element]) is not { } value)
        {
            Unreadable(segment, element, "a date");
            return null;
        }

        return value;
    }

    public static string? OrNull(string text) => text.Length == 0 ? null : text;

    /// <summary>The reasons of a CAS, six at most.</summary>
    public IEnumerable<ClaimAdjustment> Adjustments(X12Segment cas)
    {
        for (var at = 2; at <= 17 && cas[at].Length > 0; at += 3)
        {
            yield return new ClaimAdjustment(cas[1], cas[at], Money(cas, at + 1), MoneyOrNull(cas, at + 2));
        }
    }

    private void Unreadable(X12Segment segment, int element, string what) =>
        Report(new X12Finding(segment.Position, "", segment.Id, $"{element:D2}", "unreadable", $"{segment.Id}{element:D2} is not {what}."));
}
