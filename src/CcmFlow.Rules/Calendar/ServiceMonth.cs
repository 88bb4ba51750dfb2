using System.Globalization;
using System.Text.Json.Serialization;

namespace CcmFlow.Rules.Calendar;

/// <summary>A calendar month of service in a practice's zone, the unit in which CCM is counted and billed (CMS: "per calendar month"). Written as yyyy-MM.</summary>
[JsonConverter(typeof(ServiceMonthJsonConverter))]
public readonly record struct ServiceMonth : IComparable<ServiceMonth>
{
    private const int EarliestWritten = 1900;
    private const int LatestWritten = 2199;

    /// <exception cref="ArgumentOutOfRangeException">The year is not 1 to 9999 or the month not 1 to 12.</exception>
    public ServiceMonth(int year, int month)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9999);
        ArgumentOutOfRangeException.ThrowIfLessThan(month, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(month, 12);
        Year = year;
        Month = month;
    }

    public int Year { get; }

    public int Month { get; }

    /// <summary>The first day of the month.</summary>
    public DateOnly First => new(Year, Month, 1);

    /// <summary>The last day of the month.</summary>
    public DateOnly Last => new(Year, Month, DateTime.DaysInMonth(Year, Month));

    public ServiceMonth Next => AddMonths(1);

    public ServiceMonth Previous => AddMonths(-1);

    public static ServiceMonth Of(DateOnly date) => new(date.Year, date.Month);

    /// <summary>The month in which an instant lies on the zone's calendar.</summary>
    public static ServiceMonth Of(DateTimeOffset instant, LocalZone zone) => Of(zone.LocalDate(instant));

    public ServiceMonth AddMonths(int months) => Of(First.AddMonths(months));

    public bool Contains(DateOnly date) => date.Year == Year && date.Month == Month;

    public int CompareTo(ServiceMonth other) => Year != other.Year ? Year.CompareTo(other.Year) : Month.CompareTo(other.Month);

    public static bool operator <(ServiceMonth left, ServiceMonth right) => left.CompareTo(right) < 0;

    public static bool operator >(ServiceMonth left, ServiceMonth right) => left.CompareTo(right) > 0;

    public static bool operator <=(ServiceMonth left, ServiceMonth right) => left.CompareTo(right) <= 0;

    public static bool operator >=(ServiceMonth left, ServiceMonth right) => left.CompareTo(right) >= 0;

    /// <exception cref="FormatException">The text is not yyyy-MM.</exception>
    public static ServiceMonth Parse(string text) =>
        TryParse(text, out var month) ? month : throw new FormatException("A service month is written as yyyy-MM.");

    /// <summary>Years of no patient's life are refused: a mistyped one must not become a month of its own, and each month that is read has neighbors and edges in every zone.</summary>
    public static bool TryParse(string? text, out ServiceMonth month)
    {
        var read = DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first) && first.Year is >= EarliestWritten and <= LatestWritten;
        month = read ? Of(first) : default;
        return read;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{Month:D2}");
}
