using System.Text.RegularExpressions;
using CcmFlow.Rules.X12.Validation;

namespace CcmFlow.Rules.Claims.Validation;

/// <summary>The biller of a file: what payers reject although the map allows it.</summary>
internal static partial class ProviderRules
{
    public static void Check(IReadOnlyList<MapMatch> provider, Action<X12Finding> report)
    {
        foreach (var match in provider.Where(match => match.Loop == "2010AA"))
        {
            var segment = match.Segment;
            switch (segment.Id)
            {
                case "NM1" when segment[9].Length == 0:
                    report(match.Finding("09", "npi-missing", "The billing provider needs its NPI: NM108 XX and NM109."));
                    break;
                case "N3" when PoBox().IsMatch($"{segment[1]} {segment[2]}"):
                    report(match.Finding("01", "billing-po-box", "A billing address is a street address; the PO box belongs into the pay-to address, 2010AB."));
                    break;
                case "N4" when (segment[4] is "" or "US") && segment[3].Length == 5:
                    report(match.Finding("03", "billing-zip-plus-4", "The ZIP code of the billing address has nine digits."));
                    break;
                case "REF" when (segment[1] is "EI" or "SY") && !TaxId().IsMatch(segment[2]):
                    report(match.Finding("02", "tax-id-form", "A tax id has nine digits, without a dash."));
                    break;
            }
        }
    }

    /// <summary>P.O. Box in the ways that people write it.</summary>
    [GeneratedRegex(@"\b(p\.?\s*o\.?\s*(box|drawer)|post\s+office\s+(box|drawer)|apartado)\b|^\s*box\s+\d", RegexOptions.IgnoreCase)]
    public static partial Regex PoBox();

    [GeneratedRegex(@"^\d{9}$")]
    private static partial Regex TaxId();
}
