using System.Globalization;

namespace CcmFlow.Functions.Practices.Sections;

/// <summary>What a unit of each code is charged with.</summary>
internal static class PracticeFees
{
    private static readonly string[] Codes = ["99490", "99439", "99487", "99489", "99491", "99437", "G0506", "G0511"];

    public static PracticeSection Section { get; } = new(
        "fees", "Fees", "What the practice charges a unit, on claims that have not left; payers pay what they allow.",
        [.. Codes.Select(code => new SectionField(
            code, code, FieldKind.Number,
            p => p.Billing.Fees.TryGetValue(code, out var fee) ? fee.ToString("0.00", CultureInfo.InvariantCulture) : "",
            (p, v) => p with { Billing = p.Billing with { Fees = With(p.Billing.Fees, code, v) } }) { Check = FieldChecks.Money, MayBeEmpty = true })]);

    private static Dictionary<string, decimal> With(IReadOnlyDictionary<string, decimal> fees, string code, string value)
    {
        var changed = new Dictionary<string, decimal>(fees, StringComparer.Ordinal);
        if (value.Length == 0) changed.Remove(code);
        else changed[code] = decimal.Parse(value, CultureInfo.InvariantCulture);
        return changed;
    }
}
