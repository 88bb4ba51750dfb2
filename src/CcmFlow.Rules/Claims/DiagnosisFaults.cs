using System.Text.RegularExpressions;
using CcmFlow.Rules.X12;

namespace CcmFlow.Rules.Claims;

/// <summary>The diagnoses of a claim before it is sent.</summary>
internal static partial class DiagnosisFaults
{
    private const int MostDiagnoses = 12;

    public static IEnumerable<ClaimFault> Of(ProfessionalClaim claim)
    {
        if (claim.Diagnoses.Count is 0 or > MostDiagnoses)
        {
            yield return ClaimScrubber.Fault("Diagnoses", "dx-count", "A claim has 1 to 12 diagnoses.");
        }

        if (claim.Diagnoses.Count > 0 && claim.Diagnoses[0] is ['V' or 'W' or 'X' or 'Y', ..])
        {
            yield return ClaimScrubber.Fault("Diagnoses[0]", "dx-external-first", "An external cause (V00 to Y99) is never the principal diagnosis: put another one first.");
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < claim.Diagnoses.Count; i++)
        {
            var code = claim.Diagnoses[i] ?? "";
            if (code.Contains('.', StringComparison.Ordinal) && code.IndexOf('.', StringComparison.Ordinal) != 3)
            {
                yield return ClaimScrubber.Fault($"Diagnoses[{i}]", "dx-dot", "An ICD-10 code has its dot after the third character, or none.");
            }
            else if (!Diagnosis().IsMatch(code))
            {
                yield return ClaimScrubber.Fault($"Diagnoses[{i}]", "dx-form", "Enter a complete ICD-10-CM code, such as E11.9.");
            }

            if (!seen.Add(X12Text.LettersAndDigits(code)))
            {
                yield return ClaimScrubber.Fault($"Diagnoses[{i}]", "dx-duplicate", "The diagnosis is on the claim twice: take one out.");
            }
        }
    }

    [GeneratedRegex(@"^[A-Z][0-9][0-9A-Z](\.?[0-9A-Z]{1,4})?$")]
    private static partial Regex Diagnosis();
}
