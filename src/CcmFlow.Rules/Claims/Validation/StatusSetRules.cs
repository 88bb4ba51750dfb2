using System.Text.RegularExpressions;
using CcmFlow.Rules.X12.Validation;

namespace CcmFlow.Rules.Claims.Validation;

/// <summary>The codes of a 277CA: only acknowledgement categories are legal (X12 RFI 1942), and the action has to fit them.</summary>
internal sealed partial class StatusSetRules(Action<X12Finding> report) : ISetRules
{
    private static readonly int[] StatusElements = [1, 10, 11];

    public string? Claim { get; private set; }

    public void Enter(MapMatch match)
    {
        if (match.Segment.Id == "HL")
        {
            Claim = null;
        }
        else if (match is { Loop: "2200D", Segment.Id: "TRN" })
        {
            Claim = match.Segment[2];
        }
        else if (match.Segment.Id == "STC")
        {
            Check(match);
        }
    }

    public void End() => Claim = null;

    private void Check(MapMatch match)
    {
        foreach (var element in StatusElements.Where(element => match.Segment[element].Length > 0))
        {
            if (!Category().IsMatch(match.Segment.Component(element, 1)))
            {
                report(match.Finding($"{element:D2}-1", "status-category", "A 277CA has the categories A0 to A8 or E0 to E4."));
            }
        }

        foreach (var element in StatusElements.Where(element => match.Segment.Component(element, 2) is { Length: > 0 } code && !Status().IsMatch(code)))
        {
            report(match.Finding($"{element:D2}-2", "status-code", "A claim status code is a number of up to three digits."));
        }

        var rejects = match.Segment.Component(1, 1) is "A3" or "A4" or "A6" or "A7" or "A8";
        var accepts = match.Segment.Component(1, 1) is "A0" or "A1" or "A2";
        if ((rejects && match.Segment[3] == "WQ") || (accepts && match.Segment[3] == "U"))
        {
            report(match.Finding("03", "status-action", "STC03 does not fit the category: WQ is accepted, U rejected."));
        }
    }

    [GeneratedRegex("^(A[0-8]|E[0-4])$")]
    private static partial Regex Category();

    [GeneratedRegex(@"^\d{1,3}$")]
    private static partial Regex Status();
}
