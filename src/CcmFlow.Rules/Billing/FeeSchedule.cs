using System.Globalization;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.Carried;

namespace CcmFlow.Rules.Billing;

/// <summary>
/// Medicare Physician Fee Schedule of one year (CMS PPRRVU and GPCI files). Amounts are US dollars, 100 % of the allowed amount, before sequestration.
/// </summary>
public sealed class FeeSchedule
{
    private static readonly SortedDictionary<int, FeeSchedule> ByYear = ReadAll();

    private static readonly Dictionary<string, (string Mac, string Number)> ByZip =
        CarriedTable.Read("zip-localities.csv").ToDictionary(row => row["zip"], row => (row["mac"], row["locality"]));

    private readonly Dictionary<string, RelativeValue> relativeValues;
    private readonly decimal factor;
    private readonly decimal qpFactor;

    private FeeSchedule(int year, string release, IEnumerable<RelativeValue> values, IReadOnlyList<Locality> localities, decimal factor, decimal qpFactor)
    {
        Year = year;
        Label = $"Medicare fee schedule {year} ({release})";
        relativeValues = values.ToDictionary(value => value.Code, StringComparer.Ordinal);
        Localities = localities;
        this.factor = factor;
        this.qpFactor = qpFactor;
    }

    public int Year { get; }

    /// <summary>What to call the prices, for example "Medicare fee schedule 2026 (RVU26C released 2026-06-30)".</summary>
    public string Label { get; }

    public IReadOnlyList<Locality> Localities { get; }

    /// <summary>The schedule of the month's year; null when that year is not on file.</summary>
    public static FeeSchedule? InForce(ServiceMonth month) => ByYear.GetValueOrDefault(month.Year);

    /// <summary>The schedule in force, or the one of the nearest year (the later of two equally near); its label says which.</summary>
    public static LabelledFeeSchedule Nearest(ServiceMonth month)
    {
        if (InForce(month) is { } exact)
        {
            return new(exact, true, exact.Label);
        }

        var nearest = ByYear.Values.OrderBy(schedule => Math.Abs(schedule.Year - month.Year)).ThenByDescending(schedule => schedule.Year).First();
        return new(nearest, false, $"estimated with {nearest.Year} prices: the {month.Year} fee schedule is not on file");
    }

    /// <summary>
    /// (work RVU x work GPCI + PE RVU x PE GPCI + MP RVU x MP GPCI) x conversion factor, rounded to the cent at the end (CMS PFS formula).
    /// </summary>
    /// <param name="code">CPT or HCPCS code.</param>
    /// <param name="locality">Null for the national amount.</param>
    /// <param name="facility">The service is billed at a facility place of service.</param>
    /// <param name="qp">The practitioner is a qualifying APM participant (own conversion factor from 2026 on).</param>
    /// <returns>Null when the code is not on the schedule.</returns>
    public decimal? Allowed(string code, Locality? locality = null, bool facility = false, bool qp = false)
    {
        if (!relativeValues.TryGetValue(code, out var value))
        {
            return null;
        }

        var adjusted = (value.Work * (locality?.WorkGpci ?? 1))
            + ((facility ? value.FacilityPe : value.NonFacilityPe) * (locality?.PeGpci ?? 1))
            + (value.Malpractice * (locality?.MpGpci ?? 1));
        return decimal.Round(adjusted * (qp ? qpFactor : factor), 2, MidpointRounding.AwayFromZero);
    }

    /// <summary>The locality of a contractor; null when there is none.</summary>
    public Locality? FindLocality(string mac, string number) => Localities.FirstOrDefault(locality => locality.Mac == mac && locality.Number == number);

    /// <summary>The locality of a ZIP code; only Massachusetts and Missouri are on file. Null when unknown.</summary>
    public Locality? LocalityOfZip(string zip) =>
        zip.Length >= 5 && ByZip.TryGetValue(zip[..5], out var key) ? FindLocality(key.Mac, key.Number) : null;

    private static SortedDictionary<int, FeeSchedule> ReadAll()
    {
        var localities = CarriedTable.Read("localities.csv").ToLookup(row => YearOf(row), ReadLocality);
        var factors = CarriedTable.Read("conversion-factors.csv").ToLookup(row => YearOf(row));
        var schedules = CarriedTable.Read("relative-values.csv").GroupBy(row => YearOf(row)).Select(rows => new FeeSchedule(
            rows.Key,
            rows.First()["release"],
            rows.Select(ReadValue),
            [.. localities[rows.Key]],
            Factor(factors[rows.Key], "non-qp"),
            Factor(factors[rows.Key], "qp")));
        return new(schedules.ToDictionary(schedule => schedule.Year));
    }

    private static int YearOf(Dictionary<string, string> row) => int.Parse(row["year"], CultureInfo.InvariantCulture);

    private static decimal Number(Dictionary<string, string> row, string column) => decimal.Parse(row[column], CultureInfo.InvariantCulture);

    private static decimal Factor(IEnumerable<Dictionary<string, string>> rows, string track) =>
        Number(rows.Single(row => row["track"] == track || row["track"] == "any"), "factor");

    private static RelativeValue ReadValue(Dictionary<string, string> row) => new(
        row["code"], Number(row, "work"), Number(row, "nonfacility_pe"), Number(row, "facility_pe"), Number(row, "malpractice"));

    private static Locality ReadLocality(Dictionary<string, string> row) => new(
        row["mac"], row["state"], row["locality"], row["name"], Number(row, "work_gpci"), Number(row, "pe_gpci"), Number(row, "mp_gpci"));
}
