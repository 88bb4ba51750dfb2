using CcmFlow.Rules.Eligibility;

namespace CcmFlow.Functions.Patients.Fhir;

/// <summary>What kind of payer a name, or a code of the Source of Payment Typology, stands for.</summary>
internal static class PayerNames
{
    private static readonly string[] ManagedMedicare = ["part c", "hmo", "ppo", "managed", "replacement"];

    // A supplement (Medigap) is private insurance beside Medicare, not Medicare itself.
    private static readonly string[] Private =
        ["medigap", "supplement", "private", "commercial", "employer", "blue cross", "bluecross", "aetna", "cigna", "humana", "anthem",
         "unitedhealth", "united health", "kaiser", "tufts", "harvard pilgrim", "ppo", "hmo", "pos plan"];

    /// <summary>Unknown for a name that gives no hint: better a question to the practice than a wrong claim.</summary>
    public static PayerKind Kind(string? name)
    {
        var text = (name ?? "").Replace('_', ' ').Replace('-', ' ').Trim().ToLowerInvariant();
        var medicare = text.Contains("medicare", StringComparison.Ordinal);
        var medicaid = text.Contains("medicaid", StringComparison.Ordinal) || text.Contains("masshealth", StringComparison.Ordinal)
            || text.Contains("medi cal", StringComparison.Ordinal);
        return text.Contains("dual", StringComparison.Ordinal) || (medicare && medicaid) ? PayerKind.DualEligible
            : medicaid ? PayerKind.Medicaid
            : Any(text, ["medigap", "supplement"]) ? PayerKind.Commercial
            : Any(text, ["advantage", "mapd"]) || (medicare && Any(text, ManagedMedicare)) ? PayerKind.MedicareAdvantage
            : medicare ? PayerKind.MedicareFfs
            : Any(text, Private) ? PayerKind.Commercial
            : PayerKind.Unknown;
    }

    /// <summary>Source of Payment Typology (PHDSC): 1x Medicare, 11x managed, 14 dual, 2 Medicaid, 5 and 6 private.</summary>
    public static PayerKind KindOfTypology(string? code) => code switch
    {
        null or "" => PayerKind.Unknown,
        _ when code.StartsWith("14", StringComparison.Ordinal) => PayerKind.DualEligible,
        _ when code.StartsWith("11", StringComparison.Ordinal) => PayerKind.MedicareAdvantage,
        _ when code[0] == '1' => PayerKind.MedicareFfs,
        _ when code[0] == '2' => PayerKind.Medicaid,
        _ when code[0] is '5' or '6' => PayerKind.Commercial,
        _ => PayerKind.Unknown,
    };

    private static bool Any(string text, string[] words) => words.Any(word => text.Contains(word, StringComparison.Ordinal));
}
