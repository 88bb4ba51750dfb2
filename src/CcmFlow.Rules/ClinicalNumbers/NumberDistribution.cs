namespace CcmFlow.Rules.ClinicalNumbers;

/// <summary>How a group of patients stands in one measure on a day, each by the last value that is recent enough.</summary>
/// <param name="Patients">Of the group, with and without a value.</param>
/// <param name="Bands">From the best to the worst; they add up to <see cref="WithValue"/>.</param>
public sealed record NumberDistribution(Measure Measure, int Patients, IReadOnlyList<NumberBand> Bands)
{
    /// <summary>A value that is older tells nothing of today.</summary>
    public const int MonthsThatCount = 9;

    public int WithValue => Bands.Sum(band => band.Patients);

    public int High => Bands.Where(band => band.IsHigh).Sum(band => band.Patients);

    /// <summary>Of those with a value, 0 to 1; null when nobody has one.</summary>
    public decimal? HighShare => WithValue == 0 ? null : (decimal)High / WithValue;

    /// <param name="group">Each patient's numbers, in any order; none for a patient without.</param>
    /// <param name="asOf">The last day that counts.</param>
    public static NumberDistribution Of(Measure measure, IReadOnlyCollection<IEnumerable<ClinicalNumber>> group, DateOnly asOf)
    {
        var bands = measure == Measure.A1c ? A1cBands : PressureBands;
        var last = group.Select(numbers => Last(numbers, measure, asOf)).OfType<ClinicalNumber>().ToList();
        return new(measure, group.Count, [.. bands.Select((band, i) => new NumberBand(band.Name, last.Count(n => BandOf(bands, n) == i), band.IsHigh))]);
    }

    /// <summary>The last value on or before <paramref name="asOf"/> that is at most <see cref="MonthsThatCount"/> months old.</summary>
    public static ClinicalNumber? Last(IEnumerable<ClinicalNumber> numbers, Measure measure, DateOnly asOf) =>
        numbers.Where(n => n.Measure == measure && n.Day <= asOf && n.Day >= asOf.AddMonths(-MonthsThatCount)).MaxBy(n => n.At);

    private static int BandOf(IReadOnlyList<Edge> bands, ClinicalNumber number) => Enumerable.Range(0, bands.Count).First(i => bands[i].Takes(number));

    private static readonly Edge[] A1cBands =
    [
        new("under 7 %", n => n.Value < 7m, false), new("7 to 7.9 %", n => n.Value < 8m, false), new("8 to 9 %", n => !n.IsHigh, false), new("over 9 %", _ => true, true),
    ];

    private static readonly Edge[] PressureBands =
    [
        new("under 130/80", n => n is { Value: < 130m, Diastolic: < 80m }, false), new("130/80 to 139/89", n => !n.IsHigh, false),
        new("140/90 to 159/99", n => n is { Value: < 160m, Diastolic: < 100m }, true), new("160/100 and over", _ => true, true),
    ];

    /// <summary>A band takes what none before it took.</summary>
    private sealed record Edge(string Name, Func<ClinicalNumber, bool> Takes, bool IsHigh);
}

/// <param name="IsHigh">Counts as poor control.</param>
public sealed record NumberBand(string Name, int Patients, bool IsHigh);
