using System.Text.RegularExpressions;
using CcmFlow.Rules.X12.Validation;

namespace CcmFlow.Rules.Claims.Validation;

/// <summary>The forms of claim adjustment reason codes (CARC) and remittance advice remark codes (RARC).</summary>
internal static partial class AdjustmentReasons
{
    /// <summary>Elements 2, 5, 8, 11, 14, 17 of a CAS.</summary>
    public static void Check(MapMatch cas, Action<X12Finding> report)
    {
        for (var at = 2; at <= 17; at += 3)
        {
            if (cas.Segment[at].Length > 0 && !Reason().IsMatch(cas.Segment[at]))
            {
                report(cas.Finding($"{at:D2}", "carc-form", "This has not the form of a claim adjustment reason code."));
            }
        }
    }

    public static bool IsRemark(string code) => Remark().IsMatch(code);

    [GeneratedRegex(@"^([A-Z]\d{1,2}|\d{1,3})$")]
    private static partial Regex Reason();

    [GeneratedRegex(@"^(N|M|MA)\d{1,3}$")]
    private static partial Regex Remark();
}
