using System.Globalization;
using CcmFlow.Rules.Carried;

namespace CcmFlow.Rules.Billing;

/// <summary>The yearly deductible of Medicare Part B in US dollars. It falls on the first services of a year; coinsurance is reckoned on the rest.</summary>
public static class PartBDeductible
{
    private static readonly Dictionary<int, decimal> ByYear = CarriedTable.Read("part-b-deductibles.csv").ToDictionary(
        row => int.Parse(row["year"], CultureInfo.InvariantCulture), row => decimal.Parse(row["amount"], CultureInfo.InvariantCulture));

    /// <summary>Null when that year is not on file.</summary>
    public static decimal? Of(int year) => ByYear.TryGetValue(year, out var amount) ? amount : null;
}
